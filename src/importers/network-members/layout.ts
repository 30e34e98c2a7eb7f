import type { ImportContext, ImportedRow, ImportRecord, RejectedRow } from '../importer.js';
import type { Once } from '../once.js';
import { entityRecord, evidenceOf, type Register } from '../register.js';
import { focusRecords } from '../themes/areas.js';
import type { Network } from './networks.js';

/** One layout of a file about networks. */
export interface NetworkLayout {
  /** Columns by which it is known, and without which it cannot be read. */
  readonly required: readonly string[];
  read(file: string, context: ImportContext): AsyncGenerator<ImportedRow | RejectedRow, void>;
}

/** A network as an organisation that cities are members of, with its areas, the first time that a register names it. */
export function networkRecords(
  { id, name, altNames, areas }: Omit<Network, 'tags'>,
  register: Register,
  named: Once,
): ImportRecord[] {
  if (!named.isFirst(id)) return [];
  const evidence = evidenceOf(register, {
    ...{ key: id, section: name, anchor: name },
    claim: {
      sv: `Källan listar medlemmar i nätverket ${name}.`,
      en: `The source lists members of the network ${name}.`,
    },
  });
  const properties = { organisationKind: 'NETWORK' };
  return [
    evidence,
    entityRecord('ORGANISATION', id, name, evidence, { altNames, properties, preferredId: id }),
    ...focusRecords(id, areas, evidence, named),
  ];
}
