import type { EntityType, RelationKind } from '@vanort/client';

/** A text in both languages, as the API's LocalizedText. */
export interface InBoth {
  readonly sv: string;
  readonly en: string;
}
export type LanguageCode = keyof InBoth;

/* @__NO_SIDE_EFFECTS__ */
const both = (sv: string, en: string): InBoth => ({ sv, en });

/** Types in words: one, and many. */
export const TYPE_NAMES: Readonly<Record<EntityType, { readonly one: InBoth; readonly many: InBoth }>> = {
  CITY: { one: both('Stad', 'City'), many: both('Städer', 'Cities') },
  UNIVERSITY: { one: both('Universitet', 'University'), many: both('Universitet', 'Universities') },
  COMPANY: { one: both('Företag', 'Company'), many: both('Företag', 'Companies') },
  ASSOCIATION: { one: both('Förening', 'Association'), many: both('Föreningar', 'Associations') },
  ORGANISATION: { one: both('Organisation', 'Organisation'), many: both('Organisationer', 'Organisations') },
  PERSON: { one: both('Person', 'Person'), many: both('Personer', 'People') },
  PARTNERSHIP: { one: both('Samarbete', 'Partnership'), many: both('Samarbeten', 'Partnerships') },
  INITIATIVE: { one: both('Initiativ', 'Initiative'), many: both('Initiativ', 'Initiatives') },
  AGREEMENT: { one: both('Avtal', 'Agreement'), many: both('Avtal', 'Agreements') },
  DECISION: { one: both('Beslut', 'Decision'), many: both('Beslut', 'Decisions') },
  ACTION_PLAN: { one: both('Handlingsplan', 'Action plan'), many: both('Handlingsplaner', 'Action plans') },
  ACTIVITY: { one: both('Aktivitet', 'Activity'), many: both('Aktiviteter', 'Activities') },
  REVIEW: { one: both('Uppföljning', 'Review'), many: both('Uppföljningar', 'Reviews') },
  COST_RULE: { one: both('Kostnadsregel', 'Cost rule'), many: both('Kostnadsregler', 'Cost rules') },
  GUIDELINE: { one: both('Riktlinje', 'Guideline'), many: both('Riktlinjer', 'Guidelines') },
  EVENT: { one: both('Händelse', 'Event'), many: both('Händelser', 'Events') },
  DOCUMENT: { one: both('Dokument', 'Document'), many: both('Dokument', 'Documents') },
  PRIORITY_AREA: {
    one: both('Prioriterat område', 'Priority area'),
    many: both('Prioriterade områden', 'Priority areas'),
  },
  SUSTAINABLE_DEVELOPMENT_GOAL: { one: both('Globalt mål', 'Global goal'), many: both('Globala mål', 'Global goals') },
  COUNTRY: { one: both('Land', 'Country'), many: both('Länder', 'Countries') },
  REGION: { one: both('Region', 'Region'), many: both('Regioner', 'Regions') },
};

/** Kinds of relationship in words, as a person would head a list of them. */
export const KIND_NAMES: Readonly<Record<RelationKind, InBoth>> = {
  PARTICIPATES_IN: both('Deltar i', 'Takes part in'),
  PART_OF: both('Del av', 'Part of'),
  FOCUSES_ON: both('Inriktning mot', 'Focuses on'),
  GOVERNS: both('Avtal för', 'Governs'),
  RESPONSIBLE_FOR: both('Ansvar för', 'Responsible for'),
  DECIDED: both('Beslutade', 'Decided'),
  CONCERNS: both('Rör', 'Concerns'),
  BASED_ON: both('Grundas på', 'Rests on'),
  SENT_TO: both('Skickat till', 'Sent to'),
  STRUCTURES: both('Plan för', 'Plan for'),
  REVIEWS: both('Följer upp', 'Reviews'),
  APPLIES_TO: both('Gäller för', 'Applies to'),
  PAID_BY: both('Betalas av', 'Paid by'),
  STATED_IN: both('Står i', 'Stated in'),
  ARRANGED: both('Ordnade', 'Arranged'),
  INITIATED: both('Tog initiativ till', 'Initiated'),
  AFFILIATED_WITH: both('Knuten till', 'Affiliated with'),
  LIVED_IN: both('Bodde i', 'Lived in'),
  ACTIVE_IN: both('Verksam i', 'Active in'),
  HEADQUARTERED_NEAR: both('Huvudkontor vid', 'Headquartered near'),
  SUCCEEDED_BY: both('Efterträdd av', 'Succeeded by'),
  LOCATED_IN: both('Ligger i', 'Located in'),
  NEAR: both('Nära', 'Near'),
  IN_COUNTRY: both('I landet', 'In the country'),
  BROADER: both('Vidare område', 'Wider area'),
  RELATED_MATCH: both('Knyter an till', 'Relates to'),
};

/** Kinds that place or classify: listed, but no way leads through them. As the registry of the server has it. */
const PLACING: readonly RelationKind[] = ['NEAR', 'IN_COUNTRY', 'BROADER', 'RELATED_MATCH'];

/** Kinds that make up the network that people walk. */
export const NETWORK_KINDS = /* @__PURE__ */ (Object.keys(KIND_NAMES) as RelationKind[]).filter(
  (kind) => !PLACING.includes(kind),
);
