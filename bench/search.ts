import { startDatabase } from './database.js';
import { startSystem } from './process.js';
import { CUTOFF, JUDGEMENTS, qualityOf, type Judgement } from './search-judgements.js';

/** How good the answers of `search` are in the first graph: `npm run bench:search`. */
const database = await startDatabase(null);
const system = await startSystem('Vänort', 'vanort', {
  connection: database.connection,
  queries: [],
  variant: 'uncached',
});

async function ask({ text, language }: Judgement): Promise<string[]> {
  const response = await fetch(system.url!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({
      query: 'query ($text: String!, $first: Int) { search(text: $text, first: $first) { edges { node { id } } } }',
      variables: { text, first: CUTOFF },
    }),
  });
  const { data } = (await response.json()) as { data: { search: { edges: { node: { id: string } }[] } } };
  return data.search.edges.map(({ node }) => node.id);
}

try {
  const found: [Judgement, string[]][] = [];
  for (const judgement of JUDGEMENTS) found.push([judgement, await ask(judgement)]);
  for (const language of ['sv', 'en']) {
    const { queries, meanReciprocalRank, recall, missed } = qualityOf(
      found.filter(([one]) => one.language === language),
    );
    const misses = missed.map(({ text }) => text).join(', ') || 'none';
    console.log(
      `${language}: ${queries} queries, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}, recall in ${CUTOFF} ${recall.toFixed(3)}, missed: ${misses}`,
    );
  }
} finally {
  await system.stop();
  await database.stop();
}
