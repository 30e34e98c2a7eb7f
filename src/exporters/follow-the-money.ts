import { DATE_PROPERTIES } from '../model/dated-fields.js';
import { RELATION_LABELS } from '../model/labels/labels.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { ExportedEntity, FieldValue } from '../queries/export/entities.js';
import type { ExportedRelation } from '../queries/export/relations.js';
import type { About, ExportFormat } from './format.js';
import { FTM_LINK_PROPERTIES, FTM_PROPERTIES, ftmDate, ftmLink, ftmSchema } from './ftm-terms.js';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

const DATASET = 'vanort';

/**
 * FollowTheMoney's entities, one a line. What its model has no schema for, such as themes and places, is left out with the
 * relationships to it. The first entity is a document that says what the file is.
 */
export const followTheMoney: ExportFormat = {
  id: 'ftm',
  description: 'FollowTheMoney entities, one a line: OpenSanctions, Aleph',
  mediaType: 'application/x-ndjson',
  extension: 'ftm.json',
  async *write({ about, entities, relations }) {
    yield lineOf(aboutEntity(about));
    for await (const entity of entities()) {
      const found = toEntity(entity, about);
      if (found !== null) yield lineOf(found);
    }
    for await (const relation of relations()) {
      const found = toLink(relation);
      if (found !== null) yield lineOf(found);
    }
  },
};

const lineOf = (entity: FtmEntity): string => `${JSON.stringify(entity)}\n`;

const aboutEntity = ({ title, citation, site, exportedAt }: About): FtmEntity => ({
  id: 'vanort-export',
  schema: 'Document',
  properties: { title: [title], summary: [citation], sourceUrl: [site], date: [exportedAt.slice(0, 10)] },
  datasets: [DATASET],
});

function toEntity({ id, type, names, altNames, fields }: ExportedEntity, about: About): FtmEntity | null {
  const schema = ftmSchema(type);
  if (schema === null) return null;
  const terms = FTM_PROPERTIES[schema] ?? {};
  const told = Object.entries({ ...fields, names, altNames }).flatMap(([property, value]) =>
    terms[property] === undefined ? [] : [[terms[property], textsOf(property, value)] as const],
  );
  const source = terms.url === undefined ? [['sourceUrl', [about.iriOf(id)]] as const] : [];
  return { id, schema, properties: collected([...told, ...source]), datasets: [DATASET] };
}

function toLink({ id, kind, source, target, since, until, formerly, fields }: ExportedRelation): FtmEntity | null {
  if (ftmSchema(source.type) === null || ftmSchema(target.type) === null) return null;
  const { schema, from, to } = ftmLink(kind);
  const role = fields.role === undefined ? [RELATION_LABELS.en[kind]] : textsOf('role', fields.role);
  const dates = Object.entries({ since, until }).flatMap(([property, date]) =>
    date === null ? [] : [[FTM_LINK_PROPERTIES[property]!, textsOf(property, date)] as const],
  );
  const status = formerly ? [['status', ['former']] as const] : [];
  const properties = collected([[from, [source.id]], [to, [target.id]], ['role', role], ...dates, ...status]);
  return { id, schema, properties, datasets: [DATASET] };
}

/** The values of each property, each once; those without any are left out. */
function collected(told: readonly (readonly [property: string, values: readonly string[]])[]) {
  const properties: Record<string, string[]> = {};
  for (const [property, values] of told) {
    const all = new Set([...(properties[property] ?? []), ...values]);
    if (all.size > 0) properties[property] = [...all];
  }
  return properties;
}

function textsOf(property: string, value: FieldValue | LocalizedText): readonly string[] {
  if (typeof value === 'string' && DATE_PROPERTIES.includes(property))
    return [ftmDate(value)].filter((date) => date !== null);
  if (typeof value === 'object') return Object.values(value);
  return [String(value)];
}
