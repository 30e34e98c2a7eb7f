import type { EntityType } from '../model/entity-types.js';
import type { EngagementKind, OrganisationKind } from '../model/vocabularies.js';
import type { Language } from './language.js';

type Words = Readonly<Record<Language, string>>;

/** What several entities of a type are called. */
export const TYPE_LABELS: Readonly<Record<EntityType, Words>> = {
  CITY: { SV: 'Städer och kommuner', EN: 'Cities and municipalities' },
  UNIVERSITY: { SV: 'Universitet och högskolor', EN: 'Universities' },
  COMPANY: { SV: 'Företag', EN: 'Companies' },
  ASSOCIATION: { SV: 'Föreningar', EN: 'Associations' },
  ORGANISATION: { SV: 'Organisationer', EN: 'Organisations' },
  PERSON: { SV: 'Personer', EN: 'People' },
  PARTNERSHIP: { SV: 'Partnerskap', EN: 'Partnerships' },
  INITIATIVE: { SV: 'Initiativ', EN: 'Initiatives' },
  AGREEMENT: { SV: 'Avtal', EN: 'Agreements' },
  DECISION: { SV: 'Beslut', EN: 'Decisions' },
  ACTION_PLAN: { SV: 'Handlingsplaner', EN: 'Action plans' },
  ACTIVITY: { SV: 'Aktiviteter', EN: 'Activities' },
  REVIEW: { SV: 'Uppföljningar', EN: 'Reviews' },
  COST_RULE: { SV: 'Kostnadsregler', EN: 'Cost rules' },
  GUIDELINE: { SV: 'Riktlinjer', EN: 'Guidelines' },
  EVENT: { SV: 'Händelser', EN: 'Events' },
  DOCUMENT: { SV: 'Dokument', EN: 'Documents' },
  PRIORITY_AREA: { SV: 'Prioriterade områden', EN: 'Priority areas' },
  SUSTAINABLE_DEVELOPMENT_GOAL: { SV: 'Globala mål', EN: 'Sustainable Development Goals' },
  COUNTRY: { SV: 'Länder', EN: 'Countries' },
  REGION: { SV: 'Regioner', EN: 'Regions' },
};

/** What an engagement or an organisation of a kind is called. */
export const KIND_LABELS: Readonly<Record<EngagementKind | OrganisationKind, Words>> = {
  SISTER_CITY: { SV: 'Systerort', EN: 'Sister city' },
  FRIENDSHIP: { SV: 'Vänort', EN: 'Friendship town' },
  COOPERATION: { SV: 'Samverkansort', EN: 'Cooperation' },
  PROJECT: { SV: 'Projekt', EN: 'Project' },
  STUDENT_EXCHANGE: { SV: 'Studentutbyte', EN: 'Student exchange' },
  RESEARCH: { SV: 'Forskningssamverkan', EN: 'Research' },
  CIVIC_EXCHANGE: { SV: 'Utbyte mellan invånare', EN: 'Civic exchange' },
  SCHOOL_EXCHANGE: { SV: 'Skolsamverkan', EN: 'School cooperation' },
  TRADE: { SV: 'Näringslivssamarbete', EN: 'Business cooperation' },
  CONTACT: { SV: 'Kontakt', EN: 'Contact' },
  INITIATIVE: { SV: 'Initiativ', EN: 'Initiative' },
  COUNCIL: { SV: 'Fullmäktige', EN: 'Council' },
  EXECUTIVE_BOARD: { SV: 'Kommunstyrelse', EN: 'Executive board' },
  PRESIDIUM: { SV: 'Presidium', EN: 'Presidium' },
  COMMITTEE: { SV: 'Nämnd', EN: 'Committee' },
  DEPARTMENT: { SV: 'Förvaltning', EN: 'Department' },
  UNIT: { SV: 'Enhet', EN: 'Unit' },
  MUNICIPAL_COMPANY: { SV: 'Kommunalt bolag', EN: 'Municipal company' },
  SCIENCE_PARK: { SV: 'Teknikpark', EN: 'Science park' },
  OTHER: { SV: 'Övrigt', EN: 'Other' },
};
