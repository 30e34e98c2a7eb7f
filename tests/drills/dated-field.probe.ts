import { DECLARATIONS, ENTITY_DAYS_INDEX } from '../../src/db/schema.js';
import { ENTITY_LISTS } from '../../src/importers/seed/schema.js';
import { dateBoundsOf } from '../../src/model/date-bounds.js';
import { DATED_FACTS } from '../../src/queries/history/dated-facts.js';
import { toActor } from '../../src/queries/rows/entities.js';
import { toldEntity } from './entities.js';

/** Prints what becomes of a date of associations. */
const field = process.argv[2]!;
const record = { id: 'a', name: 'A', evidence: ['e'], [field]: 1963 };
const row = { id: 'a', name: 'A', name_sv: 'A', name_en: 'A', kind: 'ASSOCIATION', [field]: '1963' };
console.log(
  JSON.stringify({
    seed: ENTITY_LISTS.get('associations')?.schema.parse(record)[field] ?? null,
    bounds: dateBoundsOf({ [field]: '1963' }),
    index: DECLARATIONS.get(ENTITY_DAYS_INDEX) ?? null,
    timeline: DATED_FACTS,
    decoded: Object.entries(toActor(row)),
    ...toldEntity('ASSOCIATION', { [field]: '1963' }),
  }),
);
