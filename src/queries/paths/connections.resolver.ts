import type {
  ConnectionPathResolvers,
  ConnectionPathsResolvers,
  HopResolvers,
  QueryResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { readAsOf } from '../api/as-of.js';
import { MAX_AREAS, MAX_AVOID, MAX_LENGTH, MAX_PATHS, connections } from './connections.js';
import { badUserInput } from '../api/errors.js';
import { loadEvidence } from '../rows/evidence-loader.js';
import { readNumber } from '../api/paging.js';
import { repeatedSteps } from './path-rank.js';
import { countSteps, stepSentence, narrative, summary } from './path-sentences.js';

const query: QueryResolvers['connections'] = async (_root, args, { graph, onCutShort }) => {
  const avoid = args.avoid ?? [];
  if (avoid.length > MAX_AVOID) throw badUserInput('avoid', `must hold at most ${MAX_AVOID} ids.`);
  if ((args.areas?.length ?? 0) > MAX_AREAS) throw badUserInput('areas', `must hold at most ${MAX_AREAS} ids.`);
  const paths = await connections(graph, {
    from: args.from,
    to: args.to,
    maxLength: readNumber('maxLength', args.maxLength, { fallback: 6, min: 1, max: MAX_LENGTH }),
    kinds: args.kinds ?? null,
    avoid,
    areas: args.areas ?? null,
    at: readAsOf(args.at, 'anytime', args.includeUndated),
    first: readNumber('first', args.first, { fallback: 5, min: 1, max: MAX_PATHS }),
  });
  if (!paths.exhausted) onCutShort();
  return paths;
};

const paths: ConnectionPathsResolvers = {
  paths: ({ paths }) => paths,
  summary: (paths, { language }, context) => summary(paths, language ?? context.language),
};

const path: ConnectionPathResolvers = {
  length: ({ steps }) => steps.length,
  steps: (path) => countSteps(path),
  hops: (path) => {
    const repeated = repeatedSteps(path);
    return path.steps.map((step) => ({ ...step, isRepeated: repeated.has(step) }));
  },
  story: (path, { language }, context) => narrative(path, language ?? context.language),
};

const hop: HopResolvers = {
  kind: ({ relation }) => relation.kind,
  link: ({ relation, from, to }) => {
    const forward = relation.source === from.id;
    return { ...relation, from: forward ? from : to, to: forward ? to : from };
  },
  forward: ({ relation, from }) => relation.source === from.id,
  sentence: (step, { language }, context) => stepSentence(step, language ?? context.language),
  since: ({ relation }) => relation.since,
  until: ({ relation }) => relation.until,
  formerly: ({ relation }) => relation.formerly,
  attestedOn: ({ relation }) => relation.attestedOn,
  evidence: ({ relation }, _args, { evidence }) => loadEvidence(evidence, relation.evidence),
};

export const resolvers: Resolvers = {
  Query: { connections: query },
  ConnectionPath: path,
  ConnectionPaths: paths,
  Hop: hop,
};
