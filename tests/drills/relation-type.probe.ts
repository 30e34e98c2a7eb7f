import { RELATION_KIND_NAMES } from '../../src/model/relation-types.js';
import { relationSentence } from '../../src/narration/relation-sentence.js';
import { DECLARATIONS } from '../../src/db/schema.js';
import { relationSchema } from '../../src/importers/seed/schema.js';
import { RELATION_LABELS } from '../../src/model/labels/labels.js';
import { NETWORK_KINDS } from '../../web/graph/names.js';
import { addTo, newNetwork } from '../../web/graph/to-graph.js';
import { toGexf } from '../../web/explorer/export/gexf.js';
import { toJsonLd } from '../../web/explorer/export/json-ld.js';
import { toldEntity } from './entities.js';

/** Prints what becomes of a relation type, from an association to an event. */
const kind = RELATION_KIND_NAMES.find((name) => name === process.argv[2])!;
const names = (sv: string) => ({ ...{ name: { sv }, grammar: [] }, status: null });
const period = { since: null, until: null, formerly: false, untilMax: null };
const relation = {
  kind,
  duty: null,
  role: null,
  ...period,
  from: names('Föreningen'),
  to: names('Mötet'),
};
const sentence = relationSentence(relation, 'sv');

const network = newNetwork();
const drawn = (id: string, type: 'ASSOCIATION' | 'EVENT') => ({
  ...{ id, type, names: { sv: id, en: id }, engagementKind: null, standing: null, dormant: false, degree: 1 },
});
addTo(network, {
  nodes: [drawn('a', 'ASSOCIATION'), drawn('b', 'EVENT')],
  links: [{ id: 'l', source: 'a', target: 'b', kind, since: null, until: null, formerly: false }],
});
const about = { title: 'T', citation: 'C', url: 'https://vanort.test/', date: '2026-11-29', revision: 1 };

console.log(
  JSON.stringify({
    sentence,
    ...toldEntity('ASSOCIATION', {}, { kind, to: 'EVENT', sentence }),
    isOfNetwork: NETWORK_KINDS.includes(kind),
    label: RELATION_LABELS.sv[kind],
    gexf: toGexf(network, 'sv', about),
    jsonLd: toJsonLd(network, about),
    constraint: DECLARATIONS.get(`${kind.toLowerCase()}_relation_id`) ?? null,
    inSeed: relationSchema.safeParse({ from: 'a', kind, to: 'b', evidence: ['e'] }).success,
  }),
);
