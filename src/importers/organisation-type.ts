import type { EntityType } from '../model/entity-types.js';

/** What a source says an organisation is, in its own words mapped to these. */
export type OrganisationHint = 'PUBLIC' | 'PRIVATE' | 'EDUCATION' | 'RESEARCH' | 'COMPANY' | 'ASSOCIATION' | undefined;

const UNIVERSITY =
  /universit|universid|univerz|uniwersyt|högskola|høgskole|hochschule|\bcollege\b|polytech|politec|ammattikorkeakoulu|ülikool/iu;
const COMPANY =
  /\b(?:ab|aktiebolag|as|a\/s|aps|oy|oyj|ltd|limited|plc|gmbh|ag|bv|b\.v\.|nv|sas|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?a\.?|s\.?l\.?|sp\. z o\.?o\.?|d\.?o\.?o\.?|kft|zrt|inc|llc|uab|sia|oü)\.?$/iu;

/** The type of an organisation by what its source says of it, then by its name; an organisation where neither is plain. */
export function organisationType(name: string, hint: OrganisationHint): EntityType {
  if (UNIVERSITY.test(name) && hint !== 'COMPANY') return 'UNIVERSITY';
  if (hint === 'ASSOCIATION') return 'ASSOCIATION';
  return hint === 'COMPANY' || COMPANY.test(name) ? 'COMPANY' : 'ORGANISATION';
}

/** What the model asks of an organisation's properties: a kind, of which no source read so far says more. */
export const propertiesOfType = (type: EntityType): Readonly<Record<string, string>> =>
  type === 'ORGANISATION' ? { organisationKind: 'OTHER' } : {};
