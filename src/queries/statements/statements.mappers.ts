import type { StatedValue } from '../../model/statements/statement.js';
import type { DocumentEntity } from '../rows/entities.js';
import type { NameLoader } from '../rows/name-loader.js';
import type { DisagreementAnswer, PositionAnswer } from './disagreements.js';
import type { PairRow, RegisterComparisonAnswer, RegisterComparisonRow } from './registers.js';
import type { StandingAnswer } from './standing.js';
import type { StandingRow } from './standings.js';
import type { StatementRow } from './statement-rows.js';
import type { StatementFacetCounts } from './statements.js';

/** A value of a facet with what its label takes. */
export interface StatementFacetValueAnswer {
  readonly facet: StatementFacetCounts['name'];
  readonly value: string;
  readonly count: number;
  readonly names: NameLoader;
}

/** What resolvers have of these types of the API, by the type's name. */
export type StatementMapper = StatementRow;
export type StatementSubjectMapper = Pick<StatementRow, 'about' | 'kind' | 'from' | 'to'>;
export interface StatedValueMapper {
  readonly property: string;
  readonly stated: StatedValue;
}
export type SpeakerMapper = DocumentEntity;
export type StatementFacetMapper = StatementFacetCounts;
export type StatementFacetValueMapper = StatementFacetValueAnswer;
export type EngagementStandingMapper = StandingAnswer;
export type EngagementWithStatementsMapper = StandingRow;
export type DisagreementMapper = DisagreementAnswer;
export type PositionMapper = PositionAnswer;
export type RegisterComparisonConnectionMapper = RegisterComparisonAnswer;
export type RegisterComparisonMapper = RegisterComparisonRow;
export type RegisterPairMapper = PairRow;
