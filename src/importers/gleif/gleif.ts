import { optionalCell, requiredCell, type Cells } from '../cells.js';
import { requiredCountryCode } from '../countries.js';
import type { Importer, ImportRecord } from '../importer.js';
import { documentOf, entityRecord, evidenceOf, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { hasValidCheckDigits } from './lei.js';

const REGISTER: Register = {
  id: 'gleif',
  name: 'GLEIF: legal entities (LEI)',
  names: { sv: 'GLEIF: juridiska personer (LEI)', en: 'GLEIF: legal entities (LEI)' },
  publisher: { sv: 'Global Legal Entity Identifier Foundation', en: 'Global Legal Entity Identifier Foundation' },
  url: 'https://www.gleif.org/',
  licence: 'CC0-1.0',
};

const COLUMNS = [
  ...['LEI', 'Entity.LegalName', 'Entity.LegalAddress.Country', 'Entity.EntityCategory', 'Entity.EntityStatus'],
  'Registration.RegistrationStatus',
];

export const gleif: Importer = {
  id: 'gleif',
  description: "companies with their LEI: GLEIF's golden copy of level 1, unpacked (CSV)",
  recognises: ({ text }) => /^\uFEFF?"?LEI"?,"?Entity\.LegalName"?,/.test(text),
  async *read(file, context) {
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(tableRows(file, { required: COLUMNS, delimiter: ',' }), company);
  },
};

/** Registrations that stand for an entity of their own: not withdrawn, and no second one. */
const NOT_TAKEN = new Set(['DUPLICATE', 'ANNULLED', 'CANCELLED', 'TRANSFERRED', 'MERGED', 'RETIRED']);

/**
 * Companies that are active; funds, branches, sole proprietors and public bodies are left out. An LEI stands once in the
 * file, so that none of millions is kept in memory.
 */
function company(cells: Cells): ImportRecord[] {
  const isTaken =
    (optionalCell(cells, 'Entity.EntityCategory') ?? 'GENERAL') === 'GENERAL' &&
    cells['Entity.EntityStatus'] === 'ACTIVE' &&
    !NOT_TAKEN.has(cells['Registration.RegistrationStatus'] ?? '');
  if (!isTaken) return [];
  const lei = requiredCell(cells, 'LEI');
  if (!hasValidCheckDigits(lei)) {
    throw new RowError(
      'LEI',
      'VALUE_INVALID',
      `"${lei}" is no LEI: it has 20 letters and figures, the last two of them check digits.`,
    );
  }
  const name = requiredCell(cells, 'Entity.LegalName');
  const country = requiredCountryCode(cells, 'Entity.LegalAddress.Country');
  const evidence = evidenceOf(REGISTER, {
    ...{ key: lei, anchor: `${lei} ${name}` },
    claim: { sv: `GLEIF har ${name} (${lei}).`, en: `GLEIF has ${name} (${lei}).` },
  });
  return [
    evidence,
    entityRecord('COMPANY', lei, name, evidence, { country, altNames: otherNames(cells), properties: { lei } }),
  ];
}

const OTHER_NAMES = [1, 2, 3, 4, 5].flatMap((number) => [
  `Entity.OtherEntityNames.OtherEntityName.${number}`,
  `Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.${number}`,
]);

const otherNames = (cells: Cells): string[] => [
  ...new Set(OTHER_NAMES.flatMap((column) => optionalCell(cells, column) ?? [])),
];
