import type { EntityType } from './entity-types.js';
import { ENTITY_LAYERS } from './generated/layers.js';
import type { Layer, OrganisationKind } from './vocabularies.js';

export { ENTITY_LAYERS, LAYER_LABELS } from './generated/layers.js';

/** A municipality's own bodies: they govern what it takes part in as a city, and are none of those it cooperates with. */
export const GOVERNING_KINDS: readonly OrganisationKind[] = [
  'COUNCIL',
  'EXECUTIVE_BOARD',
  'PRESIDIUM',
  'COMMITTEE',
  'DEPARTMENT',
  'UNIT',
  'MUNICIPAL_COMPANY',
];

/** What an entity is in a picture that is read layer by layer. */
export const layerOf = (type: EntityType, organisationKind: OrganisationKind | null = null): Layer =>
  organisationKind !== null && GOVERNING_KINDS.includes(organisationKind) ? 'GOVERNANCE' : ENTITY_LAYERS[type];
