/**
 * The registry of entity types: what nodes the graph may hold. A label is put into Cypher only from here.
 */

/** Second labels that group entity types; every node of the registry also has the label `Entity`. */
export type Group = 'Actor' | 'Engagement' | 'Governance' | 'Theme' | 'Place';

export const ENTITY_TYPES = {
  CITY: { label: 'City', group: 'Actor' },
  UNIVERSITY: { label: 'University', group: 'Actor' },
  COMPANY: { label: 'Company', group: 'Actor' },
  ASSOCIATION: { label: 'Association', group: 'Actor' },
  ORGANISATION: { label: 'Organisation', group: 'Actor' },
  PERSON: { label: 'Person', group: 'Actor' },
  PARTNERSHIP: { label: 'Partnership', group: 'Engagement' },
  INITIATIVE: { label: 'Initiative', group: 'Engagement' },
  AGREEMENT: { label: 'Agreement', group: 'Governance' },
  DECISION: { label: 'Decision', group: 'Governance' },
  ACTION_PLAN: { label: 'ActionPlan', group: 'Governance' },
  ACTIVITY: { label: 'Activity', group: 'Governance' },
  REVIEW: { label: 'Review', group: 'Governance' },
  COST_RULE: { label: 'CostRule', group: 'Governance' },
  GUIDELINE: { label: 'Guideline', group: 'Governance' },
  EVENT: { label: 'Event', group: 'Governance' },
  DOCUMENT: { label: 'Document', group: 'Governance' },
  PRIORITY_AREA: { label: 'PriorityArea', group: 'Theme' },
  SUSTAINABLE_DEVELOPMENT_GOAL: { label: 'SustainableDevelopmentGoal', group: 'Theme' },
  COUNTRY: { label: 'Country', group: 'Place' },
  REGION: { label: 'Region', group: 'Place' },
} as const satisfies Record<string, { label: string; group: Group }>;

export type EntityType = keyof typeof ENTITY_TYPES;
export type Label = (typeof ENTITY_TYPES)[EntityType]['label'];

export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as EntityType[];

const typeOfLabel = new Map<string, EntityType>(ENTITY_TYPE_NAMES.map((type) => [ENTITY_TYPES[type].label, type]));

/** The entity type that a node's labels tell. @throws if none of them is in the registry. */
export function entityTypeOf(labels: readonly string[]): EntityType {
  for (const label of labels) {
    const type = typeOfLabel.get(label);
    if (type !== undefined) return type;
  }
  throw new Error(`No entity type has one of the labels ${labels.join(', ')}`);
}

/** All labels a node of this type carries, most specific first. */
export function labelsOf(type: EntityType): [Label, Group, 'Entity'] {
  const { label, group } = ENTITY_TYPES[type];
  return [label, group, 'Entity'];
}
