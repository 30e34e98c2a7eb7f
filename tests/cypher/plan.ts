import neo4j, { type ResultSummary } from 'neo4j-driver';
import type { Graph } from '../../src/db/graph.js';

/** Operators that read a whole label, relationship type, index or store, however many there are. */
const SCANS =
  /(AllNodes|ByLabels?|ByType|RelationshipTypes?|AllRelationships|IndexContains|IndexEndsWith|NodeIndex|RelationshipIndex)Scan/;
/** Operators that follow relationships a number of times. */
const REPEATS = /VarLengthExpand|VarExpand|Repeat|Trail|ShortestPath/;
/** An upper bound, as plans write it: `*..5`, `*0..2`, `*3`, `{1, 4}`, `{3}`. */
const BOUNDED = /\*(?:\d*\.\.)?\d+(?!\d*\.\.)|\{\d*,?\s*\d+\}/;

export interface Operator {
  readonly name: string;
  readonly details: string;
  /** How often the store was looked into. */
  readonly dbHits: number;
}

/** What a query answered, and how. */
export interface Profile {
  readonly rows: Record<string, unknown>[];
  readonly operators: Operator[];
}

/**
 * A query's rows and the operators of its plan, run with PROFILE. The plan is the one that Neo4j keeps, whatever the
 * parameters are: right where the data has not changed since, as in the first graph. To make it takes longer than to
 * run it, so it is not made for each run.
 */
export const profile = (graph: Graph, cypher: string, parameters: Record<string, unknown>): Promise<Profile> =>
  run(graph, `PROFILE ${cypher}`, parameters);

/** The same with a new plan, for data that has grown. */
export const profileAnew = (graph: Graph, cypher: string, parameters: Record<string, unknown>): Promise<Profile> =>
  run(graph, `CYPHER replan=force PROFILE ${cypher}`, parameters);

async function run(graph: Graph, cypher: string, parameters: Record<string, unknown>): Promise<Profile> {
  const session = graph.driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records, summary } = await session.run(cypher, integers(parameters));
    return {
      rows: records.map((record) => record.toObject()),
      operators: summary.profile === false ? [] : flatten(summary.profile),
    };
  } finally {
    await session.close();
  }
}

/** What is wrong with a plan: whole scans, and repeats without an end. Nothing wrong: an empty list. */
export function faults(plan: readonly Operator[]): string[] {
  return plan
    .filter(({ name, details }) => SCANS.test(name) || (REPEATS.test(name) && !BOUNDED.test(details)))
    .map(({ name, details }) => `${name} ${details}`);
}

type Plan = Exclude<ResultSummary['profile'], false>;

function flatten(plan: Plan): Operator[] {
  const { Details: details } = plan.arguments as Record<string, unknown>;
  const own = {
    name: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    dbHits: plan.dbHits,
  };
  return [own, ...plan.children.flatMap(flatten)];
}

/** Whole numbers as Cypher's integers: a LIMIT takes no other. */
export const integers = (parameters: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  );
