import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relationId, type EntityRecord, type RelationRecord } from '../../src/ingest/records.js';
import { statementsOf } from '../../src/importers/seed/statements.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';
import type { Duty } from '../../src/model/duties.js';
import { dateBounds } from '../../src/model/edtf.js';
import type { Language } from '../../src/model/language.js';
import type { LocalizedText } from '../../src/model/localized-text.js';
import { ownFields } from '../../src/model/served-types.js';
import { isPast } from '../../src/model/edtf.js';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import type { RoleKind } from '../../src/model/roles.js';
import { resolveRelation, type Resolved } from '../../src/model/statements/resolve.js';
import type { StatementDocument } from '../../src/model/statements/statement.js';
import type { CompassPoint, DocumentKind } from '../../src/model/vocabularies.js';
import { catalogueOf } from '../../src/narration/catalogue.js';
import { nameIn } from '../../src/narration/language.js';
import { atStart, insideAgain } from '../../src/narration/names.js';
import { relationSentence, type DescribedRelation } from '../../src/narration/relation-sentence.js';

/**
 * Every sentence that the first graph tells, in both languages, in a file each: a change of wording is read in review. To take
 * a change over: `npx vitest run --project unit tests/unit/seed-sentences.test.ts -u`.
 */

const batch = readSeed(resolve(import.meta.dirname, '../../seed'));
const entities = new Map(batch.entities.map((entity) => [entity.id, entity]));

const cited = new Map(batch.evidence.map(({ id, document }) => [id, document]));
const documentOf = (evidence: string): StatementDocument => {
  const { id, properties } = entities.get(cited.get(evidence)!)!;
  return {
    ...{ id, date: (properties.date ?? null) as string | null },
    documentKind: properties.documentKind as DocumentKind,
    publisherId: (properties.publisherId ?? null) as string | null,
  };
};

/** Each relationship once, as its statements say that it is. */
const relations = [...new Set(batch.relations.map(relationId))].flatMap((id) => {
  const records = batch.relations.filter((relation) => relationId(relation) === id);
  const resolved = resolveRelation(
    records.flatMap((record) => statementsOf(record, documentOf)),
    'linkoping',
  );
  return resolved === null ? [] : [{ relation: records[0]!, resolved }];
});

const named = ({ type, name, names, properties }: EntityRecord): DescribedRelation['from'] => ({
  name: { sv: name, en: name, ...names },
  grammar: (properties.grammar ?? []) as string[],
  inText: (properties.inText ?? null) as LocalizedText | null,
  bodyName: (properties.bodyName ?? null) as LocalizedText | null,
  status: (properties.status ?? null) as string | null,
  plannedFor: (properties.plannedFor ?? null) as string | null,
  type,
});

interface ResolvedRelation {
  readonly relation: RelationRecord;
  readonly resolved: Resolved;
}

function sentenceOf({ relation: { kind, from, to }, resolved }: ResolvedRelation, language: Language): string {
  const { since: start, until: end, formerly, ...properties } = resolved.values;
  const [since, until] = [(start ?? null) as string | null, (end ?? null) as string | null];
  const text = (name: string) => (properties[name] ?? null) as LocalizedText | null;
  return relationSentence(
    {
      ...{
        kind,
        since,
        until,
        formerly: formerly === true,
        untilMax: until === null ? null : (dateBounds(until)?.max ?? null),
      },
      ...{ role: text('role'), phrase: text('phrase') },
      duty: (properties.duty ?? null) as Duty | null,
      roleKind: (properties.roleKind ?? null) as RoleKind | null,
      distanceKm: (properties.distanceKm ?? null) as number | null,
      direction: (properties.direction ?? null) as CompassPoint | null,
      ...{ from: named(entities.get(from)!), to: named(entities.get(to)!) },
    },
    language,
  );
}

/** What a timeline says of an entity's own dates. */
function titlesOf(entity: EntityRecord, language: Language): string[] {
  const { type, properties } = entity;
  return Object.entries(ownFields(ENTITY_TYPES[type])).flatMap(([field, { tells, property = field }]) =>
    tells === undefined || properties[property] === undefined
      ? []
      : [
          `${entity.id} ${tells}: ${catalogueOf(language).timeline[tells](
            (tells === 'ISSUED' || tells === 'HAPPENED' ? nameIn : atStart)(named(entity), language),
            isPast(properties[property] as string),
          )}`,
        ],
  );
}

/** A duty for a part comes from its whole. */
function inherited({ relation, resolved }: ResolvedRelation, language: Language): string[] {
  const parts = batch.relations.filter(
    ({ kind, from, to }) => kind === 'PART_OF' && to === relation.to && entities.get(from)?.type === 'PARTNERSHIP',
  );
  const clause = sentenceOf({ relation, resolved }, language).slice(0, -1);
  return parts.map(({ from, to }) => {
    const [part, whole] = insideAgain([named(entities.get(from)!), named(entities.get(to)!)], language);
    return `${relationId(relation)} > ${from}: ${catalogueOf(language).followUp.inheritedDuty(clause, part, whole)}`;
  });
}

const told = (language: Language): string =>
  [
    '# Relationships',
    ...relations.map((one) => `${relationId(one.relation)}: ${sentenceOf(one, language)}`).sort(),
    '',
    '# Timelines',
    ...batch.entities.flatMap((entity) => titlesOf(entity, language)).sort(),
    '',
    '# Duties for parts',
    ...relations
      .filter(({ relation }) => relation.kind === 'RESPONSIBLE_FOR')
      .flatMap((one) => inherited(one, language))
      .sort(),
    '',
  ].join('\n');

describe('the sentences of the first graph', () => {
  it.each(['sv', 'en'] as const)('in %s are those that were read in review', async (language) => {
    await expect(told(language)).toMatchFileSnapshot(join(import.meta.dirname, `seed-sentences.${language}.txt`));
  });

  it('have no name of ours that begins with a capital inside a Swedish sentence', () => {
    const common = batch.entities.filter(({ properties }) => properties.inText !== undefined);
    const lines = told('sv').split('\n');

    for (const { name, id } of common) {
      const { sv = '' } = named(entities.get(id)!).inText ?? {};
      if (/^\p{Lu}/u.test(sv)) continue;
      expect(
        lines.filter((line) => line.includes(`: `) && line.replace(/^.*?: /, '').indexOf(` ${name} `) > 0),
      ).toEqual([]);
    }
  });
});
