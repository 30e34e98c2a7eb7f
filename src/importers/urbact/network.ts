import type { ImportRecord } from '../importer.js';
import type { Once } from '../once.js';
import { entityRecord, evidenceOf, type Register } from '../register.js';
import { focusRecords } from '../themes/areas.js';
import { areasOfKeywords } from '../themes/keywords.js';

export const URBACT: Register = {
  id: 'urbact-networks',
  name: 'URBACT networks and their cities',
  names: { sv: 'URBACT:s nätverk och deras städer', en: 'URBACT networks and their cities' },
  publisher: { sv: 'URBACT', en: 'URBACT' },
  url: 'https://urbact.eu/networks',
};

export interface UrbactNetwork {
  readonly code: string;
  readonly name: string;
  readonly description: string | undefined;
  /** Divided by slashes. */
  readonly keywords: string;
}

/** A network of some cities for some years, as an organisation that they are members of. */
export function networkRecords({ code, name, description, keywords }: UrbactNetwork, named: Once): ImportRecord[] {
  const key = `network ${code}`;
  if (!named.isFirst(key)) return [];
  const evidence = evidenceOf(URBACT, {
    ...{ key, section: name, anchor: description ?? name },
    claim: { sv: `${name} är ett nätverk inom URBACT.`, en: `${name} is a network of URBACT.` },
  });
  return [
    evidence,
    entityRecord('ORGANISATION', key, name, evidence, {
      altNames: [`URBACT ${name}`],
      properties: { organisationKind: 'NETWORK', ...(description !== undefined && { summary: { en: description } }) },
    }),
    ...focusRecords(key, areasOfKeywords(keywords), evidence, named),
  ];
}
