import type { Graph } from '../graph/graph.js';
import type { EvidenceLoader } from './evidence.js';
import type { Language } from './language.js';

/** What every resolver gets with a request. */
export interface QueryContext {
  readonly graph: Graph;
  /** Id of the actor that `of` stands for when it is left out. */
  readonly homeActor: string;
  /** The language to answer in when the argument does not say. */
  readonly language: Language;
  readonly evidence: EvidenceLoader;
}
