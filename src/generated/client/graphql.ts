/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A filter by relationships and what they say of themselves. */
export type ActionPlanActivitiesConnectionFilters = {
  /** Return ActionPlans where all of the related ActionPlanActivitiesConnections match this filter */
  all?: ActionPlanActivitiesConnectionWhere | null | undefined;
  /** Return ActionPlans where none of the related ActionPlanActivitiesConnections match this filter */
  none?: ActionPlanActivitiesConnectionWhere | null | undefined;
  /** Return ActionPlans where one of the related ActionPlanActivitiesConnections match this filter */
  single?: ActionPlanActivitiesConnectionWhere | null | undefined;
  /** Return ActionPlans where some of the related ActionPlanActivitiesConnections match this filter */
  some?: ActionPlanActivitiesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActionPlanActivitiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActionPlanActivitiesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActionPlanActivitiesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActionPlanActivitiesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActivityWhere | null | undefined;
};

/** A filter by related entities. */
export type ActionPlanRelationshipFilters = {
  /** Filter type where all of the related ActionPlans match this filter */
  all?: ActionPlanWhere | null | undefined;
  /** Filter type where none of the related ActionPlans match this filter */
  none?: ActionPlanWhere | null | undefined;
  /** Filter type where one of the related ActionPlans match this filter */
  single?: ActionPlanWhere | null | undefined;
  /** Filter type where some of the related ActionPlans match this filter */
  some?: ActionPlanWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActionPlanResponsibleConnectionFilters = {
  /** Return ActionPlans where all of the related ActionPlanResponsibleConnections match this filter */
  all?: ActionPlanResponsibleConnectionWhere | null | undefined;
  /** Return ActionPlans where none of the related ActionPlanResponsibleConnections match this filter */
  none?: ActionPlanResponsibleConnectionWhere | null | undefined;
  /** Return ActionPlans where one of the related ActionPlanResponsibleConnections match this filter */
  single?: ActionPlanResponsibleConnectionWhere | null | undefined;
  /** Return ActionPlans where some of the related ActionPlanResponsibleConnections match this filter */
  some?: ActionPlanResponsibleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActionPlanResponsibleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActionPlanResponsibleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActionPlanResponsibleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActionPlanResponsibleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActionPlanStructuresConnectionFilters = {
  /** Return ActionPlans where all of the related ActionPlanStructuresConnections match this filter */
  all?: ActionPlanStructuresConnectionWhere | null | undefined;
  /** Return ActionPlans where none of the related ActionPlanStructuresConnections match this filter */
  none?: ActionPlanStructuresConnectionWhere | null | undefined;
  /** Return ActionPlans where one of the related ActionPlanStructuresConnections match this filter */
  single?: ActionPlanStructuresConnectionWhere | null | undefined;
  /** Return ActionPlans where some of the related ActionPlanStructuresConnections match this filter */
  some?: ActionPlanStructuresConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActionPlanStructuresConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActionPlanStructuresConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActionPlanStructuresConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActionPlanStructuresConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type ActionPlanWhere = {
  /** All of these hold. */
  AND?: Array<ActionPlanWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActionPlanWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActionPlanWhere> | null | undefined;
  /** Its activities. */
  activities?: ActivityRelationshipFilters | null | undefined;
  /** Its activities. In pages. */
  activitiesConnection?: ActionPlanActivitiesConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Who has which duty for it. */
  responsible?: OrganisationRelationshipFilters | null | undefined;
  /** Who has which duty for it. In pages. */
  responsibleConnection?: ActionPlanResponsibleConnectionFilters | null | undefined;
  /** How far it has come. */
  stage?: StageEnumScalarFilters | null | undefined;
  /** The engagements it structures. */
  structures?: EngagementRelationshipFilters | null | undefined;
  /** The engagements it structures. In pages. */
  structuresConnection?: ActionPlanStructuresConnectionFilters | null | undefined;
  /** What it is, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActivityAreasConnectionFilters = {
  /** Return Activities where all of the related ActivityAreasConnections match this filter */
  all?: ActivityAreasConnectionWhere | null | undefined;
  /** Return Activities where none of the related ActivityAreasConnections match this filter */
  none?: ActivityAreasConnectionWhere | null | undefined;
  /** Return Activities where one of the related ActivityAreasConnections match this filter */
  single?: ActivityAreasConnectionWhere | null | undefined;
  /** Return Activities where some of the related ActivityAreasConnections match this filter */
  some?: ActivityAreasConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActivityAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActivityAreasConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActivityAreasConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActivityAreasConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActivityEngagementsConnectionFilters = {
  /** Return Activities where all of the related ActivityEngagementsConnections match this filter */
  all?: ActivityEngagementsConnectionWhere | null | undefined;
  /** Return Activities where none of the related ActivityEngagementsConnections match this filter */
  none?: ActivityEngagementsConnectionWhere | null | undefined;
  /** Return Activities where one of the related ActivityEngagementsConnections match this filter */
  single?: ActivityEngagementsConnectionWhere | null | undefined;
  /** Return Activities where some of the related ActivityEngagementsConnections match this filter */
  some?: ActivityEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActivityEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActivityEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActivityEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActivityEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActivityPlansConnectionFilters = {
  /** Return Activities where all of the related ActivityPlansConnections match this filter */
  all?: ActivityPlansConnectionWhere | null | undefined;
  /** Return Activities where none of the related ActivityPlansConnections match this filter */
  none?: ActivityPlansConnectionWhere | null | undefined;
  /** Return Activities where one of the related ActivityPlansConnections match this filter */
  single?: ActivityPlansConnectionWhere | null | undefined;
  /** Return Activities where some of the related ActivityPlansConnections match this filter */
  some?: ActivityPlansConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActivityPlansConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActivityPlansConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActivityPlansConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActivityPlansConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActionPlanWhere | null | undefined;
};

/** A filter by related entities. */
export type ActivityRelationshipFilters = {
  /** Filter type where all of the related Activities match this filter */
  all?: ActivityWhere | null | undefined;
  /** Filter type where none of the related Activities match this filter */
  none?: ActivityWhere | null | undefined;
  /** Filter type where one of the related Activities match this filter */
  single?: ActivityWhere | null | undefined;
  /** Filter type where some of the related Activities match this filter */
  some?: ActivityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActivityResponsibleConnectionFilters = {
  /** Return Activities where all of the related ActivityResponsibleConnections match this filter */
  all?: ActivityResponsibleConnectionWhere | null | undefined;
  /** Return Activities where none of the related ActivityResponsibleConnections match this filter */
  none?: ActivityResponsibleConnectionWhere | null | undefined;
  /** Return Activities where one of the related ActivityResponsibleConnections match this filter */
  single?: ActivityResponsibleConnectionWhere | null | undefined;
  /** Return Activities where some of the related ActivityResponsibleConnections match this filter */
  some?: ActivityResponsibleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActivityResponsibleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActivityResponsibleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActivityResponsibleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActivityResponsibleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type ActivityWhere = {
  /** All of these hold. */
  AND?: Array<ActivityWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActivityWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActivityWhere> | null | undefined;
  /** The priority areas it focuses on. */
  areas?: PriorityAreaRelationshipFilters | null | undefined;
  /** The priority areas it focuses on. In pages. */
  areasConnection?: ActivityAreasConnectionFilters | null | undefined;
  /** When it took or takes place; null: unknown. */
  date?: PartialDateScalarFilters | null | undefined;
  /** The engagements it is a part of. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** The engagements it is a part of. In pages. */
  engagementsConnection?: ActivityEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** The plans it is a part of. */
  plans?: ActionPlanRelationshipFilters | null | undefined;
  /** The plans it is a part of. In pages. */
  plansConnection?: ActivityPlansConnectionFilters | null | undefined;
  /** Who has which duty for it. */
  responsible?: OrganisationRelationshipFilters | null | undefined;
  /** Who has which duty for it. In pages. */
  responsibleConnection?: ActivityResponsibleConnectionFilters | null | undefined;
  /** How far it has come. */
  stage?: StageEnumScalarFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorActiveCompaniesConnectionFilters = {
  /** Return Actors where all of the related ActorActiveCompaniesConnections match this filter */
  all?: ActorActiveCompaniesConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorActiveCompaniesConnections match this filter */
  none?: ActorActiveCompaniesConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorActiveCompaniesConnections match this filter */
  single?: ActorActiveCompaniesConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorActiveCompaniesConnections match this filter */
  some?: ActorActiveCompaniesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorActiveCompaniesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorActiveCompaniesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorActiveCompaniesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorActiveCompaniesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CompanyWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorActiveInConnectionFilters = {
  /** Return Actors where all of the related ActorActiveInConnections match this filter */
  all?: ActorActiveInConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorActiveInConnections match this filter */
  none?: ActorActiveInConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorActiveInConnections match this filter */
  single?: ActorActiveInConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorActiveInConnections match this filter */
  some?: ActorActiveInConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorActiveInConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorActiveInConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorActiveInConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorActiveInConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorAffiliationsConnectionFilters = {
  /** Return Actors where all of the related ActorAffiliationsConnections match this filter */
  all?: ActorAffiliationsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorAffiliationsConnections match this filter */
  none?: ActorAffiliationsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorAffiliationsConnections match this filter */
  single?: ActorAffiliationsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorAffiliationsConnections match this filter */
  some?: ActorAffiliationsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorAffiliationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorAffiliationsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorAffiliationsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorAffiliationsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorAreasConnectionFilters = {
  /** Return Actors where all of the related ActorAreasConnections match this filter */
  all?: ActorAreasConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorAreasConnections match this filter */
  none?: ActorAreasConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorAreasConnections match this filter */
  single?: ActorAreasConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorAreasConnections match this filter */
  some?: ActorAreasConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorAreasConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorAreasConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorAreasConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorArrangedConnectionFilters = {
  /** Return Actors where all of the related ActorArrangedConnections match this filter */
  all?: ActorArrangedConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorArrangedConnections match this filter */
  none?: ActorArrangedConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorArrangedConnections match this filter */
  single?: ActorArrangedConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorArrangedConnections match this filter */
  some?: ActorArrangedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorArrangedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorArrangedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorArrangedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorArrangedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EventWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorCitiesConnectionFilters = {
  /** Return Actors where all of the related ActorCitiesConnections match this filter */
  all?: ActorCitiesConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorCitiesConnections match this filter */
  none?: ActorCitiesConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorCitiesConnections match this filter */
  single?: ActorCitiesConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorCitiesConnections match this filter */
  some?: ActorCitiesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorCitiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorCitiesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorCitiesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorCitiesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorCountriesConnectionFilters = {
  /** Return Actors where all of the related ActorCountriesConnections match this filter */
  all?: ActorCountriesConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorCountriesConnections match this filter */
  none?: ActorCountriesConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorCountriesConnections match this filter */
  single?: ActorCountriesConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorCountriesConnections match this filter */
  some?: ActorCountriesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorCountriesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorCountriesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorCountriesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorCountriesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CountryWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorDecisionsConnectionFilters = {
  /** Return Actors where all of the related ActorDecisionsConnections match this filter */
  all?: ActorDecisionsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorDecisionsConnections match this filter */
  none?: ActorDecisionsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorDecisionsConnections match this filter */
  single?: ActorDecisionsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorDecisionsConnections match this filter */
  some?: ActorDecisionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorDecisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorDecisionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorDecisionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorDecisionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorDecisionsReceivedConnectionFilters = {
  /** Return Actors where all of the related ActorDecisionsReceivedConnections match this filter */
  all?: ActorDecisionsReceivedConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorDecisionsReceivedConnections match this filter */
  none?: ActorDecisionsReceivedConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorDecisionsReceivedConnections match this filter */
  single?: ActorDecisionsReceivedConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorDecisionsReceivedConnections match this filter */
  some?: ActorDecisionsReceivedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorDecisionsReceivedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorDecisionsReceivedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorDecisionsReceivedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorDecisionsReceivedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorEngagementsConnectionFilters = {
  /** Return Actors where all of the related ActorEngagementsConnections match this filter */
  all?: ActorEngagementsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorEngagementsConnections match this filter */
  none?: ActorEngagementsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorEngagementsConnections match this filter */
  single?: ActorEngagementsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorEngagementsConnections match this filter */
  some?: ActorEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorGuidelinesConnectionFilters = {
  /** Return Actors where all of the related ActorGuidelinesConnections match this filter */
  all?: ActorGuidelinesConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorGuidelinesConnections match this filter */
  none?: ActorGuidelinesConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorGuidelinesConnections match this filter */
  single?: ActorGuidelinesConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorGuidelinesConnections match this filter */
  some?: ActorGuidelinesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorGuidelinesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorGuidelinesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorGuidelinesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorGuidelinesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: GuidelineWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorHeadquarteredNearConnectionFilters = {
  /** Return Actors where all of the related ActorHeadquarteredNearConnections match this filter */
  all?: ActorHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorHeadquarteredNearConnections match this filter */
  none?: ActorHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorHeadquarteredNearConnections match this filter */
  single?: ActorHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorHeadquarteredNearConnections match this filter */
  some?: ActorHeadquarteredNearConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorHeadquarteredNearConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorHeadquarteredNearConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorHeadquarteredNearConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorHeadquarteredNearConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorHeadquartersConnectionFilters = {
  /** Return Actors where all of the related ActorHeadquartersConnections match this filter */
  all?: ActorHeadquartersConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorHeadquartersConnections match this filter */
  none?: ActorHeadquartersConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorHeadquartersConnections match this filter */
  single?: ActorHeadquartersConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorHeadquartersConnections match this filter */
  some?: ActorHeadquartersConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorHeadquartersConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorHeadquartersConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorHeadquartersConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorHeadquartersConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CompanyWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorHelpedByConnectionFilters = {
  /** Return Actors where all of the related ActorHelpedByConnections match this filter */
  all?: ActorHelpedByConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorHelpedByConnections match this filter */
  none?: ActorHelpedByConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorHelpedByConnections match this filter */
  single?: ActorHelpedByConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorHelpedByConnections match this filter */
  some?: ActorHelpedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorHelpedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorHelpedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorHelpedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorHelpedByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorHelpedConnectionFilters = {
  /** Return Actors where all of the related ActorHelpedConnections match this filter */
  all?: ActorHelpedConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorHelpedConnections match this filter */
  none?: ActorHelpedConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorHelpedConnections match this filter */
  single?: ActorHelpedConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorHelpedConnections match this filter */
  some?: ActorHelpedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorHelpedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorHelpedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorHelpedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorHelpedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorInitiatedConnectionFilters = {
  /** Return Actors where all of the related ActorInitiatedConnections match this filter */
  all?: ActorInitiatedConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorInitiatedConnections match this filter */
  none?: ActorInitiatedConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorInitiatedConnections match this filter */
  single?: ActorInitiatedConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorInitiatedConnections match this filter */
  some?: ActorInitiatedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorInitiatedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorInitiatedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorInitiatedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorInitiatedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** Who an actor is. The same values, as a filter: `ActorType`. */
export type ActorKind =
  /** An association of civil society */
  | 'ASSOCIATION'
  /** A city or municipality */
  | 'CITY'
  /** A company */
  | 'COMPANY'
  /** A public body, a committee, a department, a municipal company or a science park */
  | 'ORGANISATION'
  /** A person named in a public source */
  | 'PERSON'
  /** A university or other higher education institution */
  | 'UNIVERSITY';

/** ActorKind filters */
export type ActorKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: ActorKind | null | undefined;
  /** It is one of these. */
  in?: Array<ActorKind> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorLocatedConnectionFilters = {
  /** Return Actors where all of the related ActorLocatedConnections match this filter */
  all?: ActorLocatedConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorLocatedConnections match this filter */
  none?: ActorLocatedConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorLocatedConnections match this filter */
  single?: ActorLocatedConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorLocatedConnections match this filter */
  some?: ActorLocatedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorLocatedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorLocatedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorLocatedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorLocatedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorMembersConnectionFilters = {
  /** Return Actors where all of the related ActorMembersConnections match this filter */
  all?: ActorMembersConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorMembersConnections match this filter */
  none?: ActorMembersConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorMembersConnections match this filter */
  single?: ActorMembersConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorMembersConnections match this filter */
  some?: ActorMembersConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorMembersConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorMembersConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorMembersConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorMembersConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorMembershipsConnectionFilters = {
  /** Return Actors where all of the related ActorMembershipsConnections match this filter */
  all?: ActorMembershipsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorMembershipsConnections match this filter */
  none?: ActorMembershipsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorMembershipsConnections match this filter */
  single?: ActorMembershipsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorMembershipsConnections match this filter */
  some?: ActorMembershipsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorMembershipsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorMembershipsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorMembershipsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorMembershipsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorPartOfConnectionFilters = {
  /** Return Actors where all of the related ActorPartOfConnections match this filter */
  all?: ActorPartOfConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorPartOfConnections match this filter */
  none?: ActorPartOfConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorPartOfConnections match this filter */
  single?: ActorPartOfConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorPartOfConnections match this filter */
  some?: ActorPartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorPartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorPartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorPartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorPartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorPartsConnectionFilters = {
  /** Return Actors where all of the related ActorPartsConnections match this filter */
  all?: ActorPartsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorPartsConnections match this filter */
  none?: ActorPartsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorPartsConnections match this filter */
  single?: ActorPartsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorPartsConnections match this filter */
  some?: ActorPartsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorPartsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorPartsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorPartsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorPartsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorPaysConnectionFilters = {
  /** Return Actors where all of the related ActorPaysConnections match this filter */
  all?: ActorPaysConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorPaysConnections match this filter */
  none?: ActorPaysConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorPaysConnections match this filter */
  single?: ActorPaysConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorPaysConnections match this filter */
  some?: ActorPaysConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorPaysConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorPaysConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorPaysConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorPaysConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CostRuleWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorPeopleConnectionFilters = {
  /** Return Actors where all of the related ActorPeopleConnections match this filter */
  all?: ActorPeopleConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorPeopleConnections match this filter */
  none?: ActorPeopleConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorPeopleConnections match this filter */
  single?: ActorPeopleConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorPeopleConnections match this filter */
  some?: ActorPeopleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorPeopleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorPeopleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorPeopleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorPeopleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PersonWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorRegionsConnectionFilters = {
  /** Return Actors where all of the related ActorRegionsConnections match this filter */
  all?: ActorRegionsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorRegionsConnections match this filter */
  none?: ActorRegionsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorRegionsConnections match this filter */
  single?: ActorRegionsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorRegionsConnections match this filter */
  some?: ActorRegionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorRegionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorRegionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorRegionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorRegionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: RegionWhere | null | undefined;
};

/** A filter by related entities. */
export type ActorRelationshipFilters = {
  /** Filter type where all of the related Actors match this filter */
  all?: ActorWhere | null | undefined;
  /** Filter type where none of the related Actors match this filter */
  none?: ActorWhere | null | undefined;
  /** Filter type where one of the related Actors match this filter */
  single?: ActorWhere | null | undefined;
  /** Filter type where some of the related Actors match this filter */
  some?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorResponsibleForConnectionFilters = {
  /** Return Actors where all of the related ActorResponsibleForConnections match this filter */
  all?: ActorResponsibleForConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorResponsibleForConnections match this filter */
  none?: ActorResponsibleForConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorResponsibleForConnections match this filter */
  single?: ActorResponsibleForConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorResponsibleForConnections match this filter */
  some?: ActorResponsibleForConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorResponsibleForConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorResponsibleForConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorResponsibleForConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorResponsibleForConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorSucceededByConnectionFilters = {
  /** Return Actors where all of the related ActorSucceededByConnections match this filter */
  all?: ActorSucceededByConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorSucceededByConnections match this filter */
  none?: ActorSucceededByConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorSucceededByConnections match this filter */
  single?: ActorSucceededByConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorSucceededByConnections match this filter */
  some?: ActorSucceededByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorSucceededByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorSucceededByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorSucceededByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorSucceededByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorSucceedsConnectionFilters = {
  /** Return Actors where all of the related ActorSucceedsConnections match this filter */
  all?: ActorSucceedsConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorSucceedsConnections match this filter */
  none?: ActorSucceedsConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorSucceedsConnections match this filter */
  single?: ActorSucceedsConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorSucceedsConnections match this filter */
  some?: ActorSucceedsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorSucceedsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorSucceedsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorSucceedsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorSucceedsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ActorWantsMoreOfConnectionFilters = {
  /** Return Actors where all of the related ActorWantsMoreOfConnections match this filter */
  all?: ActorWantsMoreOfConnectionWhere | null | undefined;
  /** Return Actors where none of the related ActorWantsMoreOfConnections match this filter */
  none?: ActorWantsMoreOfConnectionWhere | null | undefined;
  /** Return Actors where one of the related ActorWantsMoreOfConnections match this filter */
  single?: ActorWantsMoreOfConnectionWhere | null | undefined;
  /** Return Actors where some of the related ActorWantsMoreOfConnections match this filter */
  some?: ActorWantsMoreOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ActorWantsMoreOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ActorWantsMoreOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorWantsMoreOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorWantsMoreOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type ActorWhere = {
  /** All of these hold. */
  AND?: Array<ActorWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ActorWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ActorWhere> | null | undefined;
  /** Companies active in it. */
  activeCompanies?: CompanyRelationshipFilters | null | undefined;
  /** Companies active in it. In pages. */
  activeCompaniesConnection?: ActorActiveCompaniesConnectionFilters | null | undefined;
  /** Cities a company is active in. */
  activeIn?: CityRelationshipFilters | null | undefined;
  /** Cities a company is active in. In pages. */
  activeInConnection?: ActorActiveInConnectionFilters | null | undefined;
  /** Actors a person belongs, or belonged, to. */
  affiliations?: ActorRelationshipFilters | null | undefined;
  /** Actors a person belongs, or belonged, to. In pages. */
  affiliationsConnection?: ActorAffiliationsConnectionFilters | null | undefined;
  /** Other names it is known by. */
  altNames?: StringListFilters | null | undefined;
  /** The priority areas it focuses on. */
  areas?: PriorityAreaRelationshipFilters | null | undefined;
  /** The priority areas it focuses on. In pages. */
  areasConnection?: ActorAreasConnectionFilters | null | undefined;
  /** Events it arranged. */
  arranged?: EventRelationshipFilters | null | undefined;
  /** Events it arranged. In pages. */
  arrangedConnection?: ActorArrangedConnectionFilters | null | undefined;
  /** Cities it is located in. */
  cities?: CityRelationshipFilters | null | undefined;
  /** Cities it is located in. In pages. */
  citiesConnection?: ActorCitiesConnectionFilters | null | undefined;
  /** The country it is in. */
  countries?: CountryRelationshipFilters | null | undefined;
  /** The country it is in. In pages. */
  countriesConnection?: ActorCountriesConnectionFilters | null | undefined;
  /** People there in daytime, as the source gives them. */
  daytimePopulation?: IntScalarFilters | null | undefined;
  /** Decisions it took. */
  decisions?: DecisionRelationshipFilters | null | undefined;
  /** Decisions it took. In pages. */
  decisionsConnection?: ActorDecisionsConnectionFilters | null | undefined;
  /** Decisions that were sent to it. */
  decisionsReceived?: DecisionRelationshipFilters | null | undefined;
  /** Decisions that were sent to it. In pages. */
  decisionsReceivedConnection?: ActorDecisionsReceivedConnectionFilters | null | undefined;
  /** Engagements it takes part in. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it takes part in. In pages. */
  engagementsConnection?: ActorEngagementsConnectionFilters | null | undefined;
  /** GeoNames id, a number; null: not verified. */
  geonamesId?: StringScalarFilters | null | undefined;
  /** Guidelines that apply to it. */
  guidelines?: GuidelineRelationshipFilters | null | undefined;
  /** Guidelines that apply to it. In pages. */
  guidelinesConnection?: ActorGuidelinesConnectionFilters | null | undefined;
  /** Cities a company has its headquarters in or near. */
  headquarteredNear?: CityRelationshipFilters | null | undefined;
  /** Cities a company has its headquarters in or near. In pages. */
  headquarteredNearConnection?: ActorHeadquarteredNearConnectionFilters | null | undefined;
  /** Companies with their headquarters in or near it. */
  headquarters?: CompanyRelationshipFilters | null | undefined;
  /** Companies with their headquarters in or near it. In pages. */
  headquartersConnection?: ActorHeadquartersConnectionFilters | null | undefined;
  /** Whom it helped to arrange exchanges. */
  helped?: ActorRelationshipFilters | null | undefined;
  /** Who helped it to arrange exchanges. */
  helpedBy?: ActorRelationshipFilters | null | undefined;
  /** Who helped it to arrange exchanges. In pages. */
  helpedByConnection?: ActorHelpedByConnectionFilters | null | undefined;
  /** Whom it helped to arrange exchanges. In pages. */
  helpedConnection?: ActorHelpedConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Engagements it took the initiative to. */
  initiated?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it took the initiative to. In pages. */
  initiatedConnection?: ActorInitiatedConnectionFilters | null | undefined;
  /** Who it is. */
  kind?: ActorKindEnumScalarFilters | null | undefined;
  /** Degrees north, WGS 84. */
  latitude?: FloatScalarFilters | null | undefined;
  /** Legal Entity Identifier; null: not verified. */
  lei?: StringScalarFilters | null | undefined;
  /** Actors located in it. */
  located?: ActorRelationshipFilters | null | undefined;
  /** Actors located in it. In pages. */
  locatedConnection?: ActorLocatedConnectionFilters | null | undefined;
  /** Degrees east, WGS 84. */
  longitude?: FloatScalarFilters | null | undefined;
  /** Its members, past ones among them. */
  members?: ActorRelationshipFilters | null | undefined;
  /** Its members, past ones among them. In pages. */
  membersConnection?: ActorMembersConnectionFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. */
  memberships?: ActorRelationshipFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. In pages. */
  membershipsConnection?: ActorMembershipsConnectionFilters | null | undefined;
  /** Code of the municipality in its country's register, after the country (ISO 3166-1); null: not verified, or no municipality. */
  municipalityCode?: StringScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** What the organisation is; only when kind is ORGANISATION. */
  organisationKind?: OrganisationKindEnumScalarFilters | null | undefined;
  /** The whole that it is a part of. */
  partOf?: ActorRelationshipFilters | null | undefined;
  /** The whole that it is a part of. In pages. */
  partOfConnection?: ActorPartOfConnectionFilters | null | undefined;
  /** Bodies that are a part of it. */
  parts?: ActorRelationshipFilters | null | undefined;
  /** Bodies that are a part of it. In pages. */
  partsConnection?: ActorPartsConnectionFilters | null | undefined;
  /** Cost rules by which it pays. */
  pays?: CostRuleRelationshipFilters | null | undefined;
  /** Cost rules by which it pays. In pages. */
  paysConnection?: ActorPaysConnectionFilters | null | undefined;
  /** People who belong, or belonged, to it. */
  people?: PersonRelationshipFilters | null | undefined;
  /** People who belong, or belonged, to it. In pages. */
  peopleConnection?: ActorPeopleConnectionFilters | null | undefined;
  /** Inhabitants, as the source gives them. */
  population?: IntScalarFilters | null | undefined;
  /** Why the name is told to everybody; null: in the public profile the person appears by role. */
  publicFigure?: PublicFigureEnumScalarFilters | null | undefined;
  /** Regions it is located in. */
  regions?: RegionRelationshipFilters | null | undefined;
  /** Regions it is located in. In pages. */
  regionsConnection?: ActorRegionsConnectionFilters | null | undefined;
  /** Engagements it has a duty for; only organisations have. */
  responsibleFor?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it has a duty for; only organisations have. In pages. */
  responsibleForConnection?: ActorResponsibleForConnectionFilters | null | undefined;
  /** ROR id of a research organisation; null: not verified. */
  rorId?: StringScalarFilters | null | undefined;
  /** Who came after it. */
  succeededBy?: ActorRelationshipFilters | null | undefined;
  /** Who came after it. In pages. */
  succeededByConnection?: ActorSucceededByConnectionFilters | null | undefined;
  /** Who came before it. */
  succeeds?: ActorRelationshipFilters | null | undefined;
  /** Who came before it. In pages. */
  succeedsConnection?: ActorSucceedsConnectionFilters | null | undefined;
  /** A sentence about it, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Its own usual name. */
  usualName?: StringScalarFilters | null | undefined;
  /** Engagements it would like to see grow. */
  wantsMoreOf?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it would like to see grow. In pages. */
  wantsMoreOfConnection?: ActorWantsMoreOfConnectionFilters | null | undefined;
  /** Wikidata item, `Q` and a number; null: not verified. */
  wikidataId?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type AgreementDecidedByConnectionFilters = {
  /** Return Agreements where all of the related AgreementDecidedByConnections match this filter */
  all?: AgreementDecidedByConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementDecidedByConnections match this filter */
  none?: AgreementDecidedByConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementDecidedByConnections match this filter */
  single?: AgreementDecidedByConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementDecidedByConnections match this filter */
  some?: AgreementDecidedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type AgreementDecidedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementDecidedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: AgreementDecidedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<AgreementDecidedByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type AgreementGovernsConnectionFilters = {
  /** Return Agreements where all of the related AgreementGovernsConnections match this filter */
  all?: AgreementGovernsConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementGovernsConnections match this filter */
  none?: AgreementGovernsConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementGovernsConnections match this filter */
  single?: AgreementGovernsConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementGovernsConnections match this filter */
  some?: AgreementGovernsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type AgreementGovernsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementGovernsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: AgreementGovernsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<AgreementGovernsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by related entities. */
export type AgreementRelationshipFilters = {
  /** Filter type where all of the related Agreements match this filter */
  all?: AgreementWhere | null | undefined;
  /** Filter type where none of the related Agreements match this filter */
  none?: AgreementWhere | null | undefined;
  /** Filter type where one of the related Agreements match this filter */
  single?: AgreementWhere | null | undefined;
  /** Filter type where some of the related Agreements match this filter */
  some?: AgreementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type AgreementResponsibleConnectionFilters = {
  /** Return Agreements where all of the related AgreementResponsibleConnections match this filter */
  all?: AgreementResponsibleConnectionWhere | null | undefined;
  /** Return Agreements where none of the related AgreementResponsibleConnections match this filter */
  none?: AgreementResponsibleConnectionWhere | null | undefined;
  /** Return Agreements where one of the related AgreementResponsibleConnections match this filter */
  single?: AgreementResponsibleConnectionWhere | null | undefined;
  /** Return Agreements where some of the related AgreementResponsibleConnections match this filter */
  some?: AgreementResponsibleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type AgreementResponsibleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<AgreementResponsibleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: AgreementResponsibleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<AgreementResponsibleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** How far an agreement has come. A planned one never shows as signed. */
export type AgreementStatus =
  /** In force */
  | 'ACTIVE'
  /** Decided, not yet signed */
  | 'DECIDED'
  /** In force on paper, without activity */
  | 'DORMANT'
  /** Ended */
  | 'ENDED'
  /** Planned, neither decided nor signed */
  | 'PLANNED'
  /** Signed */
  | 'SIGNED';

/** AgreementStatus filters */
export type AgreementStatusEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: AgreementStatus | null | undefined;
  /** It is one of these. */
  in?: Array<AgreementStatus> | null | undefined;
};

/** A filter: everything named in it must hold. */
export type AgreementWhere = {
  /** All of these hold. */
  AND?: Array<AgreementWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: AgreementWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<AgreementWhere> | null | undefined;
  /** Who decided on it. */
  decidedBy?: OrganisationRelationshipFilters | null | undefined;
  /** Who decided on it. In pages. */
  decidedByConnection?: AgreementDecidedByConnectionFilters | null | undefined;
  /** What it governs. */
  governs?: EngagementRelationshipFilters | null | undefined;
  /** What it governs. In pages. */
  governsConnection?: AgreementGovernsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** When it is planned to be signed; null: no plan known. */
  plannedFor?: PartialDateScalarFilters | null | undefined;
  /** Who has which duty for it. */
  responsible?: OrganisationRelationshipFilters | null | undefined;
  /** Who has which duty for it. In pages. */
  responsibleConnection?: AgreementResponsibleConnectionFilters | null | undefined;
  /** When it was signed; null: not signed, or unknown. */
  signedOn?: PartialDateScalarFilters | null | undefined;
  /** How far it has come, as the newest source says. */
  status?: AgreementStatusEnumScalarFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What a statement says of its subject. */
export type Assertion =
  /** It is not so */
  | 'DENIED'
  /** It has ended */
  | 'ENDED'
  /** It was so, and no longer is */
  | 'HELD'
  /** It is so */
  | 'HOLDS'
  /** It is planned */
  | 'PLANNED';

/** Boolean filters */
export type BooleanScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: boolean | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityActiveCompaniesConnectionFilters = {
  /** Return Cities where all of the related CityActiveCompaniesConnections match this filter */
  all?: CityActiveCompaniesConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityActiveCompaniesConnections match this filter */
  none?: CityActiveCompaniesConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityActiveCompaniesConnections match this filter */
  single?: CityActiveCompaniesConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityActiveCompaniesConnections match this filter */
  some?: CityActiveCompaniesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityActiveCompaniesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityActiveCompaniesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityActiveCompaniesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityActiveCompaniesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CompanyWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityCountriesConnectionFilters = {
  /** Return Cities where all of the related CityCountriesConnections match this filter */
  all?: CityCountriesConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityCountriesConnections match this filter */
  none?: CityCountriesConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityCountriesConnections match this filter */
  single?: CityCountriesConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityCountriesConnections match this filter */
  some?: CityCountriesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityCountriesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityCountriesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityCountriesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityCountriesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CountryWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityEngagementsConnectionFilters = {
  /** Return Cities where all of the related CityEngagementsConnections match this filter */
  all?: CityEngagementsConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityEngagementsConnections match this filter */
  none?: CityEngagementsConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityEngagementsConnections match this filter */
  single?: CityEngagementsConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityEngagementsConnections match this filter */
  some?: CityEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityLocatedConnectionFilters = {
  /** Return Cities where all of the related CityLocatedConnections match this filter */
  all?: CityLocatedConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityLocatedConnections match this filter */
  none?: CityLocatedConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityLocatedConnections match this filter */
  single?: CityLocatedConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityLocatedConnections match this filter */
  some?: CityLocatedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityLocatedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityLocatedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityLocatedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityLocatedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityMembershipsConnectionFilters = {
  /** Return Cities where all of the related CityMembershipsConnections match this filter */
  all?: CityMembershipsConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityMembershipsConnections match this filter */
  none?: CityMembershipsConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityMembershipsConnections match this filter */
  single?: CityMembershipsConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityMembershipsConnections match this filter */
  some?: CityMembershipsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityMembershipsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityMembershipsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityMembershipsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityMembershipsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CityNearConnectionFilters = {
  /** Return Cities where all of the related CityNearConnections match this filter */
  all?: CityNearConnectionWhere | null | undefined;
  /** Return Cities where none of the related CityNearConnections match this filter */
  none?: CityNearConnectionWhere | null | undefined;
  /** Return Cities where one of the related CityNearConnections match this filter */
  single?: CityNearConnectionWhere | null | undefined;
  /** Return Cities where some of the related CityNearConnections match this filter */
  some?: CityNearConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CityNearConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CityNearConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityNearConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityNearConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DistanceClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by related entities. */
export type CityRelationshipFilters = {
  /** Filter type where all of the related Cities match this filter */
  all?: CityWhere | null | undefined;
  /** Filter type where none of the related Cities match this filter */
  none?: CityWhere | null | undefined;
  /** Filter type where one of the related Cities match this filter */
  single?: CityWhere | null | undefined;
  /** Filter type where some of the related Cities match this filter */
  some?: CityWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type CityWhere = {
  /** All of these hold. */
  AND?: Array<CityWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CityWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CityWhere> | null | undefined;
  /** Companies active in it. */
  activeCompanies?: CompanyRelationshipFilters | null | undefined;
  /** Companies active in it. In pages. */
  activeCompaniesConnection?: CityActiveCompaniesConnectionFilters | null | undefined;
  /** The country it is in. */
  countries?: CountryRelationshipFilters | null | undefined;
  /** The country it is in. In pages. */
  countriesConnection?: CityCountriesConnectionFilters | null | undefined;
  /** People there in daytime, as the source gives them. */
  daytimePopulation?: IntScalarFilters | null | undefined;
  /** Engagements it takes part in. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it takes part in. In pages. */
  engagementsConnection?: CityEngagementsConnectionFilters | null | undefined;
  /** GeoNames id, a number; null: not verified. */
  geonamesId?: StringScalarFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Degrees north, WGS 84. */
  latitude?: FloatScalarFilters | null | undefined;
  /** Actors located in it. */
  located?: ActorRelationshipFilters | null | undefined;
  /** Actors located in it. In pages. */
  locatedConnection?: CityLocatedConnectionFilters | null | undefined;
  /** Degrees east, WGS 84. */
  longitude?: FloatScalarFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. */
  memberships?: ActorRelationshipFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. In pages. */
  membershipsConnection?: CityMembershipsConnectionFilters | null | undefined;
  /** Code of the municipality in its country's register, after the country (ISO 3166-1); null: not verified, or no municipality. */
  municipalityCode?: StringScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Cities that the source says are near it. */
  near?: CityRelationshipFilters | null | undefined;
  /** Cities that the source says are near it. In pages. */
  nearConnection?: CityNearConnectionFilters | null | undefined;
  /** Inhabitants, as the source gives them. */
  population?: IntScalarFilters | null | undefined;
  /** Its own usual name. */
  usualName?: StringScalarFilters | null | undefined;
  /** Wikidata item, `Q` and a number; null: not verified. */
  wikidataId?: StringScalarFilters | null | undefined;
};

/** A filter: everything named in it must hold. */
export type ClaimWhere = {
  /** All of these hold. */
  AND?: Array<ClaimWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ClaimWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ClaimWhere> | null | undefined;
  /** Date of the newest document that attests it. */
  attestedOn?: PartialDateScalarFilters | null | undefined;
  /** How it follows from the source, where that does not say so itself, in a language. */
  derivation?: LocalizedTextWhere | null | undefined;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  evidenceIds?: IdListFilters | null | undefined;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  formerly?: BooleanScalarFilters | null | undefined;
  /** Stable id of the relationship, made of source, kind and target. */
  id?: IdScalarFilters | null | undefined;
  /** A detail in our own words, in a language. */
  note?: LocalizedTextWhere | null | undefined;
  /** Start of its valid time; null: unknown. */
  since?: PartialDateScalarFilters | null | undefined;
  /** End of its valid time; `..`: goes on; null: unknown. */
  until?: PartialDateScalarFilters | null | undefined;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  validFrom?: StringScalarFilters | null | undefined;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  validTo?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CompanyActiveInConnectionFilters = {
  /** Return Companies where all of the related CompanyActiveInConnections match this filter */
  all?: CompanyActiveInConnectionWhere | null | undefined;
  /** Return Companies where none of the related CompanyActiveInConnections match this filter */
  none?: CompanyActiveInConnectionWhere | null | undefined;
  /** Return Companies where one of the related CompanyActiveInConnections match this filter */
  single?: CompanyActiveInConnectionWhere | null | undefined;
  /** Return Companies where some of the related CompanyActiveInConnections match this filter */
  some?: CompanyActiveInConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CompanyActiveInConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CompanyActiveInConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CompanyActiveInConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CompanyActiveInConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CompanyCitiesConnectionFilters = {
  /** Return Companies where all of the related CompanyCitiesConnections match this filter */
  all?: CompanyCitiesConnectionWhere | null | undefined;
  /** Return Companies where none of the related CompanyCitiesConnections match this filter */
  none?: CompanyCitiesConnectionWhere | null | undefined;
  /** Return Companies where one of the related CompanyCitiesConnections match this filter */
  single?: CompanyCitiesConnectionWhere | null | undefined;
  /** Return Companies where some of the related CompanyCitiesConnections match this filter */
  some?: CompanyCitiesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CompanyCitiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CompanyCitiesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CompanyCitiesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CompanyCitiesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CompanyHeadquarteredNearConnectionFilters = {
  /** Return Companies where all of the related CompanyHeadquarteredNearConnections match this filter */
  all?: CompanyHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Companies where none of the related CompanyHeadquarteredNearConnections match this filter */
  none?: CompanyHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Companies where one of the related CompanyHeadquarteredNearConnections match this filter */
  single?: CompanyHeadquarteredNearConnectionWhere | null | undefined;
  /** Return Companies where some of the related CompanyHeadquarteredNearConnections match this filter */
  some?: CompanyHeadquarteredNearConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CompanyHeadquarteredNearConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CompanyHeadquarteredNearConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CompanyHeadquarteredNearConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CompanyHeadquarteredNearConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CompanyMembershipsConnectionFilters = {
  /** Return Companies where all of the related CompanyMembershipsConnections match this filter */
  all?: CompanyMembershipsConnectionWhere | null | undefined;
  /** Return Companies where none of the related CompanyMembershipsConnections match this filter */
  none?: CompanyMembershipsConnectionWhere | null | undefined;
  /** Return Companies where one of the related CompanyMembershipsConnections match this filter */
  single?: CompanyMembershipsConnectionWhere | null | undefined;
  /** Return Companies where some of the related CompanyMembershipsConnections match this filter */
  some?: CompanyMembershipsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CompanyMembershipsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CompanyMembershipsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CompanyMembershipsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CompanyMembershipsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by related entities. */
export type CompanyRelationshipFilters = {
  /** Filter type where all of the related Companies match this filter */
  all?: CompanyWhere | null | undefined;
  /** Filter type where none of the related Companies match this filter */
  none?: CompanyWhere | null | undefined;
  /** Filter type where one of the related Companies match this filter */
  single?: CompanyWhere | null | undefined;
  /** Filter type where some of the related Companies match this filter */
  some?: CompanyWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type CompanyWhere = {
  /** All of these hold. */
  AND?: Array<CompanyWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CompanyWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CompanyWhere> | null | undefined;
  /** Cities it is active in. */
  activeIn?: CityRelationshipFilters | null | undefined;
  /** Cities it is active in. In pages. */
  activeInConnection?: CompanyActiveInConnectionFilters | null | undefined;
  /** Cities it is located in. */
  cities?: CityRelationshipFilters | null | undefined;
  /** Cities it is located in. In pages. */
  citiesConnection?: CompanyCitiesConnectionFilters | null | undefined;
  /** Cities it has its headquarters in or near. */
  headquarteredNear?: CityRelationshipFilters | null | undefined;
  /** Cities it has its headquarters in or near. In pages. */
  headquarteredNearConnection?: CompanyHeadquarteredNearConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Legal Entity Identifier; null: not verified. */
  lei?: StringScalarFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. */
  memberships?: ActorRelationshipFilters | null | undefined;
  /** Networks and associations that it is, or was, a member of. In pages. */
  membershipsConnection?: CompanyMembershipsConnectionFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Its own usual name. */
  usualName?: StringScalarFilters | null | undefined;
  /** Wikidata item, `Q` and a number; null: not verified. */
  wikidataId?: StringScalarFilters | null | undefined;
};

/** A direction. */
export type CompassPoint =
  /** East */
  | 'EAST'
  /** North */
  | 'NORTH'
  /** North-east */
  | 'NORTHEAST'
  /** North-west */
  | 'NORTHWEST'
  /** South */
  | 'SOUTH'
  /** South-east */
  | 'SOUTHEAST'
  /** South-west */
  | 'SOUTHWEST'
  /** West */
  | 'WEST';

/** CompassPoint filters */
export type CompassPointEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: CompassPoint | null | undefined;
  /** It is one of these. */
  in?: Array<CompassPoint> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CostRuleAppliesToConnectionFilters = {
  /** Return CostRules where all of the related CostRuleAppliesToConnections match this filter */
  all?: CostRuleAppliesToConnectionWhere | null | undefined;
  /** Return CostRules where none of the related CostRuleAppliesToConnections match this filter */
  none?: CostRuleAppliesToConnectionWhere | null | undefined;
  /** Return CostRules where one of the related CostRuleAppliesToConnections match this filter */
  single?: CostRuleAppliesToConnectionWhere | null | undefined;
  /** Return CostRules where some of the related CostRuleAppliesToConnections match this filter */
  some?: CostRuleAppliesToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CostRuleAppliesToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CostRuleAppliesToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CostRuleAppliesToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CostRuleAppliesToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CostRulePaidByConnectionFilters = {
  /** Return CostRules where all of the related CostRulePaidByConnections match this filter */
  all?: CostRulePaidByConnectionWhere | null | undefined;
  /** Return CostRules where none of the related CostRulePaidByConnections match this filter */
  none?: CostRulePaidByConnectionWhere | null | undefined;
  /** Return CostRules where one of the related CostRulePaidByConnections match this filter */
  single?: CostRulePaidByConnectionWhere | null | undefined;
  /** Return CostRules where some of the related CostRulePaidByConnections match this filter */
  some?: CostRulePaidByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CostRulePaidByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CostRulePaidByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CostRulePaidByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CostRulePaidByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by related entities. */
export type CostRuleRelationshipFilters = {
  /** Filter type where all of the related CostRules match this filter */
  all?: CostRuleWhere | null | undefined;
  /** Filter type where none of the related CostRules match this filter */
  none?: CostRuleWhere | null | undefined;
  /** Filter type where one of the related CostRules match this filter */
  single?: CostRuleWhere | null | undefined;
  /** Filter type where some of the related CostRules match this filter */
  some?: CostRuleWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CostRuleStatedInConnectionFilters = {
  /** Return CostRules where all of the related CostRuleStatedInConnections match this filter */
  all?: CostRuleStatedInConnectionWhere | null | undefined;
  /** Return CostRules where none of the related CostRuleStatedInConnections match this filter */
  none?: CostRuleStatedInConnectionWhere | null | undefined;
  /** Return CostRules where one of the related CostRuleStatedInConnections match this filter */
  single?: CostRuleStatedInConnectionWhere | null | undefined;
  /** Return CostRules where some of the related CostRuleStatedInConnections match this filter */
  some?: CostRuleStatedInConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CostRuleStatedInConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CostRuleStatedInConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CostRuleStatedInConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CostRuleStatedInConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type CostRuleWhere = {
  /** All of these hold. */
  AND?: Array<CostRuleWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CostRuleWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CostRuleWhere> | null | undefined;
  /** The engagements it applies to. */
  appliesTo?: EngagementRelationshipFilters | null | undefined;
  /** The engagements it applies to. In pages. */
  appliesToConnection?: CostRuleAppliesToConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Who pays by it. */
  paidBy?: ActorRelationshipFilters | null | undefined;
  /** Who pays by it. In pages. */
  paidByConnection?: CostRulePaidByConnectionFilters | null | undefined;
  /** The rule in our own words, in a language. */
  rule?: LocalizedTextWhere | null | undefined;
  /** The documents it is stated in. */
  statedIn?: DocumentRelationshipFilters | null | undefined;
  /** The documents it is stated in. In pages. */
  statedInConnection?: CostRuleStatedInConnectionFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CountryCitiesConnectionFilters = {
  /** Return Countries where all of the related CountryCitiesConnections match this filter */
  all?: CountryCitiesConnectionWhere | null | undefined;
  /** Return Countries where none of the related CountryCitiesConnections match this filter */
  none?: CountryCitiesConnectionWhere | null | undefined;
  /** Return Countries where one of the related CountryCitiesConnections match this filter */
  single?: CountryCitiesConnectionWhere | null | undefined;
  /** Return Countries where some of the related CountryCitiesConnections match this filter */
  some?: CountryCitiesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CountryCitiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CountryCitiesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CountryCitiesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CountryCitiesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type CountryRegionsConnectionFilters = {
  /** Return Countries where all of the related CountryRegionsConnections match this filter */
  all?: CountryRegionsConnectionWhere | null | undefined;
  /** Return Countries where none of the related CountryRegionsConnections match this filter */
  none?: CountryRegionsConnectionWhere | null | undefined;
  /** Return Countries where one of the related CountryRegionsConnections match this filter */
  single?: CountryRegionsConnectionWhere | null | undefined;
  /** Return Countries where some of the related CountryRegionsConnections match this filter */
  some?: CountryRegionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type CountryRegionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<CountryRegionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CountryRegionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CountryRegionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: RegionWhere | null | undefined;
};

/** A filter by related entities. */
export type CountryRelationshipFilters = {
  /** Filter type where all of the related Countries match this filter */
  all?: CountryWhere | null | undefined;
  /** Filter type where none of the related Countries match this filter */
  none?: CountryWhere | null | undefined;
  /** Filter type where one of the related Countries match this filter */
  single?: CountryWhere | null | undefined;
  /** Filter type where some of the related Countries match this filter */
  some?: CountryWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type CountryWhere = {
  /** All of these hold. */
  AND?: Array<CountryWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: CountryWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<CountryWhere> | null | undefined;
  /** Cities in it. */
  cities?: CityRelationshipFilters | null | undefined;
  /** Cities in it. In pages. */
  citiesConnection?: CountryCitiesConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** ISO 3166-1 alpha-2, for example `SE`. */
  isoCode?: StringScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Regions in it. */
  regions?: RegionRelationshipFilters | null | undefined;
  /** Regions in it. In pages. */
  regionsConnection?: CountryRegionsConnectionFilters | null | undefined;
  /** Its name, as its ISO 3166-1 short name is used in English. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionBasedOnConnectionFilters = {
  /** Return Decisions where all of the related DecisionBasedOnConnections match this filter */
  all?: DecisionBasedOnConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionBasedOnConnections match this filter */
  none?: DecisionBasedOnConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionBasedOnConnections match this filter */
  single?: DecisionBasedOnConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionBasedOnConnections match this filter */
  some?: DecisionBasedOnConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionBasedOnConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionBasedOnConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionBasedOnConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionBasedOnConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionDecidedByConnectionFilters = {
  /** Return Decisions where all of the related DecisionDecidedByConnections match this filter */
  all?: DecisionDecidedByConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionDecidedByConnections match this filter */
  none?: DecisionDecidedByConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionDecidedByConnections match this filter */
  single?: DecisionDecidedByConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionDecidedByConnections match this filter */
  some?: DecisionDecidedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionDecidedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionDecidedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionDecidedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionDecidedByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionDocumentsConnectionFilters = {
  /** Return Decisions where all of the related DecisionDocumentsConnections match this filter */
  all?: DecisionDocumentsConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionDocumentsConnections match this filter */
  none?: DecisionDocumentsConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionDocumentsConnections match this filter */
  single?: DecisionDocumentsConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionDocumentsConnections match this filter */
  some?: DecisionDocumentsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionDocumentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionDocumentsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionDocumentsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionDocumentsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionEngagementsConnectionFilters = {
  /** Return Decisions where all of the related DecisionEngagementsConnections match this filter */
  all?: DecisionEngagementsConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionEngagementsConnections match this filter */
  none?: DecisionEngagementsConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionEngagementsConnections match this filter */
  single?: DecisionEngagementsConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionEngagementsConnections match this filter */
  some?: DecisionEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionPartOfConnectionFilters = {
  /** Return Decisions where all of the related DecisionPartOfConnections match this filter */
  all?: DecisionPartOfConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionPartOfConnections match this filter */
  none?: DecisionPartOfConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionPartOfConnections match this filter */
  single?: DecisionPartOfConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionPartOfConnections match this filter */
  some?: DecisionPartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionPartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionPartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionPartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionPartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionPointsConnectionFilters = {
  /** Return Decisions where all of the related DecisionPointsConnections match this filter */
  all?: DecisionPointsConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionPointsConnections match this filter */
  none?: DecisionPointsConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionPointsConnections match this filter */
  single?: DecisionPointsConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionPointsConnections match this filter */
  some?: DecisionPointsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionPointsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionPointsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionPointsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionPointsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by related entities. */
export type DecisionRelationshipFilters = {
  /** Filter type where all of the related Decisions match this filter */
  all?: DecisionWhere | null | undefined;
  /** Filter type where none of the related Decisions match this filter */
  none?: DecisionWhere | null | undefined;
  /** Filter type where one of the related Decisions match this filter */
  single?: DecisionWhere | null | undefined;
  /** Filter type where some of the related Decisions match this filter */
  some?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionReviewsConnectionFilters = {
  /** Return Decisions where all of the related DecisionReviewsConnections match this filter */
  all?: DecisionReviewsConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionReviewsConnections match this filter */
  none?: DecisionReviewsConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionReviewsConnections match this filter */
  single?: DecisionReviewsConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionReviewsConnections match this filter */
  some?: DecisionReviewsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionReviewsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionReviewsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionReviewsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionReviewsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ReviewWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DecisionSentToConnectionFilters = {
  /** Return Decisions where all of the related DecisionSentToConnections match this filter */
  all?: DecisionSentToConnectionWhere | null | undefined;
  /** Return Decisions where none of the related DecisionSentToConnections match this filter */
  none?: DecisionSentToConnectionWhere | null | undefined;
  /** Return Decisions where one of the related DecisionSentToConnections match this filter */
  single?: DecisionSentToConnectionWhere | null | undefined;
  /** Return Decisions where some of the related DecisionSentToConnections match this filter */
  some?: DecisionSentToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DecisionSentToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionSentToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionSentToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionSentToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type DecisionWhere = {
  /** All of these hold. */
  AND?: Array<DecisionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DecisionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DecisionWhere> | null | undefined;
  /** Documents it rests on. */
  basedOn?: DocumentRelationshipFilters | null | undefined;
  /** Documents it rests on. In pages. */
  basedOnConnection?: DecisionBasedOnConnectionFilters | null | undefined;
  /** When it was taken; null: unknown. */
  date?: PartialDateScalarFilters | null | undefined;
  /** Who took it. */
  decidedBy?: OrganisationRelationshipFilters | null | undefined;
  /** Who took it. In pages. */
  decidedByConnection?: DecisionDecidedByConnectionFilters | null | undefined;
  /** Documents it concerns. */
  documents?: DocumentRelationshipFilters | null | undefined;
  /** Documents it concerns. In pages. */
  documentsConnection?: DecisionDocumentsConnectionFilters | null | undefined;
  /** Engagements it concerns. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it concerns. In pages. */
  engagementsConnection?: DecisionEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** The paragraph of the minutes. */
  paragraph?: StringScalarFilters | null | undefined;
  /** The decision that it is a point of. */
  partOf?: DecisionRelationshipFilters | null | undefined;
  /** The decision that it is a point of. In pages. */
  partOfConnection?: DecisionPartOfConnectionFilters | null | undefined;
  /** Its points. */
  points?: DecisionRelationshipFilters | null | undefined;
  /** Its points. In pages. */
  pointsConnection?: DecisionPointsConnectionFilters | null | undefined;
  /** Reviews it asks for. */
  reviews?: ReviewRelationshipFilters | null | undefined;
  /** Reviews it asks for. In pages. */
  reviewsConnection?: DecisionReviewsConnectionFilters | null | undefined;
  /** Who it was sent to. */
  sentTo?: ActorRelationshipFilters | null | undefined;
  /** Who it was sent to. In pages. */
  sentToConnection?: DecisionSentToConnectionFilters | null | undefined;
  /** What was decided, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What statements can differ on. */
export type DisagreementKind =
  /** Whether it is so, was so, or is not so */
  | 'EXISTENCE'
  /** Of what kind it is */
  | 'KIND'
  /** In which role */
  | 'ROLE'
  /** When it began */
  | 'SINCE'
  /** When it ended */
  | 'UNTIL'
  /** Another value, such as a number of inhabitants */
  | 'VALUE';

/** A filter: everything named in it must hold. */
export type DistanceClaimWhere = {
  /** All of these hold. */
  AND?: Array<DistanceClaimWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DistanceClaimWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DistanceClaimWhere> | null | undefined;
  /** Date of the newest document that attests it. */
  attestedOn?: PartialDateScalarFilters | null | undefined;
  /** How it follows from the source, where that does not say so itself, in a language. */
  derivation?: LocalizedTextWhere | null | undefined;
  /** In which direction the source lies, seen from the target. */
  direction?: CompassPointEnumScalarFilters | null | undefined;
  /** Kilometres between the two, about, as the source gives them. */
  distanceKm?: IntScalarFilters | null | undefined;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  evidenceIds?: IdListFilters | null | undefined;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  formerly?: BooleanScalarFilters | null | undefined;
  /** Stable id of the relationship, made of source, kind and target. */
  id?: IdScalarFilters | null | undefined;
  /** A detail in our own words, in a language. */
  note?: LocalizedTextWhere | null | undefined;
  /** Start of its valid time; null: unknown. */
  since?: PartialDateScalarFilters | null | undefined;
  /** End of its valid time; `..`: goes on; null: unknown. */
  until?: PartialDateScalarFilters | null | undefined;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  validFrom?: StringScalarFilters | null | undefined;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  validTo?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DocumentBasedOnConnectionFilters = {
  /** Return Documents where all of the related DocumentBasedOnConnections match this filter */
  all?: DocumentBasedOnConnectionWhere | null | undefined;
  /** Return Documents where none of the related DocumentBasedOnConnections match this filter */
  none?: DocumentBasedOnConnectionWhere | null | undefined;
  /** Return Documents where one of the related DocumentBasedOnConnections match this filter */
  single?: DocumentBasedOnConnectionWhere | null | undefined;
  /** Return Documents where some of the related DocumentBasedOnConnections match this filter */
  some?: DocumentBasedOnConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DocumentBasedOnConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DocumentBasedOnConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DocumentBasedOnConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DocumentBasedOnConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DocumentCitedByConnectionFilters = {
  /** Return Documents where all of the related DocumentCitedByConnections match this filter */
  all?: DocumentCitedByConnectionWhere | null | undefined;
  /** Return Documents where none of the related DocumentCitedByConnections match this filter */
  none?: DocumentCitedByConnectionWhere | null | undefined;
  /** Return Documents where one of the related DocumentCitedByConnections match this filter */
  single?: DocumentCitedByConnectionWhere | null | undefined;
  /** Return Documents where some of the related DocumentCitedByConnections match this filter */
  some?: DocumentCitedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DocumentCitedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DocumentCitedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DocumentCitedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DocumentCitedByConnectionWhere> | null | undefined;
  /** The entity itself. */
  node?: EvidenceWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DocumentEngagementsConnectionFilters = {
  /** Return Documents where all of the related DocumentEngagementsConnections match this filter */
  all?: DocumentEngagementsConnectionWhere | null | undefined;
  /** Return Documents where none of the related DocumentEngagementsConnections match this filter */
  none?: DocumentEngagementsConnectionWhere | null | undefined;
  /** Return Documents where one of the related DocumentEngagementsConnections match this filter */
  single?: DocumentEngagementsConnectionWhere | null | undefined;
  /** Return Documents where some of the related DocumentEngagementsConnections match this filter */
  some?: DocumentEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DocumentEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DocumentEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DocumentEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DocumentEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** What a document is, which decides how much its word weighs. */
export type DocumentKind =
  /** The record of a decision, such as minutes */
  | 'DECISION'
  /** News: what somebody reports of others */
  | 'NEWS'
  /** A register or data set that lists many */
  | 'REGISTER'
  /** A report, paper, letter or strategy of a body */
  | 'REPORT'
  /** A web page of a body */
  | 'WEB_PAGE';

/** DocumentKind filters */
export type DocumentKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: DocumentKind | null | undefined;
  /** It is one of these. */
  in?: Array<DocumentKind> | null | undefined;
};

/** A filter by related entities. */
export type DocumentRelationshipFilters = {
  /** Filter type where all of the related Documents match this filter */
  all?: DocumentWhere | null | undefined;
  /** Filter type where none of the related Documents match this filter */
  none?: DocumentWhere | null | undefined;
  /** Filter type where one of the related Documents match this filter */
  single?: DocumentWhere | null | undefined;
  /** Filter type where some of the related Documents match this filter */
  some?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type DocumentReviewsConnectionFilters = {
  /** Return Documents where all of the related DocumentReviewsConnections match this filter */
  all?: DocumentReviewsConnectionWhere | null | undefined;
  /** Return Documents where none of the related DocumentReviewsConnections match this filter */
  none?: DocumentReviewsConnectionWhere | null | undefined;
  /** Return Documents where one of the related DocumentReviewsConnections match this filter */
  single?: DocumentReviewsConnectionWhere | null | undefined;
  /** Return Documents where some of the related DocumentReviewsConnections match this filter */
  some?: DocumentReviewsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type DocumentReviewsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<DocumentReviewsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DocumentReviewsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DocumentReviewsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ReviewWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type DocumentWhere = {
  /** All of these hold. */
  AND?: Array<DocumentWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DocumentWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DocumentWhere> | null | undefined;
  /** The attribution that its licence asks for. */
  attribution?: StringScalarFilters | null | undefined;
  /** Documents it is based on. */
  basedOn?: DocumentRelationshipFilters | null | undefined;
  /** Documents it is based on. In pages. */
  basedOnConnection?: DocumentBasedOnConnectionFilters | null | undefined;
  /** The evidence that cites it. */
  citedBy?: EvidenceRelationshipFilters | null | undefined;
  /** The evidence that cites it. In pages. */
  citedByConnection?: DocumentCitedByConnectionFilters | null | undefined;
  /** The date that stands on it; null: unknown. */
  date?: PartialDateScalarFilters | null | undefined;
  /** How its date follows from the source, where it does not stand on it, in a language. */
  derivation?: LocalizedTextWhere | null | undefined;
  /** The registry's number of the matter. */
  diaryNumber?: StringScalarFilters | null | undefined;
  /** What it is: it decides how much its word weighs; null: not said. */
  documentKind?: DocumentKindEnumScalarFilters | null | undefined;
  /** Which edition or copy it is, as a machine finds it: a commit, a version, a path. */
  edition?: StringScalarFilters | null | undefined;
  /** Engagements it concerns. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it concerns. In pages. */
  engagementsConnection?: DocumentEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Language of its text, and so of what is quoted of it, as a BCP 47 tag: `sv`; null: not said. */
  language?: StringScalarFilters | null | undefined;
  /** Licence of its text or data, for example `CC0-1.0`. */
  licence?: StringScalarFilters | null | undefined;
  /** Its title in a language, ours where it has none. */
  name?: LocalizedTextWhere | null | undefined;
  /** Id of the actor that published it, whose word it is; null: nobody in the graph. */
  publisherId?: StringScalarFilters | null | undefined;
  /** Who published it, where that is no actor of the graph, in a language. */
  publisherName?: LocalizedTextWhere | null | undefined;
  /** The day on which our copy was fetched; null: unknown. */
  retrievedOn?: PartialDateScalarFilters | null | undefined;
  /** Reviews that follow it up, due or done. */
  reviews?: ReviewRelationshipFilters | null | undefined;
  /** Reviews that follow it up, due or done. In pages. */
  reviewsConnection?: DocumentReviewsConnectionFilters | null | undefined;
  /** SHA-256 of the copy that the anchors were checked against, in hex. */
  sha256?: StringScalarFilters | null | undefined;
  /** Where it can be read. */
  url?: StringScalarFilters | null | undefined;
  /** Its title, as it stands on it. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What a body has to do. */
export type Duty =
  /** Answers for the whole */
  | 'ANSWERS'
  /** Answers for the work within its own field */
  | 'ANSWERS_IN_OWN_FIELD'
  /** Consults regularly, so that the whole is coordinated */
  | 'CONSULTS'
  /** Coordinates */
  | 'COORDINATES'
  /** Decides */
  | 'DECIDES'
  /** Handles day-to-day matters and enquiries */
  | 'HANDLES'
  /** Carries out */
  | 'IMPLEMENTS'
  /** Informs others */
  | 'INFORMS'
  /** Prepares matters for decision */
  | 'PREPARES'
  /** Reviews and follows up */
  | 'REVIEWS';

/** A filter: everything named in it must hold. */
export type DutyClaimWhere = {
  /** All of these hold. */
  AND?: Array<DutyClaimWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: DutyClaimWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<DutyClaimWhere> | null | undefined;
  /** Date of the newest document that attests it. */
  attestedOn?: PartialDateScalarFilters | null | undefined;
  /** How it follows from the source, where that does not say so itself, in a language. */
  derivation?: LocalizedTextWhere | null | undefined;
  /** What the body has to do. */
  duty?: DutyEnumScalarFilters | null | undefined;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  evidenceIds?: IdListFilters | null | undefined;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  formerly?: BooleanScalarFilters | null | undefined;
  /** Stable id of the relationship, made of source, kind and target. */
  id?: IdScalarFilters | null | undefined;
  /** The duty in our own words, in a language. */
  note?: LocalizedTextWhere | null | undefined;
  /** Start of its valid time; null: unknown. */
  since?: PartialDateScalarFilters | null | undefined;
  /** End of its valid time; `..`: goes on; null: unknown. */
  until?: PartialDateScalarFilters | null | undefined;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  validFrom?: StringScalarFilters | null | undefined;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  validTo?: StringScalarFilters | null | undefined;
};

/** Duty filters */
export type DutyEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: Duty | null | undefined;
  /** It is one of these. */
  in?: Array<Duty> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementActionPlansConnectionFilters = {
  /** Return Engagements where all of the related EngagementActionPlansConnections match this filter */
  all?: EngagementActionPlansConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementActionPlansConnections match this filter */
  none?: EngagementActionPlansConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementActionPlansConnections match this filter */
  single?: EngagementActionPlansConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementActionPlansConnections match this filter */
  some?: EngagementActionPlansConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementActionPlansConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementActionPlansConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementActionPlansConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementActionPlansConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActionPlanWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementAgreementsConnectionFilters = {
  /** Return Engagements where all of the related EngagementAgreementsConnections match this filter */
  all?: EngagementAgreementsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementAgreementsConnections match this filter */
  none?: EngagementAgreementsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementAgreementsConnections match this filter */
  single?: EngagementAgreementsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementAgreementsConnections match this filter */
  some?: EngagementAgreementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementAgreementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementAgreementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementAgreementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementAgreementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: AgreementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementAreasConnectionFilters = {
  /** Return Engagements where all of the related EngagementAreasConnections match this filter */
  all?: EngagementAreasConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementAreasConnections match this filter */
  none?: EngagementAreasConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementAreasConnections match this filter */
  single?: EngagementAreasConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementAreasConnections match this filter */
  some?: EngagementAreasConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementAreasConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementAreasConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementAreasConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementCategoriesConnectionFilters = {
  /** Return Engagements where all of the related EngagementCategoriesConnections match this filter */
  all?: EngagementCategoriesConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementCategoriesConnections match this filter */
  none?: EngagementCategoriesConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementCategoriesConnections match this filter */
  single?: EngagementCategoriesConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementCategoriesConnections match this filter */
  some?: EngagementCategoriesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementCategoriesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementCategoriesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementCategoriesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementCategoriesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: TermWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementContributesToConnectionFilters = {
  /** Return Engagements where all of the related EngagementContributesToConnections match this filter */
  all?: EngagementContributesToConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementContributesToConnections match this filter */
  none?: EngagementContributesToConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementContributesToConnections match this filter */
  single?: EngagementContributesToConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementContributesToConnections match this filter */
  some?: EngagementContributesToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementContributesToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementContributesToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementContributesToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementContributesToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: TermWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementCostRulesConnectionFilters = {
  /** Return Engagements where all of the related EngagementCostRulesConnections match this filter */
  all?: EngagementCostRulesConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementCostRulesConnections match this filter */
  none?: EngagementCostRulesConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementCostRulesConnections match this filter */
  single?: EngagementCostRulesConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementCostRulesConnections match this filter */
  some?: EngagementCostRulesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementCostRulesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementCostRulesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementCostRulesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementCostRulesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CostRuleWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementDecisionsConnectionFilters = {
  /** Return Engagements where all of the related EngagementDecisionsConnections match this filter */
  all?: EngagementDecisionsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementDecisionsConnections match this filter */
  none?: EngagementDecisionsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementDecisionsConnections match this filter */
  single?: EngagementDecisionsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementDecisionsConnections match this filter */
  some?: EngagementDecisionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementDecisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementDecisionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementDecisionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementDecisionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementDocumentsConnectionFilters = {
  /** Return Engagements where all of the related EngagementDocumentsConnections match this filter */
  all?: EngagementDocumentsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementDocumentsConnections match this filter */
  none?: EngagementDocumentsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementDocumentsConnections match this filter */
  single?: EngagementDocumentsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementDocumentsConnections match this filter */
  some?: EngagementDocumentsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementDocumentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementDocumentsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementDocumentsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementDocumentsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementEventsConnectionFilters = {
  /** Return Engagements where all of the related EngagementEventsConnections match this filter */
  all?: EngagementEventsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementEventsConnections match this filter */
  none?: EngagementEventsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementEventsConnections match this filter */
  single?: EngagementEventsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementEventsConnections match this filter */
  some?: EngagementEventsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementEventsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementEventsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementEventsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementEventsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EventWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementGrewFromConnectionFilters = {
  /** Return Engagements where all of the related EngagementGrewFromConnections match this filter */
  all?: EngagementGrewFromConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementGrewFromConnections match this filter */
  none?: EngagementGrewFromConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementGrewFromConnections match this filter */
  single?: EngagementGrewFromConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementGrewFromConnections match this filter */
  some?: EngagementGrewFromConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementGrewFromConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementGrewFromConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementGrewFromConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementGrewFromConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementGuidelinesConnectionFilters = {
  /** Return Engagements where all of the related EngagementGuidelinesConnections match this filter */
  all?: EngagementGuidelinesConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementGuidelinesConnections match this filter */
  none?: EngagementGuidelinesConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementGuidelinesConnections match this filter */
  single?: EngagementGuidelinesConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementGuidelinesConnections match this filter */
  some?: EngagementGuidelinesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementGuidelinesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementGuidelinesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementGuidelinesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementGuidelinesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: GuidelineWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementInitiatorsConnectionFilters = {
  /** Return Engagements where all of the related EngagementInitiatorsConnections match this filter */
  all?: EngagementInitiatorsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementInitiatorsConnections match this filter */
  none?: EngagementInitiatorsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementInitiatorsConnections match this filter */
  single?: EngagementInitiatorsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementInitiatorsConnections match this filter */
  some?: EngagementInitiatorsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementInitiatorsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementInitiatorsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementInitiatorsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementInitiatorsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** What kind of engagement it is: a partnership of some kind, or an initiative. */
export type EngagementKind =
  /** Exchange between citizens and associations */
  | 'CIVIC_EXCHANGE'
  /** Contact, less than a cooperation */
  | 'CONTACT'
  /** Cooperation (samverkansort) */
  | 'COOPERATION'
  /** Friendship town (vänort) */
  | 'FRIENDSHIP'
  /** An initiative or network: see `Initiative` */
  | 'INITIATIVE'
  /** Project */
  | 'PROJECT'
  /** Cooperation in research */
  | 'RESEARCH'
  /** Cooperation between schools */
  | 'SCHOOL_EXCHANGE'
  /** Sister-city relation (systerort) */
  | 'SISTER_CITY'
  /** Exchange of students */
  | 'STUDENT_EXCHANGE'
  /** Trade and business promotion */
  | 'TRADE';

/** EngagementKind filters */
export type EngagementKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: EngagementKind | null | undefined;
  /** It is one of these. */
  in?: Array<EngagementKind> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementLedToConnectionFilters = {
  /** Return Engagements where all of the related EngagementLedToConnections match this filter */
  all?: EngagementLedToConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementLedToConnections match this filter */
  none?: EngagementLedToConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementLedToConnections match this filter */
  single?: EngagementLedToConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementLedToConnections match this filter */
  some?: EngagementLedToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementLedToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementLedToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementLedToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementLedToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementMoreWantedByConnectionFilters = {
  /** Return Engagements where all of the related EngagementMoreWantedByConnections match this filter */
  all?: EngagementMoreWantedByConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementMoreWantedByConnections match this filter */
  none?: EngagementMoreWantedByConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementMoreWantedByConnections match this filter */
  single?: EngagementMoreWantedByConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementMoreWantedByConnections match this filter */
  some?: EngagementMoreWantedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementMoreWantedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementMoreWantedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementMoreWantedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementMoreWantedByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementPartOfConnectionFilters = {
  /** Return Engagements where all of the related EngagementPartOfConnections match this filter */
  all?: EngagementPartOfConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementPartOfConnections match this filter */
  none?: EngagementPartOfConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementPartOfConnections match this filter */
  single?: EngagementPartOfConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementPartOfConnections match this filter */
  some?: EngagementPartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementPartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementPartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementPartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementPartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementParticipantsConnectionFilters = {
  /** Return Engagements where all of the related EngagementParticipantsConnections match this filter */
  all?: EngagementParticipantsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementParticipantsConnections match this filter */
  none?: EngagementParticipantsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementParticipantsConnections match this filter */
  single?: EngagementParticipantsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementParticipantsConnections match this filter */
  some?: EngagementParticipantsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementParticipantsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementParticipantsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementParticipantsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementParticipantsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementPartsConnectionFilters = {
  /** Return Engagements where all of the related EngagementPartsConnections match this filter */
  all?: EngagementPartsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementPartsConnections match this filter */
  none?: EngagementPartsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementPartsConnections match this filter */
  single?: EngagementPartsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementPartsConnections match this filter */
  some?: EngagementPartsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementPartsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementPartsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementPartsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementPartsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementPlannedHereConnectionFilters = {
  /** Return Engagements where all of the related EngagementPlannedHereConnections match this filter */
  all?: EngagementPlannedHereConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementPlannedHereConnections match this filter */
  none?: EngagementPlannedHereConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementPlannedHereConnections match this filter */
  single?: EngagementPlannedHereConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementPlannedHereConnections match this filter */
  some?: EngagementPlannedHereConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementPlannedHereConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementPlannedHereConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementPlannedHereConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementPlannedHereConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementPlannedWithinConnectionFilters = {
  /** Return Engagements where all of the related EngagementPlannedWithinConnections match this filter */
  all?: EngagementPlannedWithinConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementPlannedWithinConnections match this filter */
  none?: EngagementPlannedWithinConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementPlannedWithinConnections match this filter */
  single?: EngagementPlannedWithinConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementPlannedWithinConnections match this filter */
  some?: EngagementPlannedWithinConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementPlannedWithinConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementPlannedWithinConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementPlannedWithinConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementPlannedWithinConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by related entities. */
export type EngagementRelationshipFilters = {
  /** Filter type where all of the related Engagements match this filter */
  all?: EngagementWhere | null | undefined;
  /** Filter type where none of the related Engagements match this filter */
  none?: EngagementWhere | null | undefined;
  /** Filter type where one of the related Engagements match this filter */
  single?: EngagementWhere | null | undefined;
  /** Filter type where some of the related Engagements match this filter */
  some?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementResponsibleConnectionFilters = {
  /** Return Engagements where all of the related EngagementResponsibleConnections match this filter */
  all?: EngagementResponsibleConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementResponsibleConnections match this filter */
  none?: EngagementResponsibleConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementResponsibleConnections match this filter */
  single?: EngagementResponsibleConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementResponsibleConnections match this filter */
  some?: EngagementResponsibleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementResponsibleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementResponsibleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementResponsibleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementResponsibleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EngagementReviewsConnectionFilters = {
  /** Return Engagements where all of the related EngagementReviewsConnections match this filter */
  all?: EngagementReviewsConnectionWhere | null | undefined;
  /** Return Engagements where none of the related EngagementReviewsConnections match this filter */
  none?: EngagementReviewsConnectionWhere | null | undefined;
  /** Return Engagements where one of the related EngagementReviewsConnections match this filter */
  single?: EngagementReviewsConnectionWhere | null | undefined;
  /** Return Engagements where some of the related EngagementReviewsConnections match this filter */
  some?: EngagementReviewsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EngagementReviewsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EngagementReviewsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementReviewsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementReviewsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ReviewWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type EngagementWhere = {
  /** All of these hold. */
  AND?: Array<EngagementWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EngagementWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EngagementWhere> | null | undefined;
  /** Action plans that structure it. */
  actionPlans?: ActionPlanRelationshipFilters | null | undefined;
  /** Action plans that structure it. In pages. */
  actionPlansConnection?: EngagementActionPlansConnectionFilters | null | undefined;
  /** Agreements that govern it; their `status` says whether they are signed. */
  agreements?: AgreementRelationshipFilters | null | undefined;
  /** Agreements that govern it; their `status` says whether they are signed. In pages. */
  agreementsConnection?: EngagementAgreementsConnectionFilters | null | undefined;
  /** Other names it is known by. */
  altNames?: StringListFilters | null | undefined;
  /** The priority areas it focuses on. */
  areas?: PriorityAreaRelationshipFilters | null | undefined;
  /** The priority areas it focuses on. In pages. */
  areasConnection?: EngagementAreasConnectionFilters | null | undefined;
  /** What the sources call such an engagement. */
  categories?: TermRelationshipFilters | null | undefined;
  /** What the sources call such an engagement. In pages. */
  categoriesConnection?: EngagementCategoriesConnectionFilters | null | undefined;
  /** Strategies and aims it contributes to. */
  contributesTo?: TermRelationshipFilters | null | undefined;
  /** Strategies and aims it contributes to. In pages. */
  contributesToConnection?: EngagementContributesToConnectionFilters | null | undefined;
  /** Who pays for what. */
  costRules?: CostRuleRelationshipFilters | null | undefined;
  /** Who pays for what. In pages. */
  costRulesConnection?: EngagementCostRulesConnectionFilters | null | undefined;
  /** Decisions that concern it. */
  decisions?: DecisionRelationshipFilters | null | undefined;
  /** Decisions that concern it. In pages. */
  decisionsConnection?: EngagementDecisionsConnectionFilters | null | undefined;
  /** Documents that concern it. */
  documents?: DocumentRelationshipFilters | null | undefined;
  /** Documents that concern it. In pages. */
  documentsConnection?: EngagementDocumentsConnectionFilters | null | undefined;
  /** Since when it is dormant; null: it is not, or unknown. */
  dormantSince?: PartialDateScalarFilters | null | undefined;
  /** Visits, jubilees and other events within it. */
  events?: EventRelationshipFilters | null | undefined;
  /** Visits, jubilees and other events within it. In pages. */
  eventsConnection?: EngagementEventsConnectionFilters | null | undefined;
  /** Engagements it grew from. */
  grewFrom?: EngagementRelationshipFilters | null | undefined;
  /** Engagements it grew from. In pages. */
  grewFromConnection?: EngagementGrewFromConnectionFilters | null | undefined;
  /** Guidelines that apply to it. */
  guidelines?: GuidelineRelationshipFilters | null | undefined;
  /** Guidelines that apply to it. In pages. */
  guidelinesConnection?: EngagementGuidelinesConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Who took the initiative. */
  initiators?: ActorRelationshipFilters | null | undefined;
  /** Who took the initiative. In pages. */
  initiatorsConnection?: EngagementInitiatorsConnectionFilters | null | undefined;
  /** What kind of engagement it is. */
  kind?: EngagementKindEnumScalarFilters | null | undefined;
  /** Engagements that grew from it. */
  ledTo?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that grew from it. In pages. */
  ledToConnection?: EngagementLedToConnectionFilters | null | undefined;
  /** Who would like to see it grow. */
  moreWantedBy?: ActorRelationshipFilters | null | undefined;
  /** Who would like to see it grow. In pages. */
  moreWantedByConnection?: EngagementMoreWantedByConnectionFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Engagements that it is a part of. */
  partOf?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that it is a part of. In pages. */
  partOfConnection?: EngagementPartOfConnectionFilters | null | undefined;
  /** Who takes part. */
  participants?: ActorRelationshipFilters | null | undefined;
  /** Who takes part. In pages. */
  participantsConnection?: EngagementParticipantsConnectionFilters | null | undefined;
  /** Engagements that are a part of it. */
  parts?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that are a part of it. In pages. */
  partsConnection?: EngagementPartsConnectionFilters | null | undefined;
  /** Engagements that are planned to be carried out within it as well. */
  plannedHere?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that are planned to be carried out within it as well. In pages. */
  plannedHereConnection?: EngagementPlannedHereConnectionFilters | null | undefined;
  /** Engagements within which it is planned to be carried out as well. */
  plannedWithin?: EngagementRelationshipFilters | null | undefined;
  /** Engagements within which it is planned to be carried out as well. In pages. */
  plannedWithinConnection?: EngagementPlannedWithinConnectionFilters | null | undefined;
  /** Who has which duty for it. */
  responsible?: OrganisationRelationshipFilters | null | undefined;
  /** Who has which duty for it. In pages. */
  responsibleConnection?: EngagementResponsibleConnectionFilters | null | undefined;
  /** Reviews of it, due or done. */
  reviews?: ReviewRelationshipFilters | null | undefined;
  /** Reviews of it, due or done. In pages. */
  reviewsConnection?: EngagementReviewsConnectionFilters | null | undefined;
  /** When it began; null: unknown. */
  since?: PartialDateScalarFilters | null | undefined;
  /** How far it has come, as the source says. */
  stage?: StageEnumScalarFilters | null | undefined;
  /** What it is about, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Where it is heading, as the source says. */
  trend?: TrendEnumScalarFilters | null | undefined;
  /** When it ended; `..`: goes on; null: unknown. */
  until?: PartialDateScalarFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What an entity in the graph is. */
export type EntityType =
  /** A plan of concrete arrangements for a coming period */
  | 'ACTION_PLAN'
  /** One activity of a plan or engagement */
  | 'ACTIVITY'
  /** An agreement that governs an engagement */
  | 'AGREEMENT'
  /** An association of civil society */
  | 'ASSOCIATION'
  /** A city or municipality */
  | 'CITY'
  /** A company */
  | 'COMPANY'
  /** A rule of who pays for what */
  | 'COST_RULE'
  /** A country or territory (ISO 3166-1) */
  | 'COUNTRY'
  /** A decision, or one point of it */
  | 'DECISION'
  /** A document */
  | 'DOCUMENT'
  /** A visit, a jubilee or another happening */
  | 'EVENT'
  /** A guideline of a strategy */
  | 'GUIDELINE'
  /** An initiative or network that actors join */
  | 'INITIATIVE'
  /** A public body, a committee, a department, a municipal company or a science park */
  | 'ORGANISATION'
  /** Something that actors share: a sister-city relation, a project, an exchange */
  | 'PARTNERSHIP'
  /** A person named in a public source */
  | 'PERSON'
  /** An area that the work gives priority to */
  | 'PRIORITY_AREA'
  /** A state, a county or another region */
  | 'REGION'
  /** A review of a relation: due, or done */
  | 'REVIEW'
  /** One of the United Nations' seventeen Sustainable Development Goals */
  | 'SUSTAINABLE_DEVELOPMENT_GOAL'
  /** A term of the glossary */
  | 'TERM'
  /** A university or other higher education institution */
  | 'UNIVERSITY';

/** A filter by relationships and what they say of themselves. */
export type EventArrangedByConnectionFilters = {
  /** Return Events where all of the related EventArrangedByConnections match this filter */
  all?: EventArrangedByConnectionWhere | null | undefined;
  /** Return Events where none of the related EventArrangedByConnections match this filter */
  none?: EventArrangedByConnectionWhere | null | undefined;
  /** Return Events where one of the related EventArrangedByConnections match this filter */
  single?: EventArrangedByConnectionWhere | null | undefined;
  /** Return Events where some of the related EventArrangedByConnections match this filter */
  some?: EventArrangedByConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EventArrangedByConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EventArrangedByConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EventArrangedByConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EventArrangedByConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type EventEngagementsConnectionFilters = {
  /** Return Events where all of the related EventEngagementsConnections match this filter */
  all?: EventEngagementsConnectionWhere | null | undefined;
  /** Return Events where none of the related EventEngagementsConnections match this filter */
  none?: EventEngagementsConnectionWhere | null | undefined;
  /** Return Events where one of the related EventEngagementsConnections match this filter */
  single?: EventEngagementsConnectionWhere | null | undefined;
  /** Return Events where some of the related EventEngagementsConnections match this filter */
  some?: EventEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type EventEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<EventEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EventEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EventEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** What kind of event it is. */
export type EventKind =
  /** A development, such as contacts that grew or initiatives that were taken */
  | 'DEVELOPMENT'
  /** A jubilee */
  | 'JUBILEE'
  /** Another event */
  | 'OTHER'
  /** A visit */
  | 'VISIT';

/** EventKind filters */
export type EventKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: EventKind | null | undefined;
  /** It is one of these. */
  in?: Array<EventKind> | null | undefined;
};

/** A filter by related entities. */
export type EventRelationshipFilters = {
  /** Filter type where all of the related Events match this filter */
  all?: EventWhere | null | undefined;
  /** Filter type where none of the related Events match this filter */
  none?: EventWhere | null | undefined;
  /** Filter type where one of the related Events match this filter */
  single?: EventWhere | null | undefined;
  /** Filter type where some of the related Events match this filter */
  some?: EventWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type EventWhere = {
  /** All of these hold. */
  AND?: Array<EventWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EventWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EventWhere> | null | undefined;
  /** Who arranged it. */
  arrangedBy?: ActorRelationshipFilters | null | undefined;
  /** Who arranged it. In pages. */
  arrangedByConnection?: EventArrangedByConnectionFilters | null | undefined;
  /** When it took place; null: unknown. */
  date?: PartialDateScalarFilters | null | undefined;
  /** The engagements it is a part of. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** The engagements it is a part of. In pages. */
  engagementsConnection?: EventEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** What kind of event it is. */
  kind?: EventKindEnumScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What the anchor of evidence is: only a quote may stand in quotation marks. */
export type EvidenceForm =
  /** What somebody wrote down of the document, whose own words are not at hand */
  | 'PARAPHRASE'
  /** Words of the document, unchanged */
  | 'QUOTE'
  /** An entry of a register: a row, not words that somebody wrote */
  | 'RECORD';

/** A filter by related entities. */
export type EvidenceRelationshipFilters = {
  /** Filter type where all of the related Evidences match this filter */
  all?: EvidenceWhere | null | undefined;
  /** Filter type where none of the related Evidences match this filter */
  none?: EvidenceWhere | null | undefined;
  /** Filter type where one of the related Evidences match this filter */
  single?: EvidenceWhere | null | undefined;
  /** Filter type where some of the related Evidences match this filter */
  some?: EvidenceWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type EvidenceWhere = {
  /** All of these hold. */
  AND?: Array<EvidenceWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: EvidenceWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<EvidenceWhere> | null | undefined;
  /** Words that stand in the document at that place, unchanged. */
  anchor?: StringScalarFilters | null | undefined;
  /** The claim in our own words, in a language. */
  claim?: LocalizedTextWhere | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** The anchor is not the words of the document, which are not at hand, but what somebody wrote down of them: never a quote. */
  isParaphrase?: BooleanScalarFilters | null | undefined;
  /** Words that stand before the anchor, where it alone would not be unique in the document. */
  prefix?: StringScalarFilters | null | undefined;
  /** The heading under which the words stand. */
  section?: StringScalarFilters | null | undefined;
  /** Words that stand after the anchor, where it alone would not be unique in the document. */
  suffix?: StringScalarFilters | null | undefined;
};

/** The kinds of engagements (`EngagementKind`) and of organisations (`OrganisationKind`), as a filter. */
export type FacetKind =
  /** Exchange between citizens and associations */
  | 'CIVIC_EXCHANGE'
  /** A committee or board of a municipality */
  | 'COMMITTEE'
  /** Contact, less than a cooperation */
  | 'CONTACT'
  /** Cooperation (samverkansort) */
  | 'COOPERATION'
  /** A city council or another elected assembly */
  | 'COUNCIL'
  /** A department or office of a municipality */
  | 'DEPARTMENT'
  /** A municipal executive board */
  | 'EXECUTIVE_BOARD'
  /** Friendship town (vänort) */
  | 'FRIENDSHIP'
  /** An initiative or network: see `Initiative` */
  | 'INITIATIVE'
  /** A company owned by a municipality */
  | 'MUNICIPAL_COMPANY'
  /** A network of cities or other organisations, which they join as members */
  | 'NETWORK'
  /** Another body */
  | 'OTHER'
  /** The presidium of a board */
  | 'PRESIDIUM'
  /** Project */
  | 'PROJECT'
  /** Cooperation in research */
  | 'RESEARCH'
  /** Cooperation between schools */
  | 'SCHOOL_EXCHANGE'
  /** A research or science park */
  | 'SCIENCE_PARK'
  /** Sister-city relation (systerort) */
  | 'SISTER_CITY'
  /** Exchange of students */
  | 'STUDENT_EXCHANGE'
  /** Trade and business promotion */
  | 'TRADE'
  /** A unit or function within a department */
  | 'UNIT';

/** A facet: a dimension to narrow a list down by. An entity without a value, such as one whose country nobody has said, counts under none. */
export type FacetName =
  /** The priority areas of an engagement or activity, of an engagement's activities, and of the engagements that an actor takes part in; wider areas count as well, at any time */
  | 'AREA'
  /** Where it is: in a country itself, or by what it is located in or part of, up to three steps; an engagement, where its parties are */
  | 'COUNTRY'
  /** The decade in which it began or is dated; of an actor, in which it began to take part in something */
  | 'DECADE'
  /** The kind of an engagement or of an organisation */
  | 'KIND'
  /** How an engagement between two parties or more stands by what is said of it: see `Engagement.standing` */
  | 'STANDING'
  /** What it is */
  | 'TYPE';

/** Float filters */
export type FloatScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is this or more. */
  gte?: number | null | undefined;
  /** It is one of these. */
  in?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is this or less. */
  lte?: number | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type GuidelineAppliesToActorsConnectionFilters = {
  /** Return Guidelines where all of the related GuidelineAppliesToActorsConnections match this filter */
  all?: GuidelineAppliesToActorsConnectionWhere | null | undefined;
  /** Return Guidelines where none of the related GuidelineAppliesToActorsConnections match this filter */
  none?: GuidelineAppliesToActorsConnectionWhere | null | undefined;
  /** Return Guidelines where one of the related GuidelineAppliesToActorsConnections match this filter */
  single?: GuidelineAppliesToActorsConnectionWhere | null | undefined;
  /** Return Guidelines where some of the related GuidelineAppliesToActorsConnections match this filter */
  some?: GuidelineAppliesToActorsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type GuidelineAppliesToActorsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<GuidelineAppliesToActorsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: GuidelineAppliesToActorsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<GuidelineAppliesToActorsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type GuidelineAppliesToConnectionFilters = {
  /** Return Guidelines where all of the related GuidelineAppliesToConnections match this filter */
  all?: GuidelineAppliesToConnectionWhere | null | undefined;
  /** Return Guidelines where none of the related GuidelineAppliesToConnections match this filter */
  none?: GuidelineAppliesToConnectionWhere | null | undefined;
  /** Return Guidelines where one of the related GuidelineAppliesToConnections match this filter */
  single?: GuidelineAppliesToConnectionWhere | null | undefined;
  /** Return Guidelines where some of the related GuidelineAppliesToConnections match this filter */
  some?: GuidelineAppliesToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type GuidelineAppliesToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<GuidelineAppliesToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: GuidelineAppliesToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<GuidelineAppliesToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type GuidelinePartOfConnectionFilters = {
  /** Return Guidelines where all of the related GuidelinePartOfConnections match this filter */
  all?: GuidelinePartOfConnectionWhere | null | undefined;
  /** Return Guidelines where none of the related GuidelinePartOfConnections match this filter */
  none?: GuidelinePartOfConnectionWhere | null | undefined;
  /** Return Guidelines where one of the related GuidelinePartOfConnections match this filter */
  single?: GuidelinePartOfConnectionWhere | null | undefined;
  /** Return Guidelines where some of the related GuidelinePartOfConnections match this filter */
  some?: GuidelinePartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type GuidelinePartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<GuidelinePartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: GuidelinePartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<GuidelinePartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by related entities. */
export type GuidelineRelationshipFilters = {
  /** Filter type where all of the related Guidelines match this filter */
  all?: GuidelineWhere | null | undefined;
  /** Filter type where none of the related Guidelines match this filter */
  none?: GuidelineWhere | null | undefined;
  /** Filter type where one of the related Guidelines match this filter */
  single?: GuidelineWhere | null | undefined;
  /** Filter type where some of the related Guidelines match this filter */
  some?: GuidelineWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type GuidelineWhere = {
  /** All of these hold. */
  AND?: Array<GuidelineWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: GuidelineWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<GuidelineWhere> | null | undefined;
  /** The engagements it applies to. */
  appliesTo?: EngagementRelationshipFilters | null | undefined;
  /** The cities it speaks of by name. */
  appliesToActors?: ActorRelationshipFilters | null | undefined;
  /** The cities it speaks of by name. In pages. */
  appliesToActorsConnection?: GuidelineAppliesToActorsConnectionFilters | null | undefined;
  /** The engagements it applies to. In pages. */
  appliesToConnection?: GuidelineAppliesToConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** The document that it is a part of. */
  partOf?: DocumentRelationshipFilters | null | undefined;
  /** The document that it is a part of. In pages. */
  partOfConnection?: GuidelinePartOfConnectionFilters | null | undefined;
  /** The guideline in our own words, in a language. */
  rule?: LocalizedTextWhere | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** ID list filters */
export type IdListFilters = {
  /** It is this; null: it is unknown. */
  eq?: Array<string> | null | undefined;
  /** It holds this among others. */
  includes?: string | null | undefined;
};

/** ID filters */
export type IdScalarFilters = {
  /** It has this in it, letter by letter; `search` is more forgiving. */
  contains?: string | null | undefined;
  /** It ends with this. */
  endsWith?: string | null | undefined;
  /** It is this; null: it is unknown. */
  eq?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** It begins with this. */
  startsWith?: string | null | undefined;
};

/** Int filters */
export type IntScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: number | null | undefined;
  /** It is more than this. */
  gt?: number | null | undefined;
  /** It is this or more. */
  gte?: number | null | undefined;
  /** It is one of these. */
  in?: Array<number> | null | undefined;
  /** It is less than this. */
  lt?: number | null | undefined;
  /** It is this or less. */
  lte?: number | null | undefined;
};

/** The languages that every text is kept in. */
export type Language =
  /** English */
  | 'EN'
  /** Swedish */
  | 'SV';

/** What an entity is in a picture that is read layer by layer. */
export type Layer =
  /** Who acts: cities, universities, companies, associations, people */
  | 'ACTORS'
  /** What actors do together: partnerships, initiatives, events and activities */
  | 'ENGAGEMENTS'
  /** How it is governed: a municipality's own boards and offices, agreements, decisions, plans, reviews, rules and guidelines */
  | 'GOVERNANCE'
  /** Where it is: countries and regions */
  | 'PLACES'
  /** The documents that it is told by */
  | 'SOURCES'
  /** What it is about: priority areas, goals and terms */
  | 'THEMES';

/** A filter: everything named in it must hold. */
export type LocalizedTextWhere = {
  /** In English. */
  en?: StringScalarFilters | null | undefined;
  /** In Swedish. */
  sv?: StringScalarFilters | null | undefined;
};

/** Whether a document says so itself. */
export type Modality =
  /** It follows from what the document says: an interpretation */
  | 'DERIVED'
  /** The document says so */
  | 'STATED';

/** A filter by relationships and what they say of themselves. */
export type OrganisationAreasConnectionFilters = {
  /** Return Organisations where all of the related OrganisationAreasConnections match this filter */
  all?: OrganisationAreasConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationAreasConnections match this filter */
  none?: OrganisationAreasConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationAreasConnections match this filter */
  single?: OrganisationAreasConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationAreasConnections match this filter */
  some?: OrganisationAreasConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationAreasConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationAreasConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationAreasConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationDecisionsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationDecisionsConnections match this filter */
  all?: OrganisationDecisionsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationDecisionsConnections match this filter */
  none?: OrganisationDecisionsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationDecisionsConnections match this filter */
  single?: OrganisationDecisionsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationDecisionsConnections match this filter */
  some?: OrganisationDecisionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationDecisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationDecisionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationDecisionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationDecisionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** What an organisation is. */
export type OrganisationKind =
  /** A committee or board of a municipality */
  | 'COMMITTEE'
  /** A city council or another elected assembly */
  | 'COUNCIL'
  /** A department or office of a municipality */
  | 'DEPARTMENT'
  /** A municipal executive board */
  | 'EXECUTIVE_BOARD'
  /** A company owned by a municipality */
  | 'MUNICIPAL_COMPANY'
  /** A network of cities or other organisations, which they join as members */
  | 'NETWORK'
  /** Another body */
  | 'OTHER'
  /** The presidium of a board */
  | 'PRESIDIUM'
  /** A research or science park */
  | 'SCIENCE_PARK'
  /** A unit or function within a department */
  | 'UNIT';

/** OrganisationKind filters */
export type OrganisationKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: OrganisationKind | null | undefined;
  /** It is one of these. */
  in?: Array<OrganisationKind> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationMembersConnectionFilters = {
  /** Return Organisations where all of the related OrganisationMembersConnections match this filter */
  all?: OrganisationMembersConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationMembersConnections match this filter */
  none?: OrganisationMembersConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationMembersConnections match this filter */
  single?: OrganisationMembersConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationMembersConnections match this filter */
  some?: OrganisationMembersConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationMembersConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationMembersConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationMembersConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationMembersConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationPartOfConnectionFilters = {
  /** Return Organisations where all of the related OrganisationPartOfConnections match this filter */
  all?: OrganisationPartOfConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationPartOfConnections match this filter */
  none?: OrganisationPartOfConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationPartOfConnections match this filter */
  single?: OrganisationPartOfConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationPartOfConnections match this filter */
  some?: OrganisationPartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationPartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationPartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationPartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationPartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationPartsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationPartsConnections match this filter */
  all?: OrganisationPartsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationPartsConnections match this filter */
  none?: OrganisationPartsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationPartsConnections match this filter */
  single?: OrganisationPartsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationPartsConnections match this filter */
  some?: OrganisationPartsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationPartsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationPartsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationPartsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationPartsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by related entities. */
export type OrganisationRelationshipFilters = {
  /** Filter type where all of the related Organisations match this filter */
  all?: OrganisationWhere | null | undefined;
  /** Filter type where none of the related Organisations match this filter */
  none?: OrganisationWhere | null | undefined;
  /** Filter type where one of the related Organisations match this filter */
  single?: OrganisationWhere | null | undefined;
  /** Filter type where some of the related Organisations match this filter */
  some?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationResponsibleForActionPlansConnectionFilters = {
  /** Return Organisations where all of the related OrganisationResponsibleForActionPlansConnections match this filter */
  all?: OrganisationResponsibleForActionPlansConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationResponsibleForActionPlansConnections match this filter */
  none?: OrganisationResponsibleForActionPlansConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationResponsibleForActionPlansConnections match this filter */
  single?: OrganisationResponsibleForActionPlansConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationResponsibleForActionPlansConnections match this filter */
  some?: OrganisationResponsibleForActionPlansConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationResponsibleForActionPlansConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationResponsibleForActionPlansConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationResponsibleForActionPlansConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationResponsibleForActionPlansConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActionPlanWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationResponsibleForAgreementsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationResponsibleForAgreementsConnections match this filter */
  all?: OrganisationResponsibleForAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationResponsibleForAgreementsConnections match this filter */
  none?: OrganisationResponsibleForAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationResponsibleForAgreementsConnections match this filter */
  single?: OrganisationResponsibleForAgreementsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationResponsibleForAgreementsConnections match this filter */
  some?: OrganisationResponsibleForAgreementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationResponsibleForAgreementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationResponsibleForAgreementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationResponsibleForAgreementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationResponsibleForAgreementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: AgreementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationResponsibleForConnectionFilters = {
  /** Return Organisations where all of the related OrganisationResponsibleForConnections match this filter */
  all?: OrganisationResponsibleForConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationResponsibleForConnections match this filter */
  none?: OrganisationResponsibleForConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationResponsibleForConnections match this filter */
  single?: OrganisationResponsibleForConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationResponsibleForConnections match this filter */
  some?: OrganisationResponsibleForConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationResponsibleForConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationResponsibleForConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationResponsibleForConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationResponsibleForConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationResponsibleForReviewsConnectionFilters = {
  /** Return Organisations where all of the related OrganisationResponsibleForReviewsConnections match this filter */
  all?: OrganisationResponsibleForReviewsConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationResponsibleForReviewsConnections match this filter */
  none?: OrganisationResponsibleForReviewsConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationResponsibleForReviewsConnections match this filter */
  single?: OrganisationResponsibleForReviewsConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationResponsibleForReviewsConnections match this filter */
  some?: OrganisationResponsibleForReviewsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationResponsibleForReviewsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationResponsibleForReviewsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationResponsibleForReviewsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationResponsibleForReviewsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ReviewWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type OrganisationReviewsReportedConnectionFilters = {
  /** Return Organisations where all of the related OrganisationReviewsReportedConnections match this filter */
  all?: OrganisationReviewsReportedConnectionWhere | null | undefined;
  /** Return Organisations where none of the related OrganisationReviewsReportedConnections match this filter */
  none?: OrganisationReviewsReportedConnectionWhere | null | undefined;
  /** Return Organisations where one of the related OrganisationReviewsReportedConnections match this filter */
  single?: OrganisationReviewsReportedConnectionWhere | null | undefined;
  /** Return Organisations where some of the related OrganisationReviewsReportedConnections match this filter */
  some?: OrganisationReviewsReportedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type OrganisationReviewsReportedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationReviewsReportedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationReviewsReportedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationReviewsReportedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ReviewWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type OrganisationWhere = {
  /** All of these hold. */
  AND?: Array<OrganisationWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: OrganisationWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<OrganisationWhere> | null | undefined;
  /** The priority areas it focuses on. */
  areas?: PriorityAreaRelationshipFilters | null | undefined;
  /** The priority areas it focuses on. In pages. */
  areasConnection?: OrganisationAreasConnectionFilters | null | undefined;
  /** Decisions it took. */
  decisions?: DecisionRelationshipFilters | null | undefined;
  /** Decisions it took. In pages. */
  decisionsConnection?: OrganisationDecisionsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its members, past ones among them. */
  members?: ActorRelationshipFilters | null | undefined;
  /** Its members, past ones among them. In pages. */
  membersConnection?: OrganisationMembersConnectionFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** What it is. */
  organisationKind?: OrganisationKindEnumScalarFilters | null | undefined;
  /** The whole that it is a part of. */
  partOf?: ActorRelationshipFilters | null | undefined;
  /** The whole that it is a part of. In pages. */
  partOfConnection?: OrganisationPartOfConnectionFilters | null | undefined;
  /** Bodies that are a part of it. */
  parts?: ActorRelationshipFilters | null | undefined;
  /** Bodies that are a part of it. In pages. */
  partsConnection?: OrganisationPartsConnectionFilters | null | undefined;
  /** Engagements it has a duty for. */
  responsibleFor?: EngagementRelationshipFilters | null | undefined;
  /** Action plans it has a duty for. */
  responsibleForActionPlans?: ActionPlanRelationshipFilters | null | undefined;
  /** Action plans it has a duty for. In pages. */
  responsibleForActionPlansConnection?: OrganisationResponsibleForActionPlansConnectionFilters | null | undefined;
  /** Agreements it has a duty for. */
  responsibleForAgreements?: AgreementRelationshipFilters | null | undefined;
  /** Agreements it has a duty for. In pages. */
  responsibleForAgreementsConnection?: OrganisationResponsibleForAgreementsConnectionFilters | null | undefined;
  /** Engagements it has a duty for. In pages. */
  responsibleForConnection?: OrganisationResponsibleForConnectionFilters | null | undefined;
  /** Reviews it has a duty for. */
  responsibleForReviews?: ReviewRelationshipFilters | null | undefined;
  /** Reviews it has a duty for. In pages. */
  responsibleForReviewsConnection?: OrganisationResponsibleForReviewsConnectionFilters | null | undefined;
  /** Reviews that are reported to it. */
  reviewsReported?: ReviewRelationshipFilters | null | undefined;
  /** Reviews that are reported to it. In pages. */
  reviewsReportedConnection?: OrganisationReviewsReportedConnectionFilters | null | undefined;
  /** Its own usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** PartialDate filters */
export type PartialDateScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PersonAffiliationsConnectionFilters = {
  /** Return People where all of the related PersonAffiliationsConnections match this filter */
  all?: PersonAffiliationsConnectionWhere | null | undefined;
  /** Return People where none of the related PersonAffiliationsConnections match this filter */
  none?: PersonAffiliationsConnectionWhere | null | undefined;
  /** Return People where one of the related PersonAffiliationsConnections match this filter */
  single?: PersonAffiliationsConnectionWhere | null | undefined;
  /** Return People where some of the related PersonAffiliationsConnections match this filter */
  some?: PersonAffiliationsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PersonAffiliationsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonAffiliationsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PersonAffiliationsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PersonAffiliationsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: RoleClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PersonInitiatedConnectionFilters = {
  /** Return People where all of the related PersonInitiatedConnections match this filter */
  all?: PersonInitiatedConnectionWhere | null | undefined;
  /** Return People where none of the related PersonInitiatedConnections match this filter */
  none?: PersonInitiatedConnectionWhere | null | undefined;
  /** Return People where one of the related PersonInitiatedConnections match this filter */
  single?: PersonInitiatedConnectionWhere | null | undefined;
  /** Return People where some of the related PersonInitiatedConnections match this filter */
  some?: PersonInitiatedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PersonInitiatedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonInitiatedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PersonInitiatedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PersonInitiatedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PersonLivedInConnectionFilters = {
  /** Return People where all of the related PersonLivedInConnections match this filter */
  all?: PersonLivedInConnectionWhere | null | undefined;
  /** Return People where none of the related PersonLivedInConnections match this filter */
  none?: PersonLivedInConnectionWhere | null | undefined;
  /** Return People where one of the related PersonLivedInConnections match this filter */
  single?: PersonLivedInConnectionWhere | null | undefined;
  /** Return People where some of the related PersonLivedInConnections match this filter */
  some?: PersonLivedInConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PersonLivedInConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonLivedInConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PersonLivedInConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PersonLivedInConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PersonMovedToConnectionFilters = {
  /** Return People where all of the related PersonMovedToConnections match this filter */
  all?: PersonMovedToConnectionWhere | null | undefined;
  /** Return People where none of the related PersonMovedToConnections match this filter */
  none?: PersonMovedToConnectionWhere | null | undefined;
  /** Return People where one of the related PersonMovedToConnections match this filter */
  single?: PersonMovedToConnectionWhere | null | undefined;
  /** Return People where some of the related PersonMovedToConnections match this filter */
  some?: PersonMovedToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PersonMovedToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PersonMovedToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PersonMovedToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PersonMovedToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CityWhere | null | undefined;
};

/** A filter by related entities. */
export type PersonRelationshipFilters = {
  /** Filter type where all of the related People match this filter */
  all?: PersonWhere | null | undefined;
  /** Filter type where none of the related People match this filter */
  none?: PersonWhere | null | undefined;
  /** Filter type where one of the related People match this filter */
  single?: PersonWhere | null | undefined;
  /** Filter type where some of the related People match this filter */
  some?: PersonWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type PersonWhere = {
  /** All of these hold. */
  AND?: Array<PersonWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PersonWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PersonWhere> | null | undefined;
  /** Where the person belongs, or belonged, each with role and term. */
  affiliations?: ActorRelationshipFilters | null | undefined;
  /** Where the person belongs, or belonged, each with role and term. In pages. */
  affiliationsConnection?: PersonAffiliationsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Engagements the person took the initiative to. */
  initiated?: EngagementRelationshipFilters | null | undefined;
  /** Engagements the person took the initiative to. In pages. */
  initiatedConnection?: PersonInitiatedConnectionFilters | null | undefined;
  /** Cities where the person lives, or lived. */
  livedIn?: CityRelationshipFilters | null | undefined;
  /** Cities where the person lives, or lived. In pages. */
  livedInConnection?: PersonLivedInConnectionFilters | null | undefined;
  /** Cities that the person moved to. */
  movedTo?: CityRelationshipFilters | null | undefined;
  /** Cities that the person moved to. In pages. */
  movedToConnection?: PersonMovedToConnectionFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Why the name is told to everybody; null: in the public profile the person appears by role. */
  publicFigure?: PublicFigureEnumScalarFilters | null | undefined;
  /** The person's name; in the public profile the role of a person who is no public figure. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaActivitiesConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaActivitiesConnections match this filter */
  all?: PriorityAreaActivitiesConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaActivitiesConnections match this filter */
  none?: PriorityAreaActivitiesConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaActivitiesConnections match this filter */
  single?: PriorityAreaActivitiesConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaActivitiesConnections match this filter */
  some?: PriorityAreaActivitiesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaActivitiesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaActivitiesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaActivitiesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaActivitiesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActivityWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaBroaderConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaBroaderConnections match this filter */
  all?: PriorityAreaBroaderConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaBroaderConnections match this filter */
  none?: PriorityAreaBroaderConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaBroaderConnections match this filter */
  single?: PriorityAreaBroaderConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaBroaderConnections match this filter */
  some?: PriorityAreaBroaderConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaBroaderConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaBroaderConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaBroaderConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaBroaderConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaEngagementsConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaEngagementsConnections match this filter */
  all?: PriorityAreaEngagementsConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaEngagementsConnections match this filter */
  none?: PriorityAreaEngagementsConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaEngagementsConnections match this filter */
  single?: PriorityAreaEngagementsConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaEngagementsConnections match this filter */
  some?: PriorityAreaEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaGoalsConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaGoalsConnections match this filter */
  all?: PriorityAreaGoalsConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaGoalsConnections match this filter */
  none?: PriorityAreaGoalsConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaGoalsConnections match this filter */
  single?: PriorityAreaGoalsConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaGoalsConnections match this filter */
  some?: PriorityAreaGoalsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaGoalsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaGoalsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaGoalsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaGoalsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: SustainableDevelopmentGoalWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaNarrowerConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaNarrowerConnections match this filter */
  all?: PriorityAreaNarrowerConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaNarrowerConnections match this filter */
  none?: PriorityAreaNarrowerConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaNarrowerConnections match this filter */
  single?: PriorityAreaNarrowerConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaNarrowerConnections match this filter */
  some?: PriorityAreaNarrowerConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaNarrowerConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaNarrowerConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaNarrowerConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaNarrowerConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type PriorityAreaNetworksConnectionFilters = {
  /** Return PriorityAreas where all of the related PriorityAreaNetworksConnections match this filter */
  all?: PriorityAreaNetworksConnectionWhere | null | undefined;
  /** Return PriorityAreas where none of the related PriorityAreaNetworksConnections match this filter */
  none?: PriorityAreaNetworksConnectionWhere | null | undefined;
  /** Return PriorityAreas where one of the related PriorityAreaNetworksConnections match this filter */
  single?: PriorityAreaNetworksConnectionWhere | null | undefined;
  /** Return PriorityAreas where some of the related PriorityAreaNetworksConnections match this filter */
  some?: PriorityAreaNetworksConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type PriorityAreaNetworksConnectionWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaNetworksConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaNetworksConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaNetworksConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by related entities. */
export type PriorityAreaRelationshipFilters = {
  /** Filter type where all of the related PriorityAreas match this filter */
  all?: PriorityAreaWhere | null | undefined;
  /** Filter type where none of the related PriorityAreas match this filter */
  none?: PriorityAreaWhere | null | undefined;
  /** Filter type where one of the related PriorityAreas match this filter */
  single?: PriorityAreaWhere | null | undefined;
  /** Filter type where some of the related PriorityAreas match this filter */
  some?: PriorityAreaWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type PriorityAreaWhere = {
  /** All of these hold. */
  AND?: Array<PriorityAreaWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: PriorityAreaWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<PriorityAreaWhere> | null | undefined;
  /** Activities that focus on it. */
  activities?: ActivityRelationshipFilters | null | undefined;
  /** Activities that focus on it. In pages. */
  activitiesConnection?: PriorityAreaActivitiesConnectionFilters | null | undefined;
  /** Synonyms in both languages (SKOS altLabel). */
  altLabels?: StringListFilters | null | undefined;
  /** The wider area (SKOS broader). */
  broader?: PriorityAreaRelationshipFilters | null | undefined;
  /** The wider area (SKOS broader). In pages. */
  broaderConnection?: PriorityAreaBroaderConnectionFilters | null | undefined;
  /** Engagements that focus on it. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that focus on it. In pages. */
  engagementsConnection?: PriorityAreaEngagementsConnectionFilters | null | undefined;
  /** Sustainable Development Goals it relates to (SKOS relatedMatch). */
  goals?: SustainableDevelopmentGoalRelationshipFilters | null | undefined;
  /** Sustainable Development Goals it relates to (SKOS relatedMatch). In pages. */
  goalsConnection?: PriorityAreaGoalsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its preferred label in a language (SKOS prefLabel). */
  name?: LocalizedTextWhere | null | undefined;
  /** The narrower areas (SKOS narrower). */
  narrower?: PriorityAreaRelationshipFilters | null | undefined;
  /** The narrower areas (SKOS narrower). In pages. */
  narrowerConnection?: PriorityAreaNarrowerConnectionFilters | null | undefined;
  /** Networks that focus on it. */
  networks?: ActorRelationshipFilters | null | undefined;
  /** Networks that focus on it. In pages. */
  networksConnection?: PriorityAreaNetworksConnectionFilters | null | undefined;
  /** What it covers, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Its preferred label in Swedish; `prefLabel` has both languages. */
  usualName?: StringScalarFilters | null | undefined;
};

/** Why a person's name is told to everybody. */
export type PublicFigure =
  /** Holds or held an elected office */
  | 'ELECTED'
  /** Belongs to history */
  | 'HISTORIC';

/** PublicFigure filters */
export type PublicFigureEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: PublicFigure | null | undefined;
  /** It is one of these. */
  in?: Array<PublicFigure> | null | undefined;
};

/** Why a partner counts. */
export type ReasonKind =
  /** Both are members of a network that focuses on the area */
  | 'CO_MEMBER'
  /** It takes part in an engagement that led to one that the other has to do with, without being a part of it; the former focuses on the area */
  | 'LED_TO_SHARED_ENGAGEMENT'
  /** It takes part in a part of an engagement that both have to do with; the part focuses on the area */
  | 'PART_OF_SHARED_ENGAGEMENT'
  /** An activity of an engagement that both take part in focuses on the area */
  | 'SHARED_ACTIVITY'
  /** Both take part in an engagement that focuses on the area */
  | 'SHARED_ENGAGEMENT';

/** A filter by relationships and what they say of themselves. */
export type RegionCountriesConnectionFilters = {
  /** Return Regions where all of the related RegionCountriesConnections match this filter */
  all?: RegionCountriesConnectionWhere | null | undefined;
  /** Return Regions where none of the related RegionCountriesConnections match this filter */
  none?: RegionCountriesConnectionWhere | null | undefined;
  /** Return Regions where one of the related RegionCountriesConnections match this filter */
  single?: RegionCountriesConnectionWhere | null | undefined;
  /** Return Regions where some of the related RegionCountriesConnections match this filter */
  some?: RegionCountriesConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type RegionCountriesConnectionWhere = {
  /** All of these hold. */
  AND?: Array<RegionCountriesConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: RegionCountriesConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<RegionCountriesConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: CountryWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type RegionLocatedConnectionFilters = {
  /** Return Regions where all of the related RegionLocatedConnections match this filter */
  all?: RegionLocatedConnectionWhere | null | undefined;
  /** Return Regions where none of the related RegionLocatedConnections match this filter */
  none?: RegionLocatedConnectionWhere | null | undefined;
  /** Return Regions where one of the related RegionLocatedConnections match this filter */
  single?: RegionLocatedConnectionWhere | null | undefined;
  /** Return Regions where some of the related RegionLocatedConnections match this filter */
  some?: RegionLocatedConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type RegionLocatedConnectionWhere = {
  /** All of these hold. */
  AND?: Array<RegionLocatedConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: RegionLocatedConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<RegionLocatedConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: ActorWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type RegionPartOfConnectionFilters = {
  /** Return Regions where all of the related RegionPartOfConnections match this filter */
  all?: RegionPartOfConnectionWhere | null | undefined;
  /** Return Regions where none of the related RegionPartOfConnections match this filter */
  none?: RegionPartOfConnectionWhere | null | undefined;
  /** Return Regions where one of the related RegionPartOfConnections match this filter */
  single?: RegionPartOfConnectionWhere | null | undefined;
  /** Return Regions where some of the related RegionPartOfConnections match this filter */
  some?: RegionPartOfConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type RegionPartOfConnectionWhere = {
  /** All of these hold. */
  AND?: Array<RegionPartOfConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: RegionPartOfConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<RegionPartOfConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: RegionWhere | null | undefined;
};

/** A filter by related entities. */
export type RegionRelationshipFilters = {
  /** Filter type where all of the related Regions match this filter */
  all?: RegionWhere | null | undefined;
  /** Filter type where none of the related Regions match this filter */
  none?: RegionWhere | null | undefined;
  /** Filter type where one of the related Regions match this filter */
  single?: RegionWhere | null | undefined;
  /** Filter type where some of the related Regions match this filter */
  some?: RegionWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type RegionWhere = {
  /** All of these hold. */
  AND?: Array<RegionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: RegionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<RegionWhere> | null | undefined;
  /** The country it is in. */
  countries?: CountryRelationshipFilters | null | undefined;
  /** The country it is in. In pages. */
  countriesConnection?: RegionCountriesConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Actors located in it. */
  located?: ActorRelationshipFilters | null | undefined;
  /** Actors located in it. In pages. */
  locatedConnection?: RegionLocatedConnectionFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** The region that it is a part of. */
  partOf?: RegionRelationshipFilters | null | undefined;
  /** The region that it is a part of. In pages. */
  partOfConnection?: RegionPartOfConnectionFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** The kinds of relationship in the graph; each reads from its source to its target. */
export type RelationKind =
  /** A company is active in a city */
  | 'ACTIVE_IN'
  /** A person belongs, or belonged, to an organisation */
  | 'AFFILIATED_WITH'
  /** A cost rule or guideline applies to an engagement, or to a city */
  | 'APPLIES_TO'
  /** An actor arranged an event or activity */
  | 'ARRANGED'
  /** A decision or document rests on a document */
  | 'BASED_ON'
  /** A priority area belongs to a wider one (SKOS broader) */
  | 'BROADER'
  /** A decision or document concerns something */
  | 'CONCERNS'
  /** An engagement contributes to something that the sources speak of, such as a strategy or an aim */
  | 'CONTRIBUTES_TO'
  /** A body took a decision, or decided on an agreement */
  | 'DECIDED'
  /** An engagement, an activity or a network focuses on a priority area */
  | 'FOCUSES_ON'
  /** An agreement governs an engagement */
  | 'GOVERNS'
  /** A company has its headquarters in or near a city */
  | 'HEADQUARTERED_NEAR'
  /** An actor helped another to arrange exchanges */
  | 'HELPED'
  /** An actor took the initiative to an engagement */
  | 'INITIATED'
  /** An engagement is of a category, as the sources call it */
  | 'IN_CATEGORY'
  /** A place or actor is in a country */
  | 'IN_COUNTRY'
  /** An engagement from which another grew, without being a part of it: duties and costs do not follow */
  | 'LED_TO'
  /** A person lives, or lived, in a city */
  | 'LIVED_IN'
  /** An actor is located in a city or region */
  | 'LOCATED_IN'
  /** An actor is a member of a network or an association */
  | 'MEMBER_OF'
  /** A person moved to a city; whether the person lives there still is not said */
  | 'MOVED_TO'
  /** A city is near another */
  | 'NEAR'
  /** A cost rule says that an actor pays */
  | 'PAID_BY'
  /** An actor takes part in an engagement */
  | 'PARTICIPATES_IN'
  /** A part and its whole */
  | 'PART_OF'
  /** An engagement is planned to be carried out within another as well: a plan, not done */
  | 'PLANNED_WITHIN'
  /** A priority area relates to a Sustainable Development Goal (SKOS relatedMatch) */
  | 'RELATED_MATCH'
  /** A review is reported to a body */
  | 'REPORTED_TO'
  /** A body has a duty: see `Duty` */
  | 'RESPONSIBLE_FOR'
  /** A review covers an engagement, or follows up a document */
  | 'REVIEWS'
  /** A decision was sent to somebody */
  | 'SENT_TO'
  /** A rule, review or decision is stated in a document */
  | 'STATED_IN'
  /** An action plan structures an engagement */
  | 'STRUCTURES'
  /** An actor was succeeded by another, as after a merger */
  | 'SUCCEEDED_BY'
  /** An actor would like an engagement to grow */
  | 'WANTS_MORE_OF';

/** How an actor would still be connected. */
export type RemainingConnection =
  /** By what is still shared */
  | 'DIRECT'
  /** By others only: nothing is shared any longer */
  | 'INDIRECT'
  /** Not at all: no path of engagements and direct relationships is left */
  | 'NONE';

/** Why something is not there. */
export type RemovalReason =
  /** It was named in the question */
  | 'ASKED'
  /** It is part of what falls, and of nothing else */
  | 'PART'
  /** The only agreement in force that governs it falls */
  | 'WITHOUT_AGREEMENT'
  /** Fewer than two parties are left */
  | 'WITHOUT_PARTNER';

/** A filter by relationships and what they say of themselves. */
export type ReviewDecisionsConnectionFilters = {
  /** Return Reviews where all of the related ReviewDecisionsConnections match this filter */
  all?: ReviewDecisionsConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewDecisionsConnections match this filter */
  none?: ReviewDecisionsConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewDecisionsConnections match this filter */
  single?: ReviewDecisionsConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewDecisionsConnections match this filter */
  some?: ReviewDecisionsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewDecisionsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewDecisionsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewDecisionsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewDecisionsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DecisionWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ReviewDocumentsConnectionFilters = {
  /** Return Reviews where all of the related ReviewDocumentsConnections match this filter */
  all?: ReviewDocumentsConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewDocumentsConnections match this filter */
  none?: ReviewDocumentsConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewDocumentsConnections match this filter */
  single?: ReviewDocumentsConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewDocumentsConnections match this filter */
  some?: ReviewDocumentsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewDocumentsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewDocumentsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewDocumentsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewDocumentsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ReviewEngagementsConnectionFilters = {
  /** Return Reviews where all of the related ReviewEngagementsConnections match this filter */
  all?: ReviewEngagementsConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewEngagementsConnections match this filter */
  none?: ReviewEngagementsConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewEngagementsConnections match this filter */
  single?: ReviewEngagementsConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewEngagementsConnections match this filter */
  some?: ReviewEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by related entities. */
export type ReviewRelationshipFilters = {
  /** Filter type where all of the related Reviews match this filter */
  all?: ReviewWhere | null | undefined;
  /** Filter type where none of the related Reviews match this filter */
  none?: ReviewWhere | null | undefined;
  /** Filter type where one of the related Reviews match this filter */
  single?: ReviewWhere | null | undefined;
  /** Filter type where some of the related Reviews match this filter */
  some?: ReviewWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ReviewReportedToConnectionFilters = {
  /** Return Reviews where all of the related ReviewReportedToConnections match this filter */
  all?: ReviewReportedToConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewReportedToConnections match this filter */
  none?: ReviewReportedToConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewReportedToConnections match this filter */
  single?: ReviewReportedToConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewReportedToConnections match this filter */
  some?: ReviewReportedToConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewReportedToConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewReportedToConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewReportedToConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewReportedToConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ReviewResponsibleConnectionFilters = {
  /** Return Reviews where all of the related ReviewResponsibleConnections match this filter */
  all?: ReviewResponsibleConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewResponsibleConnections match this filter */
  none?: ReviewResponsibleConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewResponsibleConnections match this filter */
  single?: ReviewResponsibleConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewResponsibleConnections match this filter */
  some?: ReviewResponsibleConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewResponsibleConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewResponsibleConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewResponsibleConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewResponsibleConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: DutyClaimWhere | null | undefined;
  /** The entity itself. */
  node?: OrganisationWhere | null | undefined;
};

/** When a review is due. */
export type ReviewRule =
  /** Before a new agreement */
  | 'BEFORE_NEW_AGREEMENT'
  /** At least once per mandate period */
  | 'ONCE_PER_MANDATE_PERIOD';

/** ReviewRule filters */
export type ReviewRuleEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: ReviewRule | null | undefined;
  /** It is one of these. */
  in?: Array<ReviewRule> | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type ReviewStatedInConnectionFilters = {
  /** Return Reviews where all of the related ReviewStatedInConnections match this filter */
  all?: ReviewStatedInConnectionWhere | null | undefined;
  /** Return Reviews where none of the related ReviewStatedInConnections match this filter */
  none?: ReviewStatedInConnectionWhere | null | undefined;
  /** Return Reviews where one of the related ReviewStatedInConnections match this filter */
  single?: ReviewStatedInConnectionWhere | null | undefined;
  /** Return Reviews where some of the related ReviewStatedInConnections match this filter */
  some?: ReviewStatedInConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type ReviewStatedInConnectionWhere = {
  /** All of these hold. */
  AND?: Array<ReviewStatedInConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewStatedInConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewStatedInConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: DocumentWhere | null | undefined;
};

/** Whether a review is done. */
export type ReviewStatus =
  /** Done */
  | 'DONE'
  /** To be done */
  | 'DUE';

/** ReviewStatus filters */
export type ReviewStatusEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: ReviewStatus | null | undefined;
  /** It is one of these. */
  in?: Array<ReviewStatus> | null | undefined;
};

/** A filter: everything named in it must hold. */
export type ReviewWhere = {
  /** All of these hold. */
  AND?: Array<ReviewWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: ReviewWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<ReviewWhere> | null | undefined;
  /** When it was done; null: not done, or unknown. */
  date?: PartialDateScalarFilters | null | undefined;
  /** The decisions that ask for it. */
  decisions?: DecisionRelationshipFilters | null | undefined;
  /** The decisions that ask for it. In pages. */
  decisionsConnection?: ReviewDecisionsConnectionFilters | null | undefined;
  /** Documents that it follows up. */
  documents?: DocumentRelationshipFilters | null | undefined;
  /** Documents that it follows up. In pages. */
  documentsConnection?: ReviewDocumentsConnectionFilters | null | undefined;
  /** What it covers. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** What it covers. In pages. */
  engagementsConnection?: ReviewEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Whom it is reported to. */
  reportedTo?: OrganisationRelationshipFilters | null | undefined;
  /** Whom it is reported to. In pages. */
  reportedToConnection?: ReviewReportedToConnectionFilters | null | undefined;
  /** Who has which duty for it. */
  responsible?: OrganisationRelationshipFilters | null | undefined;
  /** Who has which duty for it. In pages. */
  responsibleConnection?: ReviewResponsibleConnectionFilters | null | undefined;
  /** When it is due. */
  rule?: ReviewRuleEnumScalarFilters | null | undefined;
  /** The documents it is stated in. */
  statedIn?: DocumentRelationshipFilters | null | undefined;
  /** The documents it is stated in. In pages. */
  statedInConnection?: ReviewStatedInConnectionFilters | null | undefined;
  /** Whether it is done. */
  status?: ReviewStatusEnumScalarFilters | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter: everything named in it must hold. */
export type RoleClaimWhere = {
  /** All of these hold. */
  AND?: Array<RoleClaimWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: RoleClaimWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<RoleClaimWhere> | null | undefined;
  /** Date of the newest document that attests it. */
  attestedOn?: PartialDateScalarFilters | null | undefined;
  /** How it follows from the source, where that does not say so itself, in a language. */
  derivation?: LocalizedTextWhere | null | undefined;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  evidenceIds?: IdListFilters | null | undefined;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  formerly?: BooleanScalarFilters | null | undefined;
  /** Stable id of the relationship, made of source, kind and target. */
  id?: IdScalarFilters | null | undefined;
  /** A detail in our own words, in a language. */
  note?: LocalizedTextWhere | null | undefined;
  /** The role in a language, for example `professor`. */
  role?: LocalizedTextWhere | null | undefined;
  /** The role, where it is one that is counted; null: it just takes part, or its role is only told. */
  roleKind?: RoleKindEnumScalarFilters | null | undefined;
  /** Start of its valid time; null: unknown. */
  since?: PartialDateScalarFilters | null | undefined;
  /** End of its valid time; `..`: goes on; null: unknown. */
  until?: PartialDateScalarFilters | null | undefined;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  validFrom?: StringScalarFilters | null | undefined;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  validTo?: StringScalarFilters | null | undefined;
};

/** In which role somebody takes part. */
export type RoleKind =
  /** Has been helped to arrange exchanges within it */
  | 'ASSISTED'
  /** Can open doors in it, at the political level */
  | 'DOOR_OPENER'
  /** Supports it, without running it */
  | 'SUPPORTER';

/** RoleKind filters */
export type RoleKindEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: RoleKind | null | undefined;
  /** It is one of these. */
  in?: Array<RoleKind> | null | undefined;
};

/** What of an entity a search looks at, from what weighs most. */
export type SearchSource =
  /** What evidence claims of it, or its role or note in a relationship. */
  | 'CLAIM'
  /** A key of it elsewhere, a registry number, or a date of it. */
  | 'IDENTIFIER'
  /** What its type or its kind is called. */
  | 'KIND'
  /** A name. */
  | 'NAME'
  /** A summary or a rule. */
  | 'SUMMARY'
  /** Another name that it is known by. */
  | 'SYNONYM';

/** How much the word of a speaker weighs, the heaviest first. */
export type SpeakerLevel =
  /** A decision of the home municipality */
  | 'HOME_DECISION'
  /** Another document of the home municipality */
  | 'HOME_DOCUMENT'
  /** A document of the counterpart, or of another actor of the graph */
  | 'OTHER_ACTOR'
  /** Somebody who is no actor of the graph, such as the press */
  | 'PRESS'
  /** A register */
  | 'REGISTER'
  /** A ruling by a person of the international office */
  | 'RULING';

/** How far an engagement has come, as its source says. */
export type Stage =
  /** Not ended, but without activity */
  | 'DORMANT'
  /** In an early stage (inledningsskede) */
  | 'EARLY'
  /** Ended */
  | 'ENDED'
  /** Under way */
  | 'ESTABLISHED'
  /** Planned, not begun */
  | 'PLANNED';

/** Stage filters */
export type StageEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: Stage | null | undefined;
  /** It is one of these. */
  in?: Array<Stage> | null | undefined;
};

/** What its parties and others say of an engagement, taken together. */
export type Standing =
  /** What is said of it cannot all be true */
  | 'CONTRADICTED'
  /** It has ended */
  | 'ENDED'
  /** Two parties or more say so */
  | 'MUTUAL'
  /** One party alone says so, or no party but another actor of the graph */
  | 'ONE_SIDED'
  /** Registers, or those who are no actors of the graph, say so alone */
  | 'UNCONFIRMED';

/** String list filters */
export type StringListFilters = {
  /** It is this; null: it is unknown. */
  eq?: Array<string> | null | undefined;
  /** It holds this among others. */
  includes?: string | null | undefined;
};

/** String filters */
export type StringScalarFilters = {
  /** It has this in it, letter by letter; `search` is more forgiving. */
  contains?: string | null | undefined;
  /** It ends with this. */
  endsWith?: string | null | undefined;
  /** It is this; null: it is unknown. */
  eq?: string | null | undefined;
  /** It is this or more. */
  gte?: string | null | undefined;
  /** It is one of these. */
  in?: Array<string> | null | undefined;
  /** It is this or less. */
  lte?: string | null | undefined;
  /** It begins with this. */
  startsWith?: string | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type SustainableDevelopmentGoalAreasConnectionFilters = {
  /** Return SustainableDevelopmentGoals where all of the related SustainableDevelopmentGoalAreasConnections match this filter */
  all?: SustainableDevelopmentGoalAreasConnectionWhere | null | undefined;
  /** Return SustainableDevelopmentGoals where none of the related SustainableDevelopmentGoalAreasConnections match this filter */
  none?: SustainableDevelopmentGoalAreasConnectionWhere | null | undefined;
  /** Return SustainableDevelopmentGoals where one of the related SustainableDevelopmentGoalAreasConnections match this filter */
  single?: SustainableDevelopmentGoalAreasConnectionWhere | null | undefined;
  /** Return SustainableDevelopmentGoals where some of the related SustainableDevelopmentGoalAreasConnections match this filter */
  some?: SustainableDevelopmentGoalAreasConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type SustainableDevelopmentGoalAreasConnectionWhere = {
  /** All of these hold. */
  AND?: Array<SustainableDevelopmentGoalAreasConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: SustainableDevelopmentGoalAreasConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<SustainableDevelopmentGoalAreasConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: PriorityAreaWhere | null | undefined;
};

/** A filter by related entities. */
export type SustainableDevelopmentGoalRelationshipFilters = {
  /** Filter type where all of the related SustainableDevelopmentGoals match this filter */
  all?: SustainableDevelopmentGoalWhere | null | undefined;
  /** Filter type where none of the related SustainableDevelopmentGoals match this filter */
  none?: SustainableDevelopmentGoalWhere | null | undefined;
  /** Filter type where one of the related SustainableDevelopmentGoals match this filter */
  single?: SustainableDevelopmentGoalWhere | null | undefined;
  /** Filter type where some of the related SustainableDevelopmentGoals match this filter */
  some?: SustainableDevelopmentGoalWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type SustainableDevelopmentGoalWhere = {
  /** All of these hold. */
  AND?: Array<SustainableDevelopmentGoalWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: SustainableDevelopmentGoalWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<SustainableDevelopmentGoalWhere> | null | undefined;
  /** Priority areas that relate to it. */
  areas?: PriorityAreaRelationshipFilters | null | undefined;
  /** Priority areas that relate to it. In pages. */
  areasConnection?: SustainableDevelopmentGoalAreasConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its short name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** Its number, 1 to 17. */
  number?: IntScalarFilters | null | undefined;
  /** Its short name in English. */
  usualName?: StringScalarFilters | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type TermContributorsConnectionFilters = {
  /** Return Terms where all of the related TermContributorsConnections match this filter */
  all?: TermContributorsConnectionWhere | null | undefined;
  /** Return Terms where none of the related TermContributorsConnections match this filter */
  none?: TermContributorsConnectionWhere | null | undefined;
  /** Return Terms where one of the related TermContributorsConnections match this filter */
  single?: TermContributorsConnectionWhere | null | undefined;
  /** Return Terms where some of the related TermContributorsConnections match this filter */
  some?: TermContributorsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type TermContributorsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<TermContributorsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: TermContributorsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<TermContributorsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by relationships and what they say of themselves. */
export type TermEngagementsConnectionFilters = {
  /** Return Terms where all of the related TermEngagementsConnections match this filter */
  all?: TermEngagementsConnectionWhere | null | undefined;
  /** Return Terms where none of the related TermEngagementsConnections match this filter */
  none?: TermEngagementsConnectionWhere | null | undefined;
  /** Return Terms where one of the related TermEngagementsConnections match this filter */
  single?: TermEngagementsConnectionWhere | null | undefined;
  /** Return Terms where some of the related TermEngagementsConnections match this filter */
  some?: TermEngagementsConnectionWhere | null | undefined;
};

/** A filter of relationships: everything named in it must hold. */
export type TermEngagementsConnectionWhere = {
  /** All of these hold. */
  AND?: Array<TermEngagementsConnectionWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: TermEngagementsConnectionWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<TermEngagementsConnectionWhere> | null | undefined;
  /** What the relationship says of itself. */
  edge?: ClaimWhere | null | undefined;
  /** The entity itself. */
  node?: EngagementWhere | null | undefined;
};

/** A filter by related entities. */
export type TermRelationshipFilters = {
  /** Filter type where all of the related Terms match this filter */
  all?: TermWhere | null | undefined;
  /** Filter type where none of the related Terms match this filter */
  none?: TermWhere | null | undefined;
  /** Filter type where one of the related Terms match this filter */
  single?: TermWhere | null | undefined;
  /** Filter type where some of the related Terms match this filter */
  some?: TermWhere | null | undefined;
};

/** A filter: everything named in it must hold. */
export type TermWhere = {
  /** All of these hold. */
  AND?: Array<TermWhere> | null | undefined;
  /** This does not hold, or is unknown. */
  NOT?: TermWhere | null | undefined;
  /** At least one of these holds; of none, none does. */
  OR?: Array<TermWhere> | null | undefined;
  /** Other words for it. */
  altNames?: StringListFilters | null | undefined;
  /** Engagements that contribute to it. */
  contributors?: EngagementRelationshipFilters | null | undefined;
  /** Engagements that contribute to it. In pages. */
  contributorsConnection?: TermContributorsConnectionFilters | null | undefined;
  /** Engagements of this category. */
  engagements?: EngagementRelationshipFilters | null | undefined;
  /** Engagements of this category. In pages. */
  engagementsConnection?: TermEngagementsConnectionFilters | null | undefined;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  id?: IdScalarFilters | null | undefined;
  /** Its name in a language. */
  name?: LocalizedTextWhere | null | undefined;
  /** What it means, in a language. */
  summary?: LocalizedTextWhere | null | undefined;
  /** Its usual name. */
  usualName?: StringScalarFilters | null | undefined;
};

/** What a date says of something. */
export type TimelineKind =
  /** It began: an engagement, a participation, an affiliation */
  | 'BEGAN'
  /** A decision was taken */
  | 'DECIDED'
  /** It ended */
  | 'ENDED'
  /** An event or activity took place, or something else happened once */
  | 'HAPPENED'
  /** A document was issued, on which something in the graph rests */
  | 'ISSUED'
  /** An agreement is planned to be signed: it is not signed */
  | 'PLANNED'
  /** A review was done */
  | 'REVIEWED'
  /** An agreement was signed */
  | 'SIGNED';

/** Where an engagement is heading, as its source says. */
export type Trend =
  /** It declines */
  | 'DECLINING'
  /** It grows */
  | 'GROWING'
  /** It neither grows nor declines */
  | 'STABLE';

/** Trend filters */
export type TrendEnumScalarFilters = {
  /** It is this; null: it is unknown. */
  eq?: Trend | null | undefined;
  /** It is one of these. */
  in?: Array<Trend> | null | undefined;
};

export type CoverageQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type CoverageQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, prefLabel: { sv: string, en: string }, goals: Array<{ number: number, name: string }> } }> };

export type EngagementQueryVariables = Exact<{
  id: string;
}>;


export type EngagementQuery = { engagement: { name: string, stage: Stage | null, participantsConnection: { totalCount: number, edges: Array<{ properties: { since: string | null, attestedOn: string | null, evidenceIds: Array<string> }, node: { name: string, countries: Array<{ name: string }> } }> } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  depth?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, degree: number }>, links: Array<{ source: string, target: string, kind: RelationKind, sentence: string }>, omitted: Array<{ node: string, kind: RelationKind, count: number }> } };

export type PartnersQueryVariables = Exact<{
  area: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type PartnersQuery = { partnersByPriorityArea: { totalCount: number, edges: Array<{ node: { id: string, name: string }, reasons: Array<{ sentence: string, interpretation: string | null, since: string | null, evidence: Array<{ anchor: string, section: string, document: { name: string, date: string | null } }> }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  language?: Language | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, type: EntityType, name: string } }> } };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  actor?: boolean | null | undefined;
  engagement?: boolean | null | undefined;
  agreement?: boolean | null | undefined;
  decision?: boolean | null | undefined;
  actionPlan?: boolean | null | undefined;
  activity?: boolean | null | undefined;
  review?: boolean | null | undefined;
  event?: boolean | null | undefined;
  document?: boolean | null | undefined;
  priorityArea?: boolean | null | undefined;
  sustainableDevelopmentGoal?: boolean | null | undefined;
  term?: boolean | null | undefined;
  country?: boolean | null | undefined;
}>;


export type EntityFactsQuery = { actors?: Array<{ altNames: Array<string>, organisationKind: OrganisationKind | null, population: number | null, wikidataId: string | null, geonamesId: string | null, municipalityCode: string | null, rorId: string | null, lei: string | null, summary: { sv: string, en: string } | null }>, engagements?: Array<{ altNames: Array<string>, since: string | null, until: string | null, stage: Stage | null, dormantSince: string | null, summary: { sv: string, en: string } | null }>, agreements?: Array<{ status: AgreementStatus, signedOn: string | null, plannedFor: string | null }>, decisions?: Array<{ paragraph: string | null, date: string | null, summary: { sv: string, en: string } | null }>, actionPlans?: Array<{ summary: { sv: string, en: string } | null }>, activities?: Array<{ date: string | null }>, reviews?: Array<{ date: string | null }>, events?: Array<{ date: string | null }>, documents?: Array<{ date: string | null, documentKind: DocumentKind | null, language: string | null, edition: string | null, diaryNumber: string | null, url: string | null, licence: string | null, attribution: string | null, sha256: string | null, publisherName: { sv: string, en: string } | null }>, priorityAreas?: Array<{ altLabels: Array<string>, summary: { sv: string, en: string } | null }>, sustainableDevelopmentGoals?: Array<{ number: number }>, terms?: Array<{ altNames: Array<string>, summary: { sv: string, en: string } | null }>, countries?: Array<{ isoCode: string }> };

export type ActorCardQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type ActorCardQuery = { actor: { countries: Array<{ id: string, isoCode: string, name: string }>, cities: Array<{ id: string, name: string, latitude: number | null, countries: Array<{ id: string, isoCode: string, name: string }> }>, engagements: Array<{ id: string, kind: EngagementKind, name: string, since: string | null, until: string | null, dormantSince: string | null, standing: { kind: Standing, differences: string | null } | null, participants: Array<{ id: string, kind: ActorKind, name: string }>, agreements: Array<{ id: string, name: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, term: { since: string | null, until: string | null, hasRunOut: boolean } }>, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }> }> } | null, timeline: Array<{ id: string, date: string, kind: TimelineKind, title: string }> };

export type PartnerFlagsQueryVariables = Exact<{
  ids: Array<string> | string;
  language?: Language | null | undefined;
}>;


export type PartnerFlagsQuery = { cities: Array<{ id: string, countries: Array<{ isoCode: string, name: string }> }> };

export type WayFromHomeQueryVariables = Exact<{
  id: string;
  home: string;
  language?: Language | null | undefined;
}>;


export type WayFromHomeQuery = { actor: { id: string, name: string } | null, connections: { paths: Array<{ length: number, story: string }> } };

export type WhoAnswersQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type WhoAnswersQuery = { responsibility: { duties: Array<{ duty: Duty, body: { id: string, name: string } }> }, reviewsDue: Array<{ dueBy: string, overdue: boolean }>, timeline: Array<{ id: string, date: string, kind: TimelineKind, title: string }> };

export type AgreementTermQueryVariables = Exact<{
  id: string;
}>;


export type AgreementTermQuery = { agreements: Array<{ term: { since: string | null, until: string | null, hasRunOut: boolean } }> };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
  language?: Language | null | undefined;
}>;


export type NamesOfQuery = { browse: { edges: Array<{ node: { id: string, name: string } }> } };

export type DocumentTextQueryVariables = Exact<{
  id: string;
}>;


export type DocumentTextQuery = { documents: Array<{ sections: Array<{ anchor: string, heading: string, level: number, blocks: Array<{ text: string, isListItem: boolean, quotes: Array<{ start: number, end: number, evidence: { id: string } }> }> }> }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  language?: Language | null | undefined;
}>;


export type SearchPageQuery = { graphRevision: { recordedAt: string | null }, search: { totalCount: number, edges: Array<{ match: { source: SearchSource, text: string }, node: { id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, standing: Standing | null } }> } };

export type SearchFacetsQueryVariables = Exact<{
  ids: Array<string> | string;
  types?: Array<EntityType> | EntityType | null | undefined;
  countries?: Array<string> | string | null | undefined;
  standings?: Array<Standing> | Standing | null | undefined;
  language?: Language | null | undefined;
}>;


export type SearchFacetsQuery = { browse: { facets: Array<{ name: FacetName, values: Array<{ value: string, count: number, label: string }> }>, edges: Array<{ countries: Array<string>, node: { id: string } }> } };

export type TiesOfHomeQueryVariables = Exact<{
  home: string;
  most: number;
  language?: Language | null | undefined;
}>;


export type TiesOfHomeQuery = { ties: { ties: Array<{ source: string, target: string, label: string }> } };

export type ComposerQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type ComposerQuery = { actors: Array<{ id: string, name: string }>, engagements: Array<{ id: string, name: string }>, priorityAreas: Array<{ id: string, name: string }> };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { graphRevision: { earliestFact: string | null } };

export type EntityQueryVariables = Exact<{
  id: string;
  kinds: Array<RelationKind> | RelationKind;
  language?: Language | null | undefined;
}>;


export type EntityQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, standing: Standing | null, latitude: number | null, longitude: number | null, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, isInterpretation: boolean, interpretation: string | null, since: string | null, until: string | null, formerly: boolean, attestedOn: string | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, document: { id: string, name: string, date: string | null, language: string | null } }> }>, omitted: Array<{ count: number }> } };

export type EmbedGraphQueryVariables = Exact<{
  of: string;
  depth?: number | null | undefined;
  at?: string | null | undefined;
  limit?: number | null | undefined;
  language?: Language | null | undefined;
  partners?: boolean | null | undefined;
}>;


export type EmbedGraphQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { layers: Array<Array<string>>, nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, standing: Standing | null, evidence: Array<{ document: { id: string, name: string } }> }>, omitted: Array<{ node: string, kind: RelationKind, count: number }> }, participations?: { layers: Array<Array<string>>, nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, standing: Standing | null, evidence: Array<{ document: { id: string, name: string } }> }>, omitted: Array<{ node: string, kind: RelationKind, count: number }> } };

export type EmbedNetworkFragment = { layers: Array<Array<string>>, nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, standing: Standing | null, evidence: Array<{ document: { id: string, name: string } }> }>, omitted: Array<{ node: string, kind: RelationKind, count: number }> };

export type EmbedMapQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedMapQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, standing: Standing | null, dormant: boolean, name: string, latitude: number | null, longitude: number | null }>, links: Array<{ source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, standing: Standing | null, evidence: Array<{ document: { id: string, name: string } }> }>, omitted: Array<{ count: number }> } };

export type EmbedPartnersQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedPartnersQuery = { graphRevision: { number: number, recordedAt: string | null }, priorityAreas: Array<{ id: string, name: string }>, partnersByPriorityArea: { totalCount: number, edges: Array<{ local: boolean, node: { id: string, kind: ActorKind, name: string }, reasons: Array<{ sentence: string, isInterpretation: boolean, since: string | null, until: string | null, areaAttestedOn: string | null, areaEvidence: Array<{ document: { id: string, name: string } }>, engagement: { id: string, kind: EngagementKind, name: string } | null, evidence: Array<{ document: { id: string, name: string } }> }> }> } };

export type EmbedStandingQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedStandingQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string }> }, standings: { totalCount: number, edges: Array<{ node: { engagement: { id: string, kind: EngagementKind, name: string }, standing: { kind: Standing, since: string | null, sentence: string, by: Array<{ id: string, name: string }>, why: Array<{ id: string, saidOn: string | null, document: { id: string, name: string } }> } } }> } };

export type EntityStatementsQueryVariables = Exact<{
  of: string;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type EntityStatementsQuery = { graphRevision: { recordedAt: string | null }, statements: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, assertion: Assertion, modality: Modality, saidOn: string | null, recordedAt: string, followed: boolean, differs: boolean, sentence: string, about: { key: string, kind: RelationKind | null, from: { id: string, type: EntityType } | null, to: { id: string, type: EntityType } | null, entity: { id: string, type: EntityType } | null }, values: Array<{ property: string, json: string }>, speaker: { name: string, level: SpeakerLevel, actor: { id: string } | null }, evidence: { id: string, section: string, anchor: string, form: EvidenceForm } | null, document: { id: string, name: string, date: string | null, language: string | null, url: string | null }, entryOf: { id: string, name: string } | null, shownValues: Array<{ property: string, label: string, value: string }> } }> } };

export type EntityStandingQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityStandingQuery = { engagement: { standing: { kind: Standing, sentence: string, differences: string | null } | null } | null };

export type EmbedTiesQueryVariables = Exact<{
  of: string;
  depth?: number | null | undefined;
  at?: string | null | undefined;
  limit?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedTiesQuery = { graphRevision: { number: number, recordedAt: string | null }, ties: { omitted: number, nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, dormant: boolean }>, ties: Array<{ id: string, source: string, target: string, sentence: string, differences: string | null, label: string, since: string | null, standing: Standing | null, count: number, weight: number, isInterpretation: boolean, links: Array<{ attestedOn: string | null }>, evidence: Array<{ document: { id: string, name: string } }> }> } };

export type EmbedTimelineQueryVariables = Exact<{
  of: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  limit?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedTimelineQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string }> }, timeline: Array<{ id: string, date: string, kind: TimelineKind, title: string, attestedOn: string | null, subject: { id: string, type: EntityType, name: string }, evidence: Array<{ document: { id: string, name: string } }> }> };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { graphRevision: { number: number, recordedAt: string | null } };

export type ToldHopFragment = { from: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, to: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, link: { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null, note: string | null }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> };

export type RelationshipEvidenceQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type RelationshipEvidenceQuery = { connections: { paths: Array<{ hops: Array<{ link: { attestedOn: string | null, id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null, note: string | null }, from: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, to: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type TieEvidenceQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  areas?: Array<string> | string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TieEvidenceQuery = { ties: { nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, ties: Array<{ id: string, source: string, target: string, ends: Array<string>, label: string, sentence: string, since: string | null, until: string | null, standing: Standing | null, engagementKind: EngagementKind | null, relationKind: RelationKind | null, count: number, weight: number, isInterpretation: boolean, interpretation: string | null, differences: string | null, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null, evidence: Array<{ id: string }> }>, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, engagements: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }> }> } };

export type SourceFragment = { id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } };

export type SharedWorkFragment = { id: string, kind: EngagementKind, since: string | null, until: string | null, names: { sv: string, en: string }, participants: Array<{ id: string }>, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } }> };

export type AgreementFactsFragment = { id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } };

export type RelationsQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type RelationsQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, isInterpretation: boolean, interpretation: string | null, note: string | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, omitted: Array<{ node: string, kind: RelationKind, count: number, cursor: string | null }> } };

export type CommonQueryVariables = Exact<{
  of: Array<string> | string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CommonQuery = { common: { layers: Array<Array<string>>, nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, isInterpretation: boolean, interpretation: string | null, note: string | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, omitted: Array<{ count: number }> } };

export type ActorFactsQueryVariables = Exact<{
  id: string;
}>;


export type ActorFactsQuery = { actor: { id: string, population: number | null, summaries: { sv: string, en: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, engagements: Array<{ id: string, kind: EngagementKind, since: string | null, until: string | null, names: { sv: string, en: string }, participants: Array<{ id: string }>, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } }> }> } | null };

export type EngagementFactsQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EngagementFactsQuery = { engagement: { id: string, since: string | null, until: string | null, stage: Stage | null, dormantSince: string | null, trend: Trend | null, summaries: { sv: string, en: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } }> } | null, responsibility: { duties: Array<{ duty: Duty, sentence: string, rule: string | null, since: string | null, body: { id: string, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, costs: Array<{ rule: string, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> } };

export type DutiesFragment = { duties: Array<{ duty: Duty, sentence: string, rule: string | null, since: string | null, body: { id: string, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, costs: Array<{ rule: string, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type DutiesOfQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type DutiesOfQuery = { responsibility: { duties: Array<{ duty: Duty, sentence: string, rule: string | null, since: string | null, body: { id: string, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, costs: Array<{ rule: string, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> } };

export type AgreementPanelQueryVariables = Exact<{
  id: string;
}>;


export type AgreementPanelQuery = { agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } }> };

export type DocumentPanelQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPanelQuery = { documents: Array<{ id: string, diaryNumber: string | null, date: string | null, url: string | null }> };

export type DecisionPanelQueryVariables = Exact<{
  id: string;
}>;


export type DecisionPanelQuery = { decisions: Array<{ id: string, paragraph: string | null, date: string | null, summaries: { sv: string, en: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type AreaPanelQueryVariables = Exact<{
  id: string;
}>;


export type AreaPanelQuery = { priorityAreas: Array<{ id: string, summaries: { sv: string, en: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type TiesOfActorQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TiesOfActorQuery = { ties: { ties: Array<{ source: string, target: string, sentence: string, isInterpretation: boolean, engagements: Array<{ id: string }> }> } };

export type PanelWhoAnswersQueryVariables = Exact<{
  id: string;
}>;


export type PanelWhoAnswersQuery = { responsibility: { duties: Array<{ duty: Duty, body: { id: string, names: { sv: string, en: string } } }> } };

export type SearchExampleQueryVariables = Exact<{
  of: string;
}>;


export type SearchExampleQuery = { actor: { kind: ActorKind, engagements: Array<{ participants: Array<{ id: string, kind: ActorKind, names: { sv: string, en: string } }> }> } | null };

export type ReviewsDueQueryVariables = Exact<{
  of?: string | null | undefined;
  mandatePeriod?: string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ReviewsDueQuery = { reviewsDue: Array<{ key: string, rule: ReviewRule, dueBy: string, overdue: boolean, reason: string, engagement: { id: string, names: { sv: string, en: string } }, responsible: Array<{ id: string, names: { sv: string, en: string } }>, lastReview: { id: string, date: string | null } | null, mandatePeriod: { name: string, start: string, end: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type CommitmentsQueryVariables = Exact<{
  works: Array<string> | string;
}>;


export type CommitmentsQuery = { agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, governs: Array<{ id: string, names: { sv: string, en: string } }>, decidedBy: Array<{ id: string, names: { sv: string, en: string } }>, responsible: Array<{ id: string, names: { sv: string, en: string } }>, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, names: { sv: string, en: string }, term: { since: string | null, until: string | null, hasRunOut: boolean } }>, actionPlans: Array<{ id: string, stage: Stage | null, names: { sv: string, en: string }, summaries: { sv: string, en: string } | null, structures: Array<{ id: string, names: { sv: string, en: string } }>, responsible: Array<{ id: string, names: { sv: string, en: string } }>, activities: Array<{ id: string, stage: Stage | null, date: string | null, names: { sv: string, en: string } }>, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, reviews: Array<{ id: string, rule: ReviewRule, date: string | null, names: { sv: string, en: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type WorksQueryVariables = Exact<{
  works: EngagementWhere;
}>;


export type WorksQuery = { engagements: Array<{ id: string }> };

export type AreaTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaTreeQuery = { priorityAreas: Array<{ id: string, broader: Array<{ id: string }> }> };

export type MandatePeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MandatePeriodsQuery = { mandatePeriods: Array<{ name: string }> };

export type NameOfQueryVariables = Exact<{
  of: string;
}>;


export type NameOfQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, names: { sv: string, en: string } }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: Array<EntityType> | EntityType | null | undefined;
  first: number;
  language?: Language | null | undefined;
}>;


export type SuggestionsQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, type: EntityType, name: string }, match: { source: SearchSource, text: string } }> } };

export type AreasQueryVariables = Exact<{
  of?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type AreasQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, prefLabel: { sv: string, en: string } } }> };

export type SaidFragment = { id: string, assertion: Assertion, modality: Modality, sentence: string, saidOn: string | null, differs: boolean, about: { key: string, kind: RelationKind | null }, values: Array<{ property: string, label: string, value: string }>, speaker: { name: string, level: SpeakerLevel, actor: { id: string } | null }, entryOf: { id: string, name: string } | null, document: { id: string, url: string | null, names: { sv: string, en: string } }, evidence: { id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } } | null };

export type StandingsQueryVariables = Exact<{
  of?: string | null | undefined;
  standings?: Array<Standing> | Standing | null | undefined;
  at?: string | null | undefined;
  disputedFirst?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
  said: boolean;
}>;


export type StandingsQuery = { standings: { totalCount: number, counts: Array<{ standing: Standing, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, statementCount: number, engagement: { id: string, kind: EngagementKind, names: { sv: string, en: string } }, partners: Array<{ id: string, kind: ActorKind, names: { sv: string, en: string } }>, standing: { kind: Standing, differences: string | null, since: string | null, sentence: string, by: Array<{ id: string }> }, statements?: Array<{ id: string, assertion: Assertion, modality: Modality, sentence: string, saidOn: string | null, differs: boolean, about: { key: string, kind: RelationKind | null }, values: Array<{ property: string, label: string, value: string }>, speaker: { name: string, level: SpeakerLevel, actor: { id: string } | null }, entryOf: { id: string, name: string } | null, document: { id: string, url: string | null, names: { sv: string, en: string } }, evidence: { id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } } | null }>, disagreements?: Array<{ key: string, kind: DisagreementKind, property: string | null, sentence: string }> } }> } };

export type EntitiesQueryVariables = Exact<{
  text?: string | null | undefined;
  ids?: Array<string> | string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  kinds?: Array<FacetKind> | FacetKind | null | undefined;
  countries?: Array<string> | string | null | undefined;
  areas?: Array<string> | string | null | undefined;
  decades?: Array<string> | string | null | undefined;
  standings?: Array<Standing> | Standing | null | undefined;
  standingAt?: string | null | undefined;
  at?: string | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
  counted: boolean;
}>;


export type EntitiesQuery = { browse: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ countries: Array<string>, node: { id: string, type: EntityType, standing: Standing | null, name: string, actor: { organisationKind: OrganisationKind | null } | null, engagement: { kind: EngagementKind, since: string | null, until: string | null } | null } }> } };

export type DaysQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DaysQuery = { agreements: Array<{ id: string, date: string | null }>, decisions: Array<{ id: string, date: string | null }>, events: Array<{ id: string, date: string | null }>, reviews: Array<{ id: string, date: string | null }>, documents: Array<{ id: string, date: string | null }> };

export type ShownGoalFragment = { id: string, number: number, names: { sv: string, en: string } };

export type ThemesQueryVariables = Exact<{
  of?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type ThemesQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, prefLabel: { sv: string, en: string }, summaries: { sv: string, en: string } | null, broader: Array<{ id: string }>, goals: Array<{ id: string, number: number, names: { sv: string, en: string } }> } }> };

export type ThemeQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  first: number;
  language?: Language | null | undefined;
}>;


export type ThemeQuery = { priorityAreas: Array<{ id: string, altLabels: Array<string>, prefLabel: { sv: string, en: string }, summaries: { sv: string, en: string } | null, broader: Array<{ id: string, prefLabel: { sv: string, en: string } }>, narrower: Array<{ id: string, prefLabel: { sv: string, en: string } }>, goals: Array<{ id: string, number: number, names: { sv: string, en: string } }>, activities: Array<{ id: string, stage: Stage | null, date: string | null, names: { sv: string, en: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, counted: { totalCount: number }, partnersByPriorityArea: { totalCount: number, unlistedNetworks: Array<{ id: string, names: { sv: string, en: string } }>, edges: Array<{ local: boolean, coMember: boolean, node: { id: string, kind: ActorKind, names: { sv: string, en: string } }, reasons: Array<{ kind: ReasonKind, sentence: string, isInterpretation: boolean, interpretation: string | null, areaAttestedOn: string | null, areaEvidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }>, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type ThemeWorkQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ThemeWorkQuery = { priorityAreaCoverage: Array<{ engagements: number, area: { id: string } }>, gapCandidatesConnection: { totalCount: number, edges: Array<{ node: { sentence: string, actor: { id: string, kind: ActorKind, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> } }> }, browse: { totalCount: number, edges: Array<{ node: { id: string, engagement: { since: string | null, until: string | null, stage: Stage | null, names: { sv: string, en: string }, summaries: { sv: string, en: string } | null, participants: Array<{ id: string, names: { sv: string, en: string } }> } | null } }> } };

export type SpotFragment = { id: string, kind: ActorKind, latitude: number | null, longitude: number | null, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> };

export type CitySpotFragment = { id: string, latitude: number | null, longitude: number | null, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> };

export type WhereaboutsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WhereaboutsQuery = { actors: Array<{ id: string, kind: ActorKind, latitude: number | null, longitude: number | null, cities: Array<{ id: string, latitude: number | null, longitude: number | null, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> }>, partOf: Array<{ id: string, kind: ActorKind, latitude: number | null, longitude: number | null, cities: Array<{ id: string, latitude: number | null, longitude: number | null, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> }>, partOf: Array<{ id: string, kind: ActorKind, latitude: number | null, longitude: number | null, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> }>, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> }>, names: { sv: string, en: string }, countries: Array<{ id: string, names: { sv: string, en: string } }> }> };

export type PlaceSourcesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PlaceSourcesQuery = { actors: Array<{ evidence: Array<{ document: { id: string, names: { sv: string, en: string }, publisherNames: { sv: string, en: string } | null } }> }> };

export type MapTiesQueryVariables = Exact<{
  of?: string | null | undefined;
  depth: number;
  areas?: Array<string> | string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type MapTiesQuery = { ties: { ties: Array<{ source: string, target: string, sentence: string, since: string | null, until: string | null, isInterpretation: boolean, interpretation: string | null }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  avoid?: Array<string> | string | null | undefined;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WaysQuery = { connections: { summary: string, searchedUpTo: number, exhausted: boolean, paths: Array<{ steps: number, hops: Array<{ kind: RelationKind, isRepeated: boolean, sentence: string, from: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, to: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, link: { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null, note: string | null }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type EntityNameQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
}>;


export type EntityNameQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }> } };

export type AreaAnswerQueryVariables = Exact<{
  area: string;
  language?: Language | null | undefined;
}>;


export type AreaAnswerQuery = { partnersByPriorityArea: { totalCount: number, edges: Array<{ local: boolean, node: { id: string }, reasons: Array<{ sentence: string, isInterpretation: boolean, interpretation: string | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type ConnectionAnswerQueryVariables = Exact<{
  from: string;
  to: string;
  language?: Language | null | undefined;
}>;


export type ConnectionAnswerQuery = { connections: { summary: string, paths: Array<{ hops: Array<{ sentence: string, isRepeated: boolean, link: { isInterpretation: boolean, interpretation: string | null, note: string | null }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type ResponsibleAnswerQueryVariables = Exact<{
  of: string;
  language?: Language | null | undefined;
}>;


export type ResponsibleAnswerQuery = { responsibility: { duties: Array<{ sentence: string, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }> } };

export type DueAnswerQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type DueAnswerQuery = { reviewsDueConnection: { edges: Array<{ node: { key: string, dueBy: string, overdue: boolean, reason: string, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type StartQueryVariables = Exact<{
  of: string;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  language?: Language | null | undefined;
}>;


export type StartQuery = { priorityAreaCoverage: Array<{ partners: number, area: { id: string, prefLabel: { sv: string, en: string } } }>, timelineConnection: { edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, relation: RelationKind | null, attestedOn: string | null, isInterpretation: boolean, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type StartNetworkQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  language?: Language | null | undefined;
}>;


export type StartNetworkQuery = { neighbourhood: { nodes: Array<{ latitude: number | null, longitude: number | null, id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ validFrom: string | null, id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null }> }, ties: { nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, ties: Array<{ id: string, source: string, target: string, ends: Array<string>, label: string, sentence: string, since: string | null, until: string | null, standing: Standing | null, engagementKind: EngagementKind | null, relationKind: RelationKind | null, count: number, weight: number, isInterpretation: boolean, interpretation: string | null, differences: string | null, engagements: Array<{ id: string }> }> } };

export type PartnerCountriesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PartnerCountriesQuery = { countries: Array<{ id: string }> };

export type DatedFactFragment = { id: string, date: string, kind: TimelineKind, title: string, relation: RelationKind | null, attestedOn: string | null, isInterpretation: boolean, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> };

export type YearsQueryVariables = Exact<{
  of: string;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type YearsQuery = { timelineConnection: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, relation: RelationKind | null, subject: { id: string }, object: { id: string } | null } }> } };

export type HistoryQueryVariables = Exact<{
  of: string;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type HistoryQuery = { neighbourhood: { nodes: Array<{ id: string, names: { sv: string, en: string } }> }, timelineConnection: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, relation: RelationKind | null, attestedOn: string | null, isInterpretation: boolean, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, relation: RelationKind | null, attestedOn: string | null, isInterpretation: boolean, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type RecordedQueryVariables = Exact<{
  from: string;
  to: string;
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type RecordedQuery = { changes: { recorded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { recordedAt: string, title: string, subject: { id: string, type: EntityType, name: string } } }> } } };

export type WhatIfQueryVariables = Exact<{
  without: Array<string> | string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { summary: string, lostNodes: Array<string>, lostTies: Array<string>, of: { id: string, name: string }, removed: Array<{ reason: RemovalReason, isOwn: boolean, sentence: string, isInterpretation: boolean, interpretation: string | null, entity: { id: string, type: EntityType, name: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, actors: Array<{ connection: RemainingConnection, sentence: string, isInterpretation: boolean, interpretation: string | null, actor: { id: string, type: EntityType, name: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, areas: Array<{ isLeftWithNone: boolean, sentence: string, isInterpretation: boolean, interpretation: string | null, area: { id: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, reviews: Array<{ sentence: string, engagement: { id: string }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, governance: Array<{ isOwn: boolean, sentence: string, isInterpretation: boolean, interpretation: string | null, entity: { id: string, type: EntityType }, evidence: Array<{ id: string, section: string, anchor: string, form: EvidenceForm, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, language: string | null, url: string | null, names: { sv: string, en: string } } }> }>, network: { nodes: Array<{ id: string, type: EntityType, name: string }>, ties: Array<{ id: string, source: string, target: string, label: string, weight: number }> } } };

export type WhatIfChoicesQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WhatIfChoicesQuery = { ties: { nodes: Array<{ id: string, type: EntityType, name: string }>, ties: Array<{ id: string, source: string, target: string, engagementKind: EngagementKind | null, relationKind: RelationKind | null }> }, actor: { id: string, engagements: Array<{ id: string, agreements: Array<{ id: string, name: string }> }> } | null };

export type DrawnNodeFragment = { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } };

export type DrawnLinkFragment = { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null };

export type ToldLinkFragment = { isInterpretation: boolean, interpretation: string | null, note: string | null };

export type NetworkQueryVariables = Exact<{
  of: string;
  depth: number;
  at?: string | null | undefined;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  areas?: Array<string> | string | null | undefined;
  limit: number;
  language?: Language | null | undefined;
}>;


export type NetworkQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null }>, omitted: Array<{ node: string, kind: RelationKind, count: number, cursor: string | null }> } };

export type MoreNeighboursQueryVariables = Exact<{
  of: string;
  kind: RelationKind;
  at?: string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  areas?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type MoreNeighboursQuery = { neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }, link: { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null } }> } };

export type TieLineFragment = { id: string, source: string, target: string, ends: Array<string>, label: string, sentence: string, since: string | null, until: string | null, standing: Standing | null, engagementKind: EngagementKind | null, relationKind: RelationKind | null, count: number, weight: number, isInterpretation: boolean, interpretation: string | null, differences: string | null };

export type DrawnTieFragment = { id: string, source: string, target: string, ends: Array<string>, label: string, sentence: string, since: string | null, until: string | null, standing: Standing | null, engagementKind: EngagementKind | null, relationKind: RelationKind | null, count: number, weight: number, isInterpretation: boolean, interpretation: string | null, differences: string | null, engagements: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null }> };

export type TiesQueryVariables = Exact<{
  of?: string | null | undefined;
  depth: number;
  at?: string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  areas?: Array<string> | string | null | undefined;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  limit: number;
  language?: Language | null | undefined;
}>;


export type TiesQuery = { ties: { layers: Array<Array<string>>, omitted: number, nodes: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, ties: Array<{ id: string, source: string, target: string, ends: Array<string>, label: string, sentence: string, since: string | null, until: string | null, standing: Standing | null, engagementKind: EngagementKind | null, relationKind: RelationKind | null, count: number, weight: number, isInterpretation: boolean, interpretation: string | null, differences: string | null, engagements: Array<{ id: string, type: EntityType, layer: Layer, engagementKind: EngagementKind | null, standing: Standing | null, dormant: boolean, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null, formerly: boolean, standing: Standing | null, sentence: string, isInterpretation: boolean, interpretation: string | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EmbedNetworkFragmentDoc = new TypedDocumentString(`
    fragment EmbedNetwork on Subgraph {
  nodes {
    id
    type
    name(language: $language)
    engagementKind
    standing(at: $at)
    dormant
  }
  layers
  links {
    id
    source
    target
    kind
    sentence(language: $language)
    since
    until
    attestedOn
    standing(at: $at)
    evidence {
      document {
        id
        name(language: $language)
      }
    }
  }
  omitted {
    node
    kind
    count
  }
}
    `, {"fragmentName":"EmbedNetwork"}) as unknown as TypedDocumentString<EmbedNetworkFragment, unknown>;
export const DrawnNodeFragmentDoc = new TypedDocumentString(`
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
    `, {"fragmentName":"DrawnNode"}) as unknown as TypedDocumentString<DrawnNodeFragment, unknown>;
export const DrawnLinkFragmentDoc = new TypedDocumentString(`
    fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
    `, {"fragmentName":"DrawnLink"}) as unknown as TypedDocumentString<DrawnLinkFragment, unknown>;
export const ToldLinkFragmentDoc = new TypedDocumentString(`
    fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}
    `, {"fragmentName":"ToldLink"}) as unknown as TypedDocumentString<ToldLinkFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const ToldHopFragmentDoc = new TypedDocumentString(`
    fragment ToldHop on Hop {
  from {
    ...DrawnNode
  }
  to {
    ...DrawnNode
  }
  link {
    ...DrawnLink
    ...ToldLink
  }
  evidence {
    ...Source
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"fragmentName":"ToldHop"}) as unknown as TypedDocumentString<ToldHopFragment, unknown>;
export const AgreementFactsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}
    `, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const SharedWorkFragmentDoc = new TypedDocumentString(`
    fragment SharedWork on Engagement {
  id
  kind
  names {
    sv
    en
  }
  since
  until
  participants(limit: 20) {
    id
  }
  areas(limit: 20) {
    id
    prefLabel {
      sv
      en
    }
  }
  agreements(limit: 20) {
    ...AgreementFacts
  }
}
    fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}`, {"fragmentName":"SharedWork"}) as unknown as TypedDocumentString<SharedWorkFragment, unknown>;
export const DutiesFragmentDoc = new TypedDocumentString(`
    fragment Duties on Responsibility {
  duties {
    duty
    body {
      id
      names {
        sv
        en
      }
    }
    sentence(language: $language)
    rule(language: $language)
    since
    evidence {
      ...Source
    }
  }
  costs {
    rule(language: $language)
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"fragmentName":"Duties"}) as unknown as TypedDocumentString<DutiesFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Statement {
  id
  about {
    key
    kind
  }
  assertion
  modality
  sentence(language: $language)
  values {
    property
    label(language: $language)
    value(language: $language)
  }
  speaker {
    name(language: $language)
    level
    actor {
      id
    }
  }
  saidOn
  differs
  entryOf {
    id
    name(language: $language)
  }
  document {
    id
    names {
      sv
      en
    }
    url
  }
  evidence {
    ...Source
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ShownGoalFragmentDoc = new TypedDocumentString(`
    fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}
    `, {"fragmentName":"ShownGoal"}) as unknown as TypedDocumentString<ShownGoalFragment, unknown>;
export const SpotFragmentDoc = new TypedDocumentString(`
    fragment Spot on Actor {
  id
  kind
  names {
    sv
    en
  }
  latitude
  longitude
  countries(limit: 1, sort: [{id: ASC}]) {
    id
    names {
      sv
      en
    }
  }
}
    `, {"fragmentName":"Spot"}) as unknown as TypedDocumentString<SpotFragment, unknown>;
export const CitySpotFragmentDoc = new TypedDocumentString(`
    fragment CitySpot on City {
  id
  names {
    sv
    en
  }
  latitude
  longitude
  countries(limit: 1, sort: [{id: ASC}]) {
    id
    names {
      sv
      en
    }
  }
}
    `, {"fragmentName":"CitySpot"}) as unknown as TypedDocumentString<CitySpotFragment, unknown>;
export const DatedFactFragmentDoc = new TypedDocumentString(`
    fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  relation
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  isInterpretation
  evidence {
    ...Source
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"fragmentName":"DatedFact"}) as unknown as TypedDocumentString<DatedFactFragment, unknown>;
export const TieLineFragmentDoc = new TypedDocumentString(`
    fragment TieLine on Tie {
  id
  source
  target
  ends
  label(language: $language)
  sentence(language: $language)
  since
  until
  standing
  engagementKind
  relationKind
  count
  weight
  isInterpretation
  interpretation(language: $language)
  differences(language: $language)
}
    `, {"fragmentName":"TieLine"}) as unknown as TypedDocumentString<TieLineFragment, unknown>;
export const DrawnTieFragmentDoc = new TypedDocumentString(`
    fragment DrawnTie on Tie {
  ...TieLine
  engagements {
    ...DrawnNode
  }
  links {
    ...DrawnLink
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment TieLine on Tie {
  id
  source
  target
  ends
  label(language: $language)
  sentence(language: $language)
  since
  until
  standing
  engagementKind
  relationKind
  count
  weight
  isInterpretation
  interpretation(language: $language)
  differences(language: $language)
}`, {"fragmentName":"DrawnTie"}) as unknown as TypedDocumentString<DrawnTieFragment, unknown>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($at: PartialDate) {
  priorityAreaCoverage(at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
      goals {
        number
        name
      }
    }
    partners
    engagements
    activities
  }
}
    `, {"hash":"sha256:b41faa74a179257ad6a1cd5496552cf1c4919de594498e536c4af8814752b494"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($id: ID!) {
  engagement(id: $id) {
    name
    stage
    participantsConnection {
      totalCount
      edges {
        properties {
          since
          attestedOn
          evidenceIds
        }
        node {
          name
          countries {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ef904f6bd420da9d6b36942136f8aeb63b9f0fbc39672919b01c8cda3b462820"}) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ID!, $depth: Int = 1, $language: Language) {
  neighbourhood(of: $of, depth: $depth) {
    nodes {
      id
      type
      name(language: $language)
      degree
    }
    links {
      source
      target
      kind
      sentence(language: $language)
    }
    omitted {
      node
      kind
      count
    }
  }
}
    `, {"hash":"sha256:875f027c4d82fbc7cab7ef73a1b9966a3eab0aa10691949b29e0b2b230ae44de"}) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($area: ID!, $at: PartialDate, $language: Language) {
  partnersByPriorityArea(area: $area, at: $at) {
    totalCount
    edges {
      node {
        id
        name(language: $language)
      }
      reasons {
        sentence(language: $language)
        interpretation(language: $language)
        since
        evidence {
          anchor
          section
          document {
            name(language: $language)
            date
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:2b8796f76a4a15e9f1cd270cbe707a7b5c8355ce71cc4dd0b803faa03901f53a"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language) {
  search(text: $text, first: 10) {
    totalCount
    edges {
      node {
        id
        type
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:d2acadad1ddd5c1fa61ed3ae8e35e86a53eb2414768a7ae3b9241bdb01aee28f"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $actor: Boolean = false, $engagement: Boolean = false, $agreement: Boolean = false, $decision: Boolean = false, $actionPlan: Boolean = false, $activity: Boolean = false, $review: Boolean = false, $event: Boolean = false, $document: Boolean = false, $priorityArea: Boolean = false, $sustainableDevelopmentGoal: Boolean = false, $term: Boolean = false, $country: Boolean = false) {
  actors(where: {id: {eq: $id}}, limit: 1) @include(if: $actor) {
    altNames
    summary: summaries {
      sv
      en
    }
    organisationKind
    population
    wikidataId
    geonamesId
    municipalityCode
    rorId
    lei
  }
  engagements(where: {id: {eq: $id}}, limit: 1) @include(if: $engagement) {
    altNames
    summary: summaries {
      sv
      en
    }
    since
    until
    stage
    dormantSince
  }
  agreements(where: {id: {eq: $id}}, limit: 1) @include(if: $agreement) {
    status
    signedOn
    plannedFor
  }
  decisions(where: {id: {eq: $id}}, limit: 1) @include(if: $decision) {
    paragraph
    date
    summary: summaries {
      sv
      en
    }
  }
  actionPlans(where: {id: {eq: $id}}, limit: 1) @include(if: $actionPlan) {
    summary: summaries {
      sv
      en
    }
  }
  activities(where: {id: {eq: $id}}, limit: 1) @include(if: $activity) {
    date
  }
  reviews(where: {id: {eq: $id}}, limit: 1) @include(if: $review) {
    date
  }
  events(where: {id: {eq: $id}}, limit: 1) @include(if: $event) {
    date
  }
  documents(where: {id: {eq: $id}}, limit: 1) @include(if: $document) {
    date
    documentKind
    language
    edition
    publisherName: publisherNames {
      sv
      en
    }
    diaryNumber
    url
    licence
    attribution
    sha256
  }
  priorityAreas(where: {id: {eq: $id}}, limit: 1) @include(if: $priorityArea) {
    altLabels
    summary: summaries {
      sv
      en
    }
  }
  sustainableDevelopmentGoals(where: {id: {eq: $id}}, limit: 1) @include(if: $sustainableDevelopmentGoal) {
    number
  }
  terms(where: {id: {eq: $id}}, limit: 1) @include(if: $term) {
    altNames
    summary: summaries {
      sv
      en
    }
  }
  countries(where: {id: {eq: $id}}, limit: 1) @include(if: $country) {
    isoCode
  }
}
    `, {"hash":"sha256:397ab0caf6b37ac92889c45f05da8a5182bb4d9307ee0ee8564c796c2b54780c"}) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const ActorCardDocument = new TypedDocumentString(`
    query ActorCard($id: ID!, $language: Language) {
  actor(id: $id) {
    countries(limit: 1) {
      id
      isoCode
      name(language: $language)
    }
    cities(limit: 1) {
      id
      name(language: $language)
      latitude
      countries(limit: 1) {
        id
        isoCode
        name(language: $language)
      }
    }
    engagements(limit: 200) {
      id
      kind
      name(language: $language)
      since
      until
      dormantSince
      standing {
        kind
        differences(language: $language)
      }
      participants(limit: 20) {
        id
        kind
        name(language: $language)
      }
      agreements(limit: 10) {
        id
        name(language: $language)
        status
        signedOn
        plannedFor
        term {
          since
          until
          hasRunOut
        }
      }
      areas(limit: 20) {
        id
        prefLabel {
          sv
          en
        }
      }
    }
  }
  timeline(of: $id) {
    id
    date
    kind
    title(language: $language)
  }
}
    `, {"hash":"sha256:76ae0192b7afdadb93c16557f33156446d29195620fa548204e95e34bae5555a"}) as unknown as TypedDocumentString<ActorCardQuery, ActorCardQueryVariables>;
export const PartnerFlagsDocument = new TypedDocumentString(`
    query PartnerFlags($ids: [ID!]!, $language: Language) {
  cities(where: {id: {in: $ids}}, limit: 200) {
    id
    countries(limit: 1) {
      isoCode
      name(language: $language)
    }
  }
}
    `, {"hash":"sha256:747efef677b4c3661b33dcc1dbc014d8a88c453d97414603115ca77caddf7d97"}) as unknown as TypedDocumentString<PartnerFlagsQuery, PartnerFlagsQueryVariables>;
export const WayFromHomeDocument = new TypedDocumentString(`
    query WayFromHome($id: ID!, $home: ID!, $language: Language) {
  actor(id: $home) {
    id
    name(language: $language)
  }
  connections(from: $home, to: $id, first: 1) {
    paths {
      length
      story(language: $language)
    }
  }
}
    `, {"hash":"sha256:f8ca4b54bba22e60f40180d4f2946d0ce4efad7d61a857fce939c3a847651e05"}) as unknown as TypedDocumentString<WayFromHomeQuery, WayFromHomeQueryVariables>;
export const WhoAnswersDocument = new TypedDocumentString(`
    query WhoAnswers($id: ID!, $language: Language) {
  responsibility(of: $id) {
    duties(of: [ANSWERS, COORDINATES]) {
      duty
      body {
        id
        name(language: $language)
      }
    }
  }
  reviewsDue(of: $id) {
    dueBy
    overdue
  }
  timeline(of: $id) {
    id
    date
    kind
    title(language: $language)
  }
}
    `, {"hash":"sha256:29a92bd69adb55f472fb4583bc2381c005940fd888a0b8862b98fd4e93c4739f"}) as unknown as TypedDocumentString<WhoAnswersQuery, WhoAnswersQueryVariables>;
export const AgreementTermDocument = new TypedDocumentString(`
    query AgreementTerm($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    term {
      since
      until
      hasRunOut
    }
  }
}
    `, {"hash":"sha256:b27b8b1cdaa5f4d919d4f6564e82b67a19d4a78af4816536a9456e54e579b4fa"}) as unknown as TypedDocumentString<AgreementTermQuery, AgreementTermQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!, $language: Language) {
  browse(ids: $ids, first: 100) {
    edges {
      node {
        id
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:7168c319c37cd675d7d523ba72dc04b9f6002b88b496627327ea754620e6bad6"}) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!) {
  documents(where: {id: {eq: $id}}, limit: 1) {
    sections {
      anchor
      heading
      level
      blocks {
        text
        isListItem
        quotes {
          start
          end
          evidence {
            id
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:297495c8044e7933410ee62b40fd7cc3c4c9114bd29eb0d3ad98232b1c6aca5a"}) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $language: Language) {
  graphRevision {
    recordedAt
  }
  search(text: $text, first: 100) {
    totalCount
    edges {
      match(language: $language) {
        source
        text
      }
      node {
        id
        type
        name(language: $language)
        engagementKind
        standing
      }
    }
  }
}
    `, {"hash":"sha256:9e0459f1d788d213c2f5d29b33c8596fa7aec2ac198f378d061f4ea4721e3102"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($ids: [ID!]!, $types: [EntityType!], $countries: [ID!], $standings: [Standing!], $language: Language) {
  browse(
    ids: $ids
    types: $types
    countries: $countries
    standings: $standings
    first: 100
  ) {
    facets {
      name
      values {
        value
        count
        label(language: $language)
      }
    }
    edges {
      countries
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:2b12aed3d0f42e6d3eea1b485ff2c5dc763054c94bee83d11adc0ce4820b88ac"}) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const TiesOfHomeDocument = new TypedDocumentString(`
    query TiesOfHome($home: ID!, $most: Int!, $language: Language) {
  ties(of: $home, limit: $most) {
    ties {
      source
      target
      label(language: $language)
    }
  }
}
    `, {"hash":"sha256:27b19fd1eaee754326ac3405a498f3e14a4fa77ad0835f4734f9c5e938221d5d"}) as unknown as TypedDocumentString<TiesOfHomeQuery, TiesOfHomeQueryVariables>;
export const ComposerDocument = new TypedDocumentString(`
    query Composer($language: Language) {
  actors(limit: 200, sort: [{name: {sv: ASC}}, {id: ASC}]) {
    id
    name(language: $language)
  }
  engagements(limit: 100, sort: [{name: {sv: ASC}}, {id: ASC}]) {
    id
    name(language: $language)
  }
  priorityAreas(limit: 100, sort: [{name: {sv: ASC}}, {id: ASC}]) {
    id
    name(language: $language)
  }
}
    `, {"hash":"sha256:8c1710488d1b937fe33d8aa54e76905c60a399a98dbe65d7ec2bd54323edb9f6"}) as unknown as TypedDocumentString<ComposerQuery, ComposerQueryVariables>;
export const DatasetDocument = new TypedDocumentString(`
    query Dataset {
  graphRevision {
    earliestFact
  }
}
    `, {"hash":"sha256:d603f5fb570c8d756a57f9022d41e40908ec6d6bdd99d86ade0ba2ac9e2d2379"}) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $kinds: [RelationKind!]!, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $id, depth: 1, limit: 300, kinds: $kinds) {
    nodes {
      id
      type
      name(language: $language)
      names {
        sv
        en
      }
      engagementKind
      standing
      latitude
      longitude
    }
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      isInterpretation
      interpretation(language: $language)
      since
      until
      formerly
      attestedOn
      evidence {
        id
        section
        anchor
        form
        document {
          id
          name(language: $language)
          date
          language
        }
      }
    }
    omitted {
      count
    }
  }
}
    `, {"hash":"sha256:4c281adf74d802d112addde0af214f85289f5a88323a7fde399a16c0779865cb"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EmbedGraphDocument = new TypedDocumentString(`
    query EmbedGraph($of: ID!, $depth: Int = 1, $at: PartialDate, $limit: Int = 60, $language: Language, $partners: Boolean = false) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $of, depth: $depth, at: $at, limit: $limit) {
    ...EmbedNetwork
  }
  participations: neighbourhood(
    of: $of
    depth: 2
    at: $at
    limit: $limit
    kinds: [PARTICIPATES_IN]
  ) @include(if: $partners) {
    ...EmbedNetwork
  }
}
    fragment EmbedNetwork on Subgraph {
  nodes {
    id
    type
    name(language: $language)
    engagementKind
    standing(at: $at)
    dormant
  }
  layers
  links {
    id
    source
    target
    kind
    sentence(language: $language)
    since
    until
    attestedOn
    standing(at: $at)
    evidence {
      document {
        id
        name(language: $language)
      }
    }
  }
  omitted {
    node
    kind
    count
  }
}`, {"hash":"sha256:a78dc5baa6925096049d4e741b4cd6cfba4720299f00b5ca6d00a2986d8c1b40"}) as unknown as TypedDocumentString<EmbedGraphQuery, EmbedGraphQueryVariables>;
export const EmbedMapDocument = new TypedDocumentString(`
    query EmbedMap($of: ID!, $at: PartialDate, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(
    of: $of
    depth: 3
    at: $at
    limit: 300
    kinds: [PARTICIPATES_IN, LOCATED_IN]
    types: [CITY, UNIVERSITY, COMPANY, ASSOCIATION, ORGANISATION, PARTNERSHIP, INITIATIVE]
  ) {
    nodes {
      id
      type
      standing(at: $at)
      dormant
      name(language: $language)
      latitude
      longitude
    }
    links {
      source
      target
      kind
      sentence(language: $language)
      since
      until
      attestedOn
      standing(at: $at)
      evidence {
        document {
          id
          name(language: $language)
        }
      }
    }
    omitted {
      count
    }
  }
}
    `, {"hash":"sha256:0b6593711a182ec05284b6972292a3f73f284cafb9d1534c2c87c7d09aafd07a"}) as unknown as TypedDocumentString<EmbedMapQuery, EmbedMapQueryVariables>;
export const EmbedPartnersDocument = new TypedDocumentString(`
    query EmbedPartners($area: ID!, $of: ID, $at: PartialDate, $first: Int = 50, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  priorityAreas(where: {id: {eq: $area}}, limit: 1) {
    id
    name(language: $language)
  }
  partnersByPriorityArea(
    area: $area
    of: $of
    at: $at
    first: $first
    includeCoMembers: false
  ) {
    totalCount
    edges {
      node {
        id
        kind
        name(language: $language)
      }
      local
      reasons {
        sentence(language: $language)
        isInterpretation
        since
        until
        areaAttestedOn
        areaEvidence {
          document {
            id
            name(language: $language)
          }
        }
        engagement {
          id
          kind
          name(language: $language)
        }
        evidence {
          document {
            id
            name(language: $language)
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f83bc0f0d90d3b1b5e0b8ea2766933c30ed3495b679952bf0144b49112824a73"}) as unknown as TypedDocumentString<EmbedPartnersQuery, EmbedPartnersQueryVariables>;
export const EmbedStandingDocument = new TypedDocumentString(`
    query EmbedStanding($of: ID!, $at: PartialDate, $first: Int = 30, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $of, depth: 0) {
    nodes {
      id
      type
      name(language: $language)
    }
  }
  standings(of: $of, at: $at, first: $first) {
    totalCount
    edges {
      node {
        engagement {
          id
          kind
          name(language: $language)
        }
        standing {
          kind
          since
          by {
            id
            name(language: $language)
          }
          sentence(language: $language)
          why {
            id
            saidOn
            document {
              id
              name(language: $language)
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c2bbab5d5627d52dfb5061a17da79cc572d148944b8d5d5491927a7821fc7c4d"}) as unknown as TypedDocumentString<EmbedStandingQuery, EmbedStandingQueryVariables>;
export const EntityStatementsDocument = new TypedDocumentString(`
    query EntityStatements($of: ID!, $first: Int!, $after: String, $language: Language) {
  graphRevision {
    recordedAt
  }
  statements(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        about {
          key
          kind
          from {
            id
            type
          }
          to {
            id
            type
          }
          entity {
            id
            type
          }
        }
        assertion
        modality
        values {
          property
          json
        }
        speaker {
          name(language: $language)
          actor {
            id
          }
          level
        }
        saidOn
        evidence {
          id
          section
          anchor
          form
        }
        document {
          id
          name(language: $language)
          date
          language
          url
        }
        entryOf {
          id
          name(language: $language)
        }
        recordedAt
        followed
        differs
        shownValues {
          property
          label(language: $language)
          value(language: $language)
        }
        sentence(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:69002945ff082b36765056b2277aae2130cb33bc28541d011044944a6f00d807"}) as unknown as TypedDocumentString<EntityStatementsQuery, EntityStatementsQueryVariables>;
export const EntityStandingDocument = new TypedDocumentString(`
    query EntityStanding($id: ID!, $language: Language) {
  engagement(id: $id) {
    standing {
      kind
      sentence(language: $language)
      differences(language: $language)
    }
  }
}
    `, {"hash":"sha256:aaf966fcab48bf617d89a28bef7ce8597d84489c459d2e0087b23678ce42525f"}) as unknown as TypedDocumentString<EntityStandingQuery, EntityStandingQueryVariables>;
export const EmbedTiesDocument = new TypedDocumentString(`
    query EmbedTies($of: ID!, $depth: Int = 1, $at: PartialDate, $limit: Int = 60, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  ties(of: $of, depth: $depth, at: $at, limit: $limit) {
    nodes {
      id
      type
      name(language: $language)
      engagementKind
      dormant
    }
    ties {
      id
      source
      target
      sentence(language: $language)
      differences(language: $language)
      label(language: $language)
      since
      standing
      count
      weight
      isInterpretation
      links {
        attestedOn
      }
      evidence {
        document {
          id
          name(language: $language)
        }
      }
    }
    omitted
  }
}
    `, {"hash":"sha256:dbf12768b22771a78f0ee364799dc4893c818daba0f2071e3164c1b2de667c0f"}) as unknown as TypedDocumentString<EmbedTiesQuery, EmbedTiesQueryVariables>;
export const EmbedTimelineDocument = new TypedDocumentString(`
    query EmbedTimeline($of: ID!, $from: PartialDate, $to: PartialDate, $limit: Int = 60, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $of, depth: 0) {
    nodes {
      id
      type
      name(language: $language)
    }
  }
  timeline(of: $of, from: $from, to: $to, limit: $limit) {
    id
    date
    kind
    title(language: $language)
    subject {
      id
      type
      name(language: $language)
    }
    attestedOn
    evidence {
      document {
        id
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:fb6e624db3916b82529bd89a561cf6d8be93965eecb4417b2cbe20b0aa0d5a65"}) as unknown as TypedDocumentString<EmbedTimelineQuery, EmbedTimelineQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision {
  graphRevision {
    number
    recordedAt
  }
}
    `, {"hash":"sha256:ebb1c3616b01496d6917d4c2a3bd55ea158628aa60b2a87c6e2fed4cbb1dbea5"}) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
export const RelationshipEvidenceDocument = new TypedDocumentString(`
    query RelationshipEvidence($from: ID!, $to: ID!, $kinds: [RelationKind!], $at: PartialDate, $language: Language) {
  connections(
    from: $from
    to: $to
    maxLength: 1
    kinds: $kinds
    at: $at
    first: 20
  ) {
    paths {
      hops {
        ...ToldHop
        link {
          attestedOn
        }
      }
    }
  }
}
    fragment ToldHop on Hop {
  from {
    ...DrawnNode
  }
  to {
    ...DrawnNode
  }
  link {
    ...DrawnLink
    ...ToldLink
  }
  evidence {
    ...Source
  }
}
fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"hash":"sha256:fcda4302279958a2c97eb4298f2cedec3c596cf40caa9310b9434df3051167da"}) as unknown as TypedDocumentString<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables>;
export const TieEvidenceDocument = new TypedDocumentString(`
    query TieEvidence($of: ID!, $at: PartialDate, $areas: [ID!], $language: Language) {
  ties(of: $of, depth: 1, at: $at, areas: $areas, limit: 300) {
    nodes {
      ...DrawnNode
    }
    ties {
      ...DrawnTie
      links {
        evidence {
          id
        }
      }
      evidence {
        ...Source
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment TieLine on Tie {
  id
  source
  target
  ends
  label(language: $language)
  sentence(language: $language)
  since
  until
  standing
  engagementKind
  relationKind
  count
  weight
  isInterpretation
  interpretation(language: $language)
  differences(language: $language)
}
fragment DrawnTie on Tie {
  ...TieLine
  engagements {
    ...DrawnNode
  }
  links {
    ...DrawnLink
  }
}`, {"hash":"sha256:1b9970cb0f4df87f4101faf835d252f95c6abde6a906a8e3b0aff3fd2d6ab3e0"}) as unknown as TypedDocumentString<TieEvidenceQuery, TieEvidenceQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($of: ID!, $at: PartialDate, $language: Language) {
  neighbourhood(of: $of, depth: 1, at: $at, limit: 60) {
    nodes {
      ...DrawnNode
    }
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      since
      until
      ...ToldLink
      attestedOn
      evidence {
        ...Source
      }
    }
    omitted {
      node
      kind
      count
      cursor
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"hash":"sha256:73f9ee09e6c13f4d92159ad0acad3d4554cf5b8786c9f0c110690c49f9f3ad9c"}) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const CommonDocument = new TypedDocumentString(`
    query Common($of: [ID!]!, $at: PartialDate, $language: Language) {
  common(of: $of, at: $at) {
    nodes {
      ...DrawnNode
    }
    layers
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      ...ToldLink
      evidence {
        ...Source
      }
    }
    omitted {
      count
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"hash":"sha256:1ac318d68942170eabf8764ba361910323abc0f7654db65b2f67c089da397ca4"}) as unknown as TypedDocumentString<CommonQuery, CommonQueryVariables>;
export const ActorFactsDocument = new TypedDocumentString(`
    query ActorFacts($id: ID!) {
  actor(id: $id) {
    id
    summaries {
      sv
      en
    }
    population
    evidence {
      ...Source
    }
    engagements(limit: 40) {
      ...SharedWork
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment SharedWork on Engagement {
  id
  kind
  names {
    sv
    en
  }
  since
  until
  participants(limit: 20) {
    id
  }
  areas(limit: 20) {
    id
    prefLabel {
      sv
      en
    }
  }
  agreements(limit: 20) {
    ...AgreementFacts
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}`, {"hash":"sha256:a90a41fd5df5b345bdf9697d3ef06fc23a7a8a1413275bc64b37d63bb87e1d83"}) as unknown as TypedDocumentString<ActorFactsQuery, ActorFactsQueryVariables>;
export const EngagementFactsDocument = new TypedDocumentString(`
    query EngagementFacts($id: ID!, $language: Language) {
  engagement(id: $id) {
    id
    summaries {
      sv
      en
    }
    since
    until
    stage
    dormantSince
    trend
    evidence {
      ...Source
    }
    areas(limit: 20) {
      id
      prefLabel {
        sv
        en
      }
    }
    agreements(limit: 20) {
      ...AgreementFacts
    }
  }
  responsibility(of: $id) {
    ...Duties
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}
fragment Duties on Responsibility {
  duties {
    duty
    body {
      id
      names {
        sv
        en
      }
    }
    sentence(language: $language)
    rule(language: $language)
    since
    evidence {
      ...Source
    }
  }
  costs {
    rule(language: $language)
    evidence {
      ...Source
    }
  }
}`, {"hash":"sha256:0279e828f66f9d2d40dd9d263d797c04a813c9d7f9d05b12b58be6cca33e7cf8"}) as unknown as TypedDocumentString<EngagementFactsQuery, EngagementFactsQueryVariables>;
export const DutiesOfDocument = new TypedDocumentString(`
    query DutiesOf($id: ID!, $language: Language) {
  responsibility(of: $id) {
    ...Duties
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment Duties on Responsibility {
  duties {
    duty
    body {
      id
      names {
        sv
        en
      }
    }
    sentence(language: $language)
    rule(language: $language)
    since
    evidence {
      ...Source
    }
  }
  costs {
    rule(language: $language)
    evidence {
      ...Source
    }
  }
}`, {"hash":"sha256:ea205e7e547b5fff972384958a82dc10026c2696d0ae4c6e77f0ac96e7f69e99"}) as unknown as TypedDocumentString<DutiesOfQuery, DutiesOfQueryVariables>;
export const AgreementPanelDocument = new TypedDocumentString(`
    query AgreementPanel($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    ...AgreementFacts
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}`, {"hash":"sha256:286c45e4db376b1121117b1b477c85676f72b16f72e165ede691cda8de70f5b2"}) as unknown as TypedDocumentString<AgreementPanelQuery, AgreementPanelQueryVariables>;
export const DocumentPanelDocument = new TypedDocumentString(`
    query DocumentPanel($id: ID!) {
  documents(where: {id: {eq: $id}}, limit: 1) {
    id
    diaryNumber
    date
    url
  }
}
    `, {"hash":"sha256:a0860f91dcc9af7fda206ce1783999d9bbd6ee5c176ab47cf53d19b54e6c1d8a"}) as unknown as TypedDocumentString<DocumentPanelQuery, DocumentPanelQueryVariables>;
export const DecisionPanelDocument = new TypedDocumentString(`
    query DecisionPanel($id: ID!) {
  decisions(where: {id: {eq: $id}}, limit: 1) {
    id
    paragraph
    date
    summaries {
      sv
      en
    }
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:d328023474d94023ab9545b0e0a8ad752f9f68e1c8829867d509485625c3327f"}) as unknown as TypedDocumentString<DecisionPanelQuery, DecisionPanelQueryVariables>;
export const AreaPanelDocument = new TypedDocumentString(`
    query AreaPanel($id: ID!) {
  priorityAreas(where: {id: {eq: $id}}, limit: 1) {
    id
    summaries {
      sv
      en
    }
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:aedd7cca0e94b84f7638fa9d0dbfe7e1b5e72d956334a5ec2ded6fd8a0adb148"}) as unknown as TypedDocumentString<AreaPanelQuery, AreaPanelQueryVariables>;
export const TiesOfActorDocument = new TypedDocumentString(`
    query TiesOfActor($of: ID!, $at: PartialDate, $language: Language) {
  ties(of: $of, depth: 1, at: $at, limit: 60) {
    ties {
      source
      target
      sentence(language: $language)
      isInterpretation
      engagements {
        id
      }
    }
  }
}
    `, {"hash":"sha256:a69c1ac702900526b5986a5168e960f6b4d0b8963e676e9db1e115ee6a835ee8"}) as unknown as TypedDocumentString<TiesOfActorQuery, TiesOfActorQueryVariables>;
export const PanelWhoAnswersDocument = new TypedDocumentString(`
    query PanelWhoAnswers($id: ID!) {
  responsibility(of: $id) {
    duties(of: [ANSWERS, COORDINATES, DECIDES]) {
      duty
      body {
        id
        names {
          sv
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:4bf7adb52fbf4bd61fec146e4d7e27ecad1a8549689cc454e287b7b55785d564"}) as unknown as TypedDocumentString<PanelWhoAnswersQuery, PanelWhoAnswersQueryVariables>;
export const SearchExampleDocument = new TypedDocumentString(`
    query SearchExample($of: ID!) {
  actor(id: $of) {
    kind
    engagements(limit: 20, sort: [{id: ASC}]) {
      participants(limit: 5, sort: [{id: ASC}]) {
        id
        kind
        names {
          sv
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:74920274b7c281d33b57e3447ccf3869f06a510dd40515377e1295555d832b6b"}) as unknown as TypedDocumentString<SearchExampleQuery, SearchExampleQueryVariables>;
export const ReviewsDueDocument = new TypedDocumentString(`
    query ReviewsDue($of: ID, $mandatePeriod: String, $at: PartialDate, $language: Language) {
  reviewsDue(of: $of, mandatePeriod: $mandatePeriod, at: $at) {
    key
    engagement {
      id
      names {
        sv
        en
      }
    }
    rule
    dueBy
    overdue
    reason(language: $language)
    responsible {
      id
      names {
        sv
        en
      }
    }
    lastReview {
      id
      date
    }
    mandatePeriod {
      name
      start
      end
    }
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:e8e7b668ec001746bc3299c7c632977c5b1fc4cba5ee3b7629ee390483cc3e8b"}) as unknown as TypedDocumentString<ReviewsDueQuery, ReviewsDueQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($works: [ID!]!) {
  agreements(where: {governs: {some: {id: {in: $works}}}}, limit: 200) {
    ...AgreementFacts
    governs {
      id
      names {
        sv
        en
      }
    }
    decidedBy {
      id
      names {
        sv
        en
      }
    }
    responsible {
      id
      names {
        sv
        en
      }
    }
    evidence {
      ...Source
    }
  }
  actionPlans(where: {structures: {some: {id: {in: $works}}}}, limit: 200) {
    id
    names {
      sv
      en
    }
    stage
    summaries {
      sv
      en
    }
    structures {
      id
      names {
        sv
        en
      }
    }
    responsible {
      id
      names {
        sv
        en
      }
    }
    activities(limit: 50) {
      id
      names {
        sv
        en
      }
      stage
      date
    }
    evidence {
      ...Source
    }
  }
  reviews(
    where: {status: {eq: DONE}, engagements: {some: {id: {in: $works}}}}
    limit: 200
  ) {
    id
    names {
      sv
      en
    }
    rule
    date
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
  term {
    since
    until
    hasRunOut
  }
}`, {"hash":"sha256:0d7b83559b2a06fa7b724059a294ff87980503e03fe903744dcad1c26c27f7ec"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const WorksDocument = new TypedDocumentString(`
    query Works($works: EngagementWhere!) {
  engagements(where: $works, limit: 500) {
    id
  }
}
    `, {"hash":"sha256:d5b41cde71d014217df741390be404b95371c759a19dda85928732ed7f4639f2"}) as unknown as TypedDocumentString<WorksQuery, WorksQueryVariables>;
export const AreaTreeDocument = new TypedDocumentString(`
    query AreaTree {
  priorityAreas(limit: 500) {
    id
    broader(limit: 5) {
      id
    }
  }
}
    `, {"hash":"sha256:5a99f396c27bf50512e137213d6ebe4ee0f0cdf19fd3bec71700f5dcf06b80f5"}) as unknown as TypedDocumentString<AreaTreeQuery, AreaTreeQueryVariables>;
export const MandatePeriodsDocument = new TypedDocumentString(`
    query MandatePeriods {
  mandatePeriods {
    name
  }
}
    `, {"hash":"sha256:cbfc03cc17d7a054ab656335b0a7537761149f8ce1913d0e224f4ac1e9d7d225"}) as unknown as TypedDocumentString<MandatePeriodsQuery, MandatePeriodsQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($of: ID!) {
  neighbourhood(of: $of, depth: 0, limit: 1) {
    nodes {
      id
      type
      names {
        sv
        en
      }
    }
  }
}
    `, {"hash":"sha256:c795dc92ea3d9a869fbfa804412d2e1515a9fa1dc8c41bf62697086d666f251c"}) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $types: [EntityType!], $first: Int!, $language: Language) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    edges {
      node {
        id
        type
        name(language: $language)
      }
      match(language: $language) {
        source
        text
      }
    }
  }
}
    `, {"hash":"sha256:a733cd5e85d0077c47e600b2863b563f2b134d06f9391556cb020e365ef93dae"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas($of: ID, $at: PartialDate) {
  priorityAreaCoverage(of: $of, at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
    }
    partners
    engagements
    activities
  }
}
    `, {"hash":"sha256:39ef4fff4e5bd6977ebc7a264d1dbec98e274535d4e774140773063bc7d2d2b4"}) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const StandingsDocument = new TypedDocumentString(`
    query Standings($of: ID, $standings: [Standing!], $at: PartialDate, $disputedFirst: Boolean, $first: Int!, $after: String, $language: Language, $said: Boolean!) {
  standings(
    of: $of
    standings: $standings
    at: $at
    disputedFirst: $disputedFirst
    first: $first
    after: $after
  ) {
    totalCount
    counts {
      standing
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        engagement {
          id
          kind
          names {
            sv
            en
          }
        }
        partners {
          id
          kind
          names {
            sv
            en
          }
        }
        standing {
          kind
          differences(language: $language)
          by {
            id
          }
          since
          sentence(language: $language)
        }
        statementCount
        statements @include(if: $said) {
          ...Said
        }
        disagreements @include(if: $said) {
          key
          kind
          property
          sentence(language: $language)
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment Said on Statement {
  id
  about {
    key
    kind
  }
  assertion
  modality
  sentence(language: $language)
  values {
    property
    label(language: $language)
    value(language: $language)
  }
  speaker {
    name(language: $language)
    level
    actor {
      id
    }
  }
  saidOn
  differs
  entryOf {
    id
    name(language: $language)
  }
  document {
    id
    names {
      sv
      en
    }
    url
  }
  evidence {
    ...Source
  }
}`, {"hash":"sha256:6c5256f7a9f5fba1f7ebad492c5475dda09165716d12b6b31183999d9179826e"}) as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($text: String, $ids: [ID!], $types: [EntityType!], $kinds: [FacetKind!], $countries: [ID!], $areas: [ID!], $decades: [PartialDate!], $standings: [Standing!], $standingAt: PartialDate, $at: PartialDate, $after: String, $language: Language, $counted: Boolean!) {
  browse(
    text: $text
    ids: $ids
    types: $types
    kinds: $kinds
    countries: $countries
    areas: $areas
    decades: $decades
    standings: $standings
    at: $at
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets @include(if: $counted) {
      name
      values {
        value
        label(language: $language)
        count
      }
    }
    edges {
      node {
        id
        type
        standing(at: $standingAt)
        name(language: $language)
        actor {
          organisationKind
        }
        engagement {
          kind
          since
          until
        }
      }
      countries
    }
  }
}
    `, {"hash":"sha256:7ff5c4119f41818a7a6a4b716eacac6241826d18c8ddd95c8eb7a7622fdd2d22"}) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const DaysDocument = new TypedDocumentString(`
    query Days($ids: [ID!]!) {
  agreements(where: {id: {in: $ids}}, limit: 100) {
    id
    date: signedOn
  }
  decisions(where: {id: {in: $ids}}, limit: 100) {
    id
    date
  }
  events(where: {id: {in: $ids}}, limit: 100) {
    id
    date
  }
  reviews(where: {id: {in: $ids}}, limit: 100) {
    id
    date
  }
  documents(where: {id: {in: $ids}}, limit: 100) {
    id
    date
  }
}
    `, {"hash":"sha256:77dab2c3d64adbe4c31a78bb2ff438a27d5f2dc914df2708f12f8a6e6d20b7cf"}) as unknown as TypedDocumentString<DaysQuery, DaysQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($of: ID, $at: PartialDate) {
  priorityAreaCoverage(of: $of, at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
      summaries {
        sv
        en
      }
      broader {
        id
      }
      goals {
        ...ShownGoal
      }
    }
    partners
    engagements
    activities
  }
}
    fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}`, {"hash":"sha256:c429d7897f1442573d0c6ac740b378b1b36446cd317011d9bc8e3414bcf97fc1"}) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($area: ID!, $of: ID, $at: PartialDate, $first: Int!, $language: Language) {
  priorityAreas(where: {id: {eq: $area}}, limit: 1) {
    id
    prefLabel {
      sv
      en
    }
    altLabels
    summaries {
      sv
      en
    }
    broader {
      id
      prefLabel {
        sv
        en
      }
    }
    narrower {
      id
      prefLabel {
        sv
        en
      }
    }
    goals {
      ...ShownGoal
    }
    activities(limit: 50) {
      id
      names {
        sv
        en
      }
      stage
      date
      evidence {
        ...Source
      }
    }
    evidence {
      ...Source
    }
  }
  counted: partnersByPriorityArea(
    area: $area
    of: $of
    at: $at
    first: 1
    includeCoMembers: false
  ) {
    totalCount
  }
  partnersByPriorityArea(area: $area, of: $of, at: $at, first: $first) {
    totalCount
    unlistedNetworks {
      id
      names {
        sv
        en
      }
    }
    edges {
      node {
        id
        kind
        names {
          sv
          en
        }
      }
      local
      coMember
      reasons {
        kind
        sentence(language: $language)
        isInterpretation
        interpretation(language: $language)
        areaAttestedOn
        areaEvidence {
          ...Source
        }
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}`, {"hash":"sha256:a5e39758814e623563bb2896d812cf99de420f1b3482300221b9bde7378d41ac"}) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const ThemeWorkDocument = new TypedDocumentString(`
    query ThemeWork($area: ID!, $of: ID, $at: PartialDate, $language: Language) {
  priorityAreaCoverage(of: $of, at: $at) {
    area {
      id
    }
    engagements
  }
  gapCandidatesConnection(area: $area, of: $of, at: $at, first: 20) {
    totalCount
    edges {
      node {
        actor {
          id
          kind
          names {
            sv
            en
          }
        }
        sentence(language: $language)
        evidence {
          ...Source
        }
      }
    }
  }
  browse(types: [PARTNERSHIP, INITIATIVE], areas: [$area], at: $at, first: 50) {
    totalCount
    edges {
      node {
        id
        engagement {
          names {
            sv
            en
          }
          summaries {
            sv
            en
          }
          since
          until
          stage
          participants(limit: 12) {
            id
            names {
              sv
              en
            }
          }
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:7a670a58435e936bf417a63bb4352487332f054d928fe50ee38c8c7e70778d3a"}) as unknown as TypedDocumentString<ThemeWorkQuery, ThemeWorkQueryVariables>;
export const WhereaboutsDocument = new TypedDocumentString(`
    query Whereabouts($ids: [ID!]!) {
  actors(where: {id: {in: $ids}}, limit: 100) {
    ...Spot
    cities(limit: 5, sort: [{id: ASC}]) {
      ...CitySpot
    }
    partOf(limit: 5, sort: [{id: ASC}]) {
      ...Spot
      cities(limit: 5, sort: [{id: ASC}]) {
        ...CitySpot
      }
      partOf(limit: 5, sort: [{id: ASC}]) {
        ...Spot
      }
    }
  }
}
    fragment Spot on Actor {
  id
  kind
  names {
    sv
    en
  }
  latitude
  longitude
  countries(limit: 1, sort: [{id: ASC}]) {
    id
    names {
      sv
      en
    }
  }
}
fragment CitySpot on City {
  id
  names {
    sv
    en
  }
  latitude
  longitude
  countries(limit: 1, sort: [{id: ASC}]) {
    id
    names {
      sv
      en
    }
  }
}`, {"hash":"sha256:b49966316714e65573c73fd20fbbd421e459afb6357766a81d5025eb78a8231a"}) as unknown as TypedDocumentString<WhereaboutsQuery, WhereaboutsQueryVariables>;
export const PlaceSourcesDocument = new TypedDocumentString(`
    query PlaceSources($ids: [ID!]!) {
  actors(where: {id: {in: $ids}}, limit: 100) {
    evidence {
      document {
        id
        names {
          sv
          en
        }
        publisherNames {
          sv
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:130548ad4e3738bdb5a470d256e4dd2686b12aa3460501e319c3c2008607d240"}) as unknown as TypedDocumentString<PlaceSourcesQuery, PlaceSourcesQueryVariables>;
export const MapTiesDocument = new TypedDocumentString(`
    query MapTies($of: ID, $depth: Int!, $areas: [ID!], $at: PartialDate, $language: Language) {
  ties(of: $of, depth: $depth, areas: $areas, at: $at, limit: 200) {
    ties {
      source
      target
      sentence(language: $language)
      since
      until
      isInterpretation
      interpretation(language: $language)
    }
  }
}
    `, {"hash":"sha256:c3a70fbf083f063d7987364d52da4bbdcfcad44ad167e1693f71399389c40c3f"}) as unknown as TypedDocumentString<MapTiesQuery, MapTiesQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $avoid: [ID!], $kinds: [RelationKind!], $at: PartialDate, $language: Language) {
  connections(
    from: $from
    to: $to
    avoid: $avoid
    kinds: $kinds
    at: $at
    first: 8
  ) {
    summary(language: $language)
    searchedUpTo
    exhausted
    paths {
      steps
      hops {
        ...ToldHop
        kind
        isRepeated
        sentence(language: $language)
      }
    }
  }
}
    fragment ToldHop on Hop {
  from {
    ...DrawnNode
  }
  to {
    ...DrawnNode
  }
  link {
    ...DrawnLink
    ...ToldLink
  }
  evidence {
    ...Source
  }
}
fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"hash":"sha256:0f2ed24e1de3e7c8ea6ccad0b27128c35621ba5aef2dac0bbe2d8b6df174709d"}) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!, $at: PartialDate) {
  neighbourhood(of: $id, depth: 0) {
    nodes {
      ...DrawnNode
    }
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}`, {"hash":"sha256:b9b57df79f91ff863fbeba64c82a3c73d872fc2148b8a5e8a6830e201842903c"}) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
export const AreaAnswerDocument = new TypedDocumentString(`
    query AreaAnswer($area: ID!, $language: Language) {
  partnersByPriorityArea(area: $area, first: 6, includeCoMembers: false) {
    totalCount
    edges {
      node {
        id
      }
      local
      reasons {
        sentence(language: $language)
        isInterpretation
        interpretation(language: $language)
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:c1fa4aea83419c65bddb830fab93a91cded5754d3a06932315a55d5973a96fd9"}) as unknown as TypedDocumentString<AreaAnswerQuery, AreaAnswerQueryVariables>;
export const ConnectionAnswerDocument = new TypedDocumentString(`
    query ConnectionAnswer($from: ID!, $to: ID!, $language: Language) {
  connections(from: $from, to: $to, first: 1) {
    summary(language: $language)
    paths {
      hops {
        sentence(language: $language)
        isRepeated
        link {
          ...ToldLink
        }
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment ToldLink on GraphLink {
  isInterpretation
  interpretation(language: $language)
  note(language: $language)
}`, {"hash":"sha256:88644d7510f45f47f2c0eba3cb9d4102d0a33e62171915a3d47a56288dc95f48"}) as unknown as TypedDocumentString<ConnectionAnswerQuery, ConnectionAnswerQueryVariables>;
export const ResponsibleAnswerDocument = new TypedDocumentString(`
    query ResponsibleAnswer($of: ID!, $language: Language) {
  responsibility(of: $of) {
    duties(of: [ANSWERS, HANDLES]) {
      sentence(language: $language)
      evidence {
        ...Source
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:dbaabc0123e87fb4b84dd5b23f9c91570d6202192e5d969c9af410dca7f774ad"}) as unknown as TypedDocumentString<ResponsibleAnswerQuery, ResponsibleAnswerQueryVariables>;
export const DueAnswerDocument = new TypedDocumentString(`
    query DueAnswer($language: Language) {
  reviewsDueConnection(first: 20) {
    edges {
      node {
        key
        dueBy
        overdue
        reason(language: $language)
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:ad28d39fec49942e33d1c0efddc7636477eb749e477c413692061d3f1f87793d"}) as unknown as TypedDocumentString<DueAnswerQuery, DueAnswerQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($of: ID!, $kinds: [TimelineKind!], $language: Language) {
  priorityAreaCoverage(of: $of) {
    area {
      id
      prefLabel {
        sv
        en
      }
    }
    partners
  }
  timelineConnection(of: $of, kinds: $kinds, first: 100) {
    edges {
      node {
        ...DatedFact
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  relation
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  isInterpretation
  evidence {
    ...Source
  }
}`, {"hash":"sha256:663b83c0ba649b15beda4f875dd7685954083441daf940276bdd6e147e8ce331"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StartNetworkDocument = new TypedDocumentString(`
    query StartNetwork($of: ID!, $at: PartialDate, $types: [EntityType!], $language: Language) {
  neighbourhood(of: $of, depth: 3, types: $types, limit: 300) {
    nodes {
      ...DrawnNode
      latitude
      longitude
    }
    links {
      ...DrawnLink
      validFrom
    }
  }
  ties(of: $of, depth: 2, types: $types, limit: 200) {
    nodes {
      ...DrawnNode
    }
    ties {
      ...TieLine
      engagements {
        id
      }
    }
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment TieLine on Tie {
  id
  source
  target
  ends
  label(language: $language)
  sentence(language: $language)
  since
  until
  standing
  engagementKind
  relationKind
  count
  weight
  isInterpretation
  interpretation(language: $language)
  differences(language: $language)
}`, {"hash":"sha256:33963932ce998240b379750478f37ed69396dedd7e1fce908625ba525cdcb6b4"}) as unknown as TypedDocumentString<StartNetworkQuery, StartNetworkQueryVariables>;
export const PartnerCountriesDocument = new TypedDocumentString(`
    query PartnerCountries($ids: [ID!]!) {
  countries(where: {cities: {some: {id: {in: $ids}}}}, limit: 100) {
    id
  }
}
    `, {"hash":"sha256:ff455e2041659eb9df4fe01cb2c500286b63c82e21f31669409743f757d86a5a"}) as unknown as TypedDocumentString<PartnerCountriesQuery, PartnerCountriesQueryVariables>;
export const YearsDocument = new TypedDocumentString(`
    query Years($of: ID!, $first: Int!, $after: String, $language: Language) {
  timelineConnection(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        date
        kind
        title(language: $language)
        relation
        subject {
          id
        }
        object {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:51adb61f64d9028b9e36acb6e8af7617d7c945cd30b343af8a1c02c541723573"}) as unknown as TypedDocumentString<YearsQuery, YearsQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($of: ID!, $kinds: [TimelineKind!], $first: Int!, $after: String, $language: Language) {
  neighbourhood(of: $of, depth: 0) {
    nodes {
      id
      names {
        sv
        en
      }
    }
  }
  timelineConnection(of: $of, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DatedFact
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  relation
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  isInterpretation
  evidence {
    ...Source
  }
}`, {"hash":"sha256:c2c6576dda90f331f420fdeb643add4bdc878c8dad660fd9bd6316972da465a2"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: PartialDate!, $to: PartialDate!, $of: ID, $first: Int!, $after: String, $language: Language) {
  changes(from: $from, to: $to, of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DatedFact
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}
fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  relation
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  isInterpretation
  evidence {
    ...Source
  }
}`, {"hash":"sha256:00a59cbd80d815591aaf13af554181832f03740e27b0bc31913029eb36205217"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RecordedDocument = new TypedDocumentString(`
    query Recorded($from: PartialDate!, $to: PartialDate!, $of: ID, $first: Int!, $after: String, $language: Language) {
  changes(from: $from, to: $to, of: $of, first: 1) {
    recorded(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          recordedAt
          title(language: $language)
          subject {
            id
            type
            name(language: $language)
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:7ade62072d4e9647f3cc81e12c071bd85cebecb223876e3adac5ef69fd3c23a9"}) as unknown as TypedDocumentString<RecordedQuery, RecordedQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($without: [ID!]!, $of: ID, $at: PartialDate, $language: Language) {
  whatIf(without: $without, of: $of, at: $at) {
    of {
      id
      name(language: $language)
    }
    summary(language: $language)
    removed {
      entity {
        id
        type
        name(language: $language)
      }
      reason
      isOwn
      sentence(language: $language)
      isInterpretation
      interpretation(language: $language)
      evidence {
        ...Source
      }
    }
    actors {
      actor {
        id
        type
        name(language: $language)
      }
      connection
      sentence(language: $language)
      isInterpretation
      interpretation(language: $language)
      evidence {
        ...Source
      }
    }
    areas {
      area {
        id
      }
      isLeftWithNone
      sentence(language: $language)
      isInterpretation
      interpretation(language: $language)
      evidence {
        ...Source
      }
    }
    reviews {
      engagement {
        id
      }
      sentence(language: $language)
      evidence {
        ...Source
      }
    }
    governance {
      entity {
        id
        type
      }
      isOwn
      sentence(language: $language)
      isInterpretation
      interpretation(language: $language)
      evidence {
        ...Source
      }
    }
    network {
      nodes {
        id
        type
        name(language: $language)
      }
      ties {
        id
        source
        target
        label(language: $language)
        weight
      }
    }
    lostNodes
    lostTies
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  form
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    language
    url
  }
}`, {"hash":"sha256:bc427e1e1d77cd7bbd448dada50e58ec174712483891dd652cf2e916d3ec5ff3"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const WhatIfChoicesDocument = new TypedDocumentString(`
    query WhatIfChoices($of: ID!, $at: PartialDate, $language: Language) {
  ties(of: $of, at: $at, limit: 20) {
    nodes {
      id
      type
      name(language: $language)
    }
    ties {
      id
      source
      target
      engagementKind
      relationKind
    }
  }
  actor(id: $of) {
    id
    engagements {
      id
      agreements(where: {status: {in: [SIGNED, ACTIVE]}}, sort: [{id: ASC}]) {
        id
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:5962d081f01fdfe75bdb1198c1c68ea87ab93a025fe99f7bf9a72b29c9cac1c4"}) as unknown as TypedDocumentString<WhatIfChoicesQuery, WhatIfChoicesQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($of: ID!, $depth: Int!, $at: PartialDate, $kinds: [RelationKind!], $types: [EntityType!], $areas: [ID!], $limit: Int!, $language: Language) {
  neighbourhood(
    of: $of
    depth: $depth
    at: $at
    kinds: $kinds
    types: $types
    areas: $areas
    limit: $limit
  ) {
    nodes {
      ...DrawnNode
    }
    links {
      ...DrawnLink
    }
    omitted {
      node
      kind
      count
      cursor
    }
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}`, {"hash":"sha256:5837347c31d0eec3c46331302f2cfa7cd11e9210f4545213e56195b6f4b3ff6c"}) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const MoreNeighboursDocument = new TypedDocumentString(`
    query MoreNeighbours($of: ID!, $kind: RelationKind!, $at: PartialDate, $types: [EntityType!], $areas: [ID!], $first: Int!, $after: String, $language: Language) {
  neighbours(
    of: $of
    kind: $kind
    at: $at
    types: $types
    areas: $areas
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DrawnNode
      }
      link {
        ...DrawnLink
      }
    }
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}`, {"hash":"sha256:bbb85be27e118b7eb410e21a31118798bc417e75cce224783a65f667530f2413"}) as unknown as TypedDocumentString<MoreNeighboursQuery, MoreNeighboursQueryVariables>;
export const TiesDocument = new TypedDocumentString(`
    query Ties($of: ID, $depth: Int!, $at: PartialDate, $types: [EntityType!], $areas: [ID!], $kinds: [RelationKind!], $limit: Int!, $language: Language) {
  ties(
    of: $of
    depth: $depth
    at: $at
    types: $types
    areas: $areas
    kinds: $kinds
    limit: $limit
  ) {
    nodes {
      ...DrawnNode
    }
    layers
    ties {
      ...DrawnTie
    }
    omitted
  }
}
    fragment DrawnNode on Entity {
  id
  type
  layer
  names {
    sv
    en
  }
  engagementKind
  standing(at: $at)
  dormant
  degree(at: $at)
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
  formerly
  standing(at: $at)
  sentence(language: $language)
  isInterpretation
  interpretation(language: $language)
}
fragment TieLine on Tie {
  id
  source
  target
  ends
  label(language: $language)
  sentence(language: $language)
  since
  until
  standing
  engagementKind
  relationKind
  count
  weight
  isInterpretation
  interpretation(language: $language)
  differences(language: $language)
}
fragment DrawnTie on Tie {
  ...TieLine
  engagements {
    ...DrawnNode
  }
  links {
    ...DrawnLink
  }
}`, {"hash":"sha256:fcb1cd9e562375ecbc5871807deacb6b1e8baca2cead1a805bffa0455389b421"}) as unknown as TypedDocumentString<TiesQuery, TiesQueryVariables>;