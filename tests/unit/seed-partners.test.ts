import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed, readSeeds } from '../../src/importers/seed/to-batch.js';
import { statementsOf } from '../../src/importers/seed/statements.js';
import { unsaidIn } from '../../src/importers/seed/check-statements.js';
import { relationId, type RelationRecord } from '../../src/ingest/records.js';
import { resolveRelation } from '../../src/model/statements/resolve.js';
import type { DocumentKind } from '../../src/model/vocabularies.js';
import { PAGE_ROWS, REGISTER_ROWS, type PageRow } from './seed-partner-rows.js';

const ROOT = resolve(import.meta.dirname, '../..');
const TABLE = join(ROOT, '../shared/data/linkoping-statements.md');

const all = readSeed(join(ROOT, 'seed'));
const { batch } = readSeeds(join(ROOT, 'seed')).find(({ source }) => source === 'seed/linkoping-partners')!;
const entities = new Map(all.entities.map((entity) => [entity.id, entity]));
const evidence = new Map(all.evidence.map((place) => [place.id, place]));

/** What a place says of a relation: `linkoping PARTICIPATES_IN x, since 1997, ENDED`. */
const said = (relation: RelationRecord, place: string): string[] =>
  relation.evidence.includes(place)
    ? [
        [
          `${relation.from} ${relation.kind} ${relation.to}`,
          ...(['since', 'until'] as const).flatMap((end) =>
            relation[end] === undefined ? [] : [`${end} ${relation[end]}`],
          ),
          ...(relation.assertion === undefined ? [] : [relation.assertion]),
        ].join(', '),
      ]
    : [];

/** Two who take part in the same, written as one: `a + b IN x`. */
const written = ({ says }: PageRow['places'][number]): string[] =>
  says.flatMap((line) => {
    const [, one, other, rest] = /^(\S+) \+ (\S+) IN (.+)$/.exec(line) ?? [];
    return rest === undefined ? [line] : [one!, other!].map((from) => `${from} PARTICIPATES_IN ${rest}`);
  });

describe.each(PAGE_ROWS)('row $row, what $speaker says', ({ document, speaker, kind, day, places }) => {
  it('is in its document, with its speaker, its kind and its day', () => {
    const { properties } = entities.get(document)!;
    const { publisherId, publisherName, documentKind, date } = properties;

    expect(publisherId ?? (publisherName as { en: string }).en).toBe(speaker);
    expect({ documentKind, date }).toEqual({ documentKind: kind, date: day });
  });

  it.each(places)('stands in $id: $words', (place) => {
    const { document: cited, anchor, isParaphrase = false } = evidence.get(place.id)!;

    expect({ cited, anchor }).toEqual({ cited: document, anchor: place.words });
    expect(isParaphrase, 'words that are not those of the page are no quote').toBe(place.told === true);
  });

  it.each(places)('in $id is of its subjects what the row says, and no more', (place) => {
    const found = batch.relations.flatMap((relation) => said(relation, place.id));

    expect(found.sort()).toEqual(written(place).sort());
  });

  it.each(places)('in $id dates and names only what the row does', (place) => {
    const dated = batch.entities.flatMap(({ id, evidence: rests, statedBy = {}, properties }) =>
      ['since', 'date', 'signedOn'].flatMap((field) =>
        properties[field] !== undefined && rests.includes(place.id) && (statedBy[field]?.includes(place.id) ?? true)
          ? [`${id} ${field} ${properties[field] as string}`]
          : [],
      ),
    );

    expect(dated.sort()).toEqual([...(place.dates ?? [])].sort());
  });
});

describe.each(REGISTER_ROWS)('what registers list: $partner', ({ partner, wikidata, wikipedia }) => {
  const listed = (document: string) =>
    batch.relations
      .filter(
        ({ kind, evidence: [place] }) => kind === 'PARTICIPATES_IN' && evidence.get(place!)?.document === document,
      )
      .filter(({ to }) => [`linkoping-${partner}`, `linkoping-${partner}-sister-city`].includes(to));

  it('stands in Wikidata 2016 as the table says', () => {
    expect(listed('wikidata-twin-towns').map(({ from, entryOf }) => [from, entryOf])).toEqual(
      wikidata === null
        ? []
        : wikidata === 'linkoping'
          ? [
              ['linkoping', 'linkoping'],
              [partner, 'linkoping'],
            ]
          : [
              [partner, partner],
              ['linkoping', partner],
            ],
    );
  });

  it('stands in Wikipedia 2026-02 as the table says', () => {
    expect(listed('wikipedia-twin-towns-2026').map(({ from }) => from)).toEqual(
      wikipedia ? ['linkoping', partner] : [],
    );
  });
});

describe('the partners of Linköping', () => {
  const documentOf = (place: string) => {
    const { id, properties } = entities.get(evidence.get(place)!.document)!;
    return {
      ...{ id, date: (properties.date ?? null) as string | null },
      documentKind: properties.documentKind as DocumentKind,
      publisherId: (properties.publisherId ?? null) as string | null,
    };
  };
  const statements = (id: string) =>
    all.relations
      .filter((relation) => relationId(relation) === id)
      .flatMap((relation) => statementsOf(relation, documentOf));
  const resolved = (id: string) => resolveRelation(statements(id), 'linkoping');

  it('are the fourteen of the table and registers, each by an engagement of two', () => {
    const mine = all.relations.filter(
      ({ kind, from, to }) => kind === 'PARTICIPATES_IN' && from === 'linkoping' && to.startsWith('linkoping-'),
    );
    const partners = new Set(mine.map(({ to }) => to));

    expect(partners).toEqual(
      new Set([
        ...REGISTER_ROWS.map(({ partner }) =>
          partner === 'palo-alto' ? 'linkoping-palo-alto-sister-city' : `linkoping-${partner}`,
        ),
        'linkoping-enschede',
      ]),
    );
    for (const to of partners) {
      const parties = new Set(
        all.relations.filter((one) => one.kind === 'PARTICIPATES_IN' && one.to === to).map(({ from }) => from),
      );
      expect([to, parties.size]).toEqual([to, 2]);
    }
  });

  it('are of the kind that the page of Linköping calls them', () => {
    const kindOf = (id: string) => entities.get(`linkoping-${id}`)!.properties.kind;

    expect(['tonsberg', 'isafjardarbaer', 'roskilde', 'joensuu'].map(kindOf)).toEqual(Array(4).fill('FRIENDSHIP'));
    expect(['linz', 'kaunas', 'guangzhou', 'macau'].map(kindOf)).toEqual(Array(4).fill('COOPERATION'));
    expect(['esteli', 'morogoro', 'pietrasanta'].map(kindOf)).toEqual(Array(3).fill('SISTER_CITY'));
  });

  it('have Guangzhou still, by the word of Linköping, and disputed by the press', () => {
    expect(resolved('linkoping--PARTICIPATES_IN--linkoping-guangzhou')).toMatchObject({
      values: { since: '1997' },
      disputed: true,
    });
  });

  it('are told of Joensuu and Hof with two years, of which one is disputed', () => {
    expect(resolved('joensuu--PARTICIPATES_IN--joensuu-hof')).toMatchObject({ disputed: true });
  });

  it('have Palo Alto since 1987, which the paper says and the press repeats', () => {
    expect(resolved('palo-alto--PARTICIPATES_IN--linkoping-palo-alto-sister-city')).toMatchObject({
      values: { since: '1987' },
      disputed: false,
    });
  });

  it('are in no edge that no statement says', () => {
    const ids = new Set(all.relations.map(relationId));
    const unsaid = [...ids].flatMap((id) => {
      const view = resolved(id);
      return view === null ? [id] : unsaidIn(view, statements(id)).map((what) => `${id} ${what}`);
    });

    expect(unsaid).toEqual([]);
  });
});

describe.skipIf(!existsSync(TABLE))('the table that the pages were read into', () => {
  const lines = existsSync(TABLE) ? readFileSync(TABLE, 'utf8').split('\n') : [];
  const cells = new Map(
    lines.flatMap((line) => {
      const row = line.split('|').map((cell) => cell.trim());
      return /^\d+$/.test(row[1] ?? '') ? [[Number(row[1]), row] as const] : [];
    }),
  );

  it('has the rows of this test', () => {
    expect([...cells.keys()]).toEqual(PAGE_ROWS.map(({ row }) => row));
  });

  it.each(PAGE_ROWS)('has the day and the words of row $row', ({ row, day, derivedDay, places }) => {
    const [, , , , date, , what, words] = cells.get(row)!;

    expect(derivedDay === true ? '' : (day ?? '')).toBe(date);
    for (const place of places) {
      if (place.told === true) expect(`${what!} ${cells.get(row)![5]!}`).toContain(place.words);
      else expect(words).toBe(`"${place.words}"`);
    }
  });
});
