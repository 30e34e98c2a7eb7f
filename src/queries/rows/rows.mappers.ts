import type { EntityRow } from './entity.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type {
  ActorEntity,
  AgreementEntity,
  CostRuleEntity,
  DatedFact,
  DecisionEntity,
  DocumentEntity,
  EngagementEntity,
  EvidenceEntity,
  PriorityAreaEntity,
  RecordingEntity,
  ReviewEntity,
} from './entities.js';

/** What resolvers have of these types of the API, by the type's name. */
export type LocalizedTextMapper = LocalizedText;
export type ActorMapper = ActorEntity;
export type EngagementMapper = EngagementEntity;
export type PriorityAreaMapper = PriorityAreaEntity;
export type DocumentMapper = DocumentEntity;
export type EvidenceMapper = EvidenceEntity;
export type CostRuleMapper = CostRuleEntity;
export type EntityMapper = EntityRow;
export type TimelineEntryMapper = DatedFact;
export type RecordingMapper = RecordingEntity;
export type ReviewMapper = ReviewEntity;
export type AgreementMapper = AgreementEntity;
export type DecisionMapper = DecisionEntity;
