import { graphql } from 'graphql';
import { buildSchema } from '../../src/server/graphql/schema/build.js';
import { declaredCosts } from '../../src/server/graphql/limits/declared-costs.js';
import { readQuestions } from '../../src/server/graphql/schema/model.js';

/** Prints what the whole schema answers to a query, with a graph that has one row, and what its field costs. */
const [source = '', coordinate = ''] = process.argv.slice(2);
const graph = { read: () => Promise.resolve([{ id: 'sister-city', since: '1981' }]) };
const answer = await graphql({ schema: await buildSchema(), source, contextValue: { graph, language: 'en' } });
console.log(JSON.stringify({ answer, work: declaredCosts(readQuestions()).get(coordinate)?.work ?? null }));
process.exit();
