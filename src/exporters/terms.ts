import type { ExportedEntity } from '../queries/export/entities.js';

/** The entities of a table: an agreement's term stands in the columns that say when other entities began and ended. */
export async function* withTerms(entities: AsyncIterable<ExportedEntity>): AsyncGenerator<ExportedEntity> {
  for await (const entity of entities) {
    const { since = null, until = null } = entity.term ?? {};
    const fields = { ...entity.fields, ...(since !== null && { since }), ...(until !== null && { until }) };
    yield entity.term === undefined ? entity : { ...entity, fields };
  }
}
