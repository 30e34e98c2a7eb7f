// Generated from src/model by `npm run codegen`: do not edit.

import type { EntityType } from '../entity-types.js';
import type { Layer } from '../vocabularies.js';
import type { Language } from './languages.js';

/** The layer of the entities of each type. */
export const ENTITY_LAYERS: Readonly<Record<EntityType, Layer>> = {
  CITY: 'ACTORS',
  UNIVERSITY: 'ACTORS',
  COMPANY: 'ACTORS',
  ASSOCIATION: 'ACTORS',
  ORGANISATION: 'ACTORS',
  PERSON: 'ACTORS',
  PARTNERSHIP: 'ENGAGEMENTS',
  INITIATIVE: 'ENGAGEMENTS',
  AGREEMENT: 'GOVERNANCE',
  DECISION: 'GOVERNANCE',
  ACTION_PLAN: 'GOVERNANCE',
  ACTIVITY: 'ENGAGEMENTS',
  REVIEW: 'GOVERNANCE',
  COST_RULE: 'GOVERNANCE',
  GUIDELINE: 'GOVERNANCE',
  EVENT: 'ENGAGEMENTS',
  DOCUMENT: 'SOURCES',
  PRIORITY_AREA: 'THEMES',
  SUSTAINABLE_DEVELOPMENT_GOAL: 'THEMES',
  TERM: 'THEMES',
  COUNTRY: 'PLACES',
  REGION: 'PLACES',
};

/** What each layer is called, in the order in which legends list them. */
export const LAYER_LABELS: Readonly<Record<Language, Readonly<Record<Layer, string>>>> = {
  sv: {
    ACTORS: 'Aktörer',
    ENGAGEMENTS: 'Samarbeten',
    THEMES: 'Områden och mål',
    GOVERNANCE: 'Styrning',
    SOURCES: 'Källor',
    PLACES: 'Platser',
  },
  en: {
    ACTORS: 'Actors',
    ENGAGEMENTS: 'Partnerships',
    THEMES: 'Areas and goals',
    GOVERNANCE: 'Governance',
    SOURCES: 'Sources',
    PLACES: 'Places',
  },
};
