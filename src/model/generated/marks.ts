// Generated from src/model by `npm run codegen`: do not edit.

import type { EntityType } from '../entity-types.js';
import type { EntityMark } from '../entity-types/entry.js';

/** How entity types are drawn, in the order in which legends list them. */
export const ENTITY_MARKS: Readonly<Record<EntityType, EntityMark>> = {
  CITY: { shape: 'circle', colour: 'blue' },
  UNIVERSITY: { shape: 'square', colour: 'teal' },
  COMPANY: { shape: 'hexagon', colour: 'ochre' },
  ASSOCIATION: { shape: 'pentagon', colour: 'plum' },
  ORGANISATION: { shape: 'octagon', colour: 'slate' },
  PERSON: { shape: 'triangle', colour: 'plum' },
  PARTNERSHIP: { shape: 'diamond', colour: 'rust' },
  INITIATIVE: { shape: 'triangle', colour: 'rust' },
  AGREEMENT: { shape: 'square', colour: 'slate', hollow: true },
  DECISION: { shape: 'diamond', colour: 'slate', hollow: true },
  ACTION_PLAN: { shape: 'hexagon', colour: 'slate', hollow: true },
  ACTIVITY: { shape: 'triangle', colour: 'rust', hollow: true },
  REVIEW: { shape: 'octagon', colour: 'slate', hollow: true },
  COST_RULE: { shape: 'pentagon', colour: 'slate', hollow: true },
  GUIDELINE: { shape: 'triangle-down', colour: 'slate', hollow: true },
  EVENT: { shape: 'circle', colour: 'rust', hollow: true },
  DOCUMENT: { shape: 'square', colour: 'ochre', hollow: true },
  PRIORITY_AREA: { shape: 'triangle-down', colour: 'moss' },
  SUSTAINABLE_DEVELOPMENT_GOAL: { shape: 'circle', colour: 'moss', hollow: true },
  TERM: { shape: 'hexagon', colour: 'moss' },
  COUNTRY: { shape: 'circle', colour: 'blue', hollow: true },
  REGION: { shape: 'pentagon', colour: 'blue', hollow: true },
};
