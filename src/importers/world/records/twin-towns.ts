import type { IngestRecord } from '../../../ingest/records.js';
import type { Slice } from '../slice.js';
import type { SliceTie } from '../world-index.js';
import type { World, WorldCity } from '../world.js';
import { makeRecordList, type RecordList } from './evidence.js';

/** What Wikidata's list says of the cities of a slice: their items, and who lists whom as a twin town. */
export function twinTownRecords(world: World, { cities, ties }: Slice): IngestRecord[] {
  const list = makeRecordList(world);
  const labels = new Map(
    world.cities.flatMap((city) => city.wikidataIds.map((item, place) => [item, city.labels[place]!] as const)),
  );
  for (const city of cities) if (city.wikidataIds.length > 0) addItems(list, city);
  for (const tie of ties) addTie(list, tie, (item) => labels.get(item)!);
  return list.records();
}

/** The item with the most twins is the one that the city is told to be; the others are told in evidence alone. */
function addItems(list: RecordList, { id, type, name, wikidataIds, labels }: WorldCity): void {
  const evidence = wikidataIds.map((item, place) =>
    list.cite('world-wikidata-2016-names', {
      ...{ section: item, anchor: labels[place]! },
      claim: {
        sv: `${item} heter ${labels[place]!} på listan.`,
        en: `${item} is called ${labels[place]!} in the list.`,
      },
    }),
  );
  const altNames = [...new Set(labels)].filter((label) => label !== name);
  const entity = { ...({ record: 'ENTITY', id, name, altNames, evidence } as const) };
  if (type === 'CITY') {
    const properties = { wikidataId: wikidataIds[0]! };
    list.add({ ...entity, type, properties, statedBy: { wikidataId: evidence.slice(0, 1) } });
  } else {
    list.add({ ...entity, type: 'ORGANISATION', properties: { organisationKind: 'OTHER' } });
  }
}

function addTie(list: RecordList, { cities, listings }: SliceTie, labelOf: (item: string) => string): void {
  const [a, b] = cities;
  const id = tieId(cities);
  const evidenceOf = ([lister, listed]: readonly [string, string]) =>
    list.cite('world-wikidata-2016', {
      ...{ section: lister, anchor: `${lister} ${listed}` },
      claim: {
        sv: `Wikidata anger ${labelOf(listed)} (${listed}) som vänort till ${labelOf(lister)} (${lister}).`,
        en: `Wikidata lists ${labelOf(listed)} (${listed}) as a twin town of ${labelOf(lister)} (${lister}).`,
      },
    });
  const sv = `Vänortssamarbetet ${a.name}–${b.name}`;
  const en = `Friendship-town partnership ${a.name}–${b.name}`;
  list.add({
    ...{ record: 'ENTITY', id, type: 'PARTNERSHIP', name: sv, names: { sv, en }, altNames: [] },
    evidence: listings.map(evidenceOf),
    properties: {
      kind: 'SISTER_CITY',
      inText: {
        sv: `vänortssamarbetet mellan ${a.name} och ${b.name}`,
        en: `the friendship-town partnership between ${a.name} and ${b.name}`,
      },
    },
  });
  for (const listing of listings) {
    const lister = listing[0];
    const entryOf = a.wikidataIds.includes(lister) ? a.id : b.id;
    for (const city of cities) {
      list.add({
        ...{ record: 'RELATION', kind: 'PARTICIPATES_IN', from: city.id, to: id, entryOf },
        ...{ evidence: [evidenceOf(listing)], properties: {} },
      });
    }
  }
}

/** As imports make it too, so that what they find of the two is this one. */
const tieId = (cities: SliceTie['cities']): string =>
  cities
    .map(({ id }) => id)
    .toSorted()
    .join('--');
