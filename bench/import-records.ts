import type { EntityRecord, IngestRecord } from '../src/ingest/records.js';

/** Actors with memberships of networks, as records of `ingest` and as what is in them. */
export interface Memberships {
  readonly ids: readonly string[];
  readonly pairs: () => Generator<readonly [from: string, to: string]>;
  readonly records: () => Generator<IngestRecord>;
}

/** Five memberships an actor, each in another network; there is one for every hundred actors. */
export function membershipsOf(prefix: string, relationships: number): Memberships {
  const actors = Math.ceil(relationships / 5);
  const networks = Math.max(6, Math.ceil(actors / 100));
  const cityOf = (n: number) => `${prefix}-city-${n % actors}`;
  const networkOf = (n: number) => `${prefix}-network-${n % networks}`;

  function* pairs(): Generator<readonly [from: string, to: string]> {
    for (let n = 0; n < relationships; n += 1) yield [cityOf(n), networkOf((n % actors) + Math.floor(n / actors))];
  }

  function* records(): Generator<IngestRecord> {
    const [paper, said] = [`${prefix}-paper`, `${prefix}-said`];
    const entity = (
      id: string,
      type: EntityRecord['type'],
      properties: EntityRecord['properties'],
      evidence = [said],
    ): IngestRecord => ({ record: 'ENTITY', id, type, name: id, properties, evidence, altNames: [] });
    yield entity(paper, 'DOCUMENT', { date: '2026-11-30', documentKind: 'REGISTER' }, []);
    const claim = { sv: 'Så är det', en: 'It is so' };
    yield { record: 'EVIDENCE', id: said, document: paper, section: '1', anchor: 'words', claim };
    for (let n = 0; n < actors; n += 1) yield entity(cityOf(n), 'CITY', { population: n });
    for (let n = 0; n < networks; n += 1) yield entity(networkOf(n), 'ORGANISATION', { organisationKind: 'NETWORK' });
    for (const [from, to] of pairs()) {
      yield { record: 'RELATION', kind: 'MEMBER_OF', from, to, since: '2001', evidence: [said], properties: {} };
    }
  }

  const ids = [
    ...Array.from({ length: actors }, (_, n) => cityOf(n)),
    ...Array.from({ length: networks }, (_, n) => networkOf(n)),
  ];
  return { ids, pairs, records };
}
