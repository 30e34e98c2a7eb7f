import { DECLARATIONS } from '../../src/db/schema.js';
import { ENTITY_LISTS } from '../../src/importers/seed/schema.js';
import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '../../src/model/entity-types.js';
import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import { PALETTE } from '../../web/graph/palette.js';
import { toldEntity } from './entities.js';

/** Prints what becomes of an entity type. */
const type = ENTITY_TYPE_NAMES.find((name) => name === process.argv[2])!;
const { label, plural } = ENTITY_TYPES[type];
console.log(
  JSON.stringify({
    look: PALETTE[type],
    label: ENTITY_TYPE_LABELS.sv[type].many,
    inSeed: ENTITY_LISTS.get(plural)?.type ?? null,
    constraint: DECLARATIONS.get(`${label.toLowerCase()}_id`) ?? null,
    ...toldEntity(type, {}),
  }),
);
