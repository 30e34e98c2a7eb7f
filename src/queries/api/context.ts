import type { Graph } from '../../db/graph.js';
import type { FacetIndexes } from '../browse/read-facet-index.js';
import type { DocumentTexts } from '../documents/sections.js';
import type { EarliestFact } from '../revision/earliest-fact.js';
import type { CountedEvidence } from '../evidence-coverage/evidence-coverage.js';
import type { EvidenceLoader } from '../rows/evidence-loader.js';
import type { Language } from '../../narration/language.js';
import type { MandatePeriods } from '../follow-up/mandate-period.js';
import type { MeasuredNetworks } from '../centrality/network-position.js';

/** What every resolver gets with a request. */
export interface QueryContext {
  readonly graph: Graph;
  /** Id of the actor that `of` stands for when it is left out. */
  readonly homeActor: string;
  /** The language to answer in when the argument does not say. */
  readonly language: Language;
  readonly evidence: EvidenceLoader;
  /** When mandate periods begin, for reviews that are due once in each. */
  readonly mandatePeriods: MandatePeriods;
  /** Networks with their measures, for all requests of the server. */
  readonly networks: MeasuredNetworks;
  /** How much of the graph rests on evidence, for all requests of the server. */
  readonly countedEvidence: CountedEvidence;
  /** What entities count under, for all requests of the server. */
  readonly facetIndexes: FacetIndexes;
  /** The first day that anything is dated to, for all requests of the server. */
  readonly earliestFact: EarliestFact;
  /** Texts of documents that are at hand. */
  readonly documentTexts: DocumentTexts;
  /** Says that time ran out before all was found: who asks again may get more, so the answer must not be kept. */
  readonly onCutShort: () => void;
}
