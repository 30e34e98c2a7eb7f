import type { TextLanguage } from '../../../model/language.js';

/** What people read in the card of an actor or an engagement, in one language. */
interface CardWords {
  readonly inShort: string;
  /** What one town is to another: a noun. */
  readonly towns: (kind: string, home: string) => string;
  readonly tie: (kind: string, home: string) => string;
  /** Of partners in an engagement that has a name of its own. */
  readonly worksIn: (home: string, engagement: string) => string;
  readonly partnerIn: (engagement: string) => string;
  readonly inCity: (city: string) => string;
  readonly cooperation: string;
  readonly parties: string;
  readonly when: string;
  readonly more: (count: number) => string;
  readonly agreed: string;
  /** What an agreement is about. */
  readonly about: string;
  readonly decided: string;
  /** What is done within an area. */
  readonly engagements: string;
  /** @param isPast whether it should have been signed by now */
  readonly planned: (when: string, isPast: boolean) => string;
  readonly signed: (when: string) => string;
  /** Of an agreement whose term is over. */
  readonly ranOut: (when: string) => string;
  readonly areas: string;
  readonly answers: string;
  readonly contact: string;
  readonly nextReview: string;
  readonly overdue: (dueBy: string) => string;
  readonly last: string;
  readonly way: (home: string) => string;
  readonly partners: string;
  readonly partnerCount: (count: number) => string;
  readonly since: (when: string) => string;
  readonly period: (since: string, until: string) => string;
  readonly until: (when: string) => string;
  /** Of what is over, on no known day. */
  readonly formerly: string;
  readonly standing: string;
  readonly facts: string;
  readonly technical: string;
  readonly id: string;
  readonly checksum: string;
  readonly place: string;
  readonly seeToo: string;
  readonly network: string;
  readonly paths: (home: string) => string;
  readonly timeline: string;
  readonly map: string;
  /** What is lost without it. */
  readonly whatIf: string;
  readonly statements: string;
  readonly embed: string;
  readonly report: string;
  readonly data: string;
  readonly picture: string;
  readonly interpretation: string;
  readonly sources: string;
  readonly sourceCount: (count: number) => string;
  readonly places: (count: number) => string;
  readonly section: (heading: string) => string;
}

export const CARD_WORDS: Readonly<Record<TextLanguage, CardWords>> = {
  sv: {
    inShort: 'I korthet',
    towns: (kind, home) => `${kind} till ${home}`,
    tie: (kind, home) => `${kind} med ${home}`,
    worksIn: (home, engagement) => `Samarbetar med ${home} i ${engagement}`,
    partnerIn: (engagement) => `Partner i ${engagement}`,
    inCity: (city) => `i ${city}`,
    cooperation: 'Samarbete',
    parties: 'Parter',
    when: 'När',
    more: (count) => (count === 1 ? 'och ett samarbete till' : `och ${count} samarbeten till`),
    agreed: 'Överenskommet',
    about: 'Gäller',
    decided: 'Beslutat av',
    engagements: 'Samarbeten inom området',
    planned: (when, isPast) => `${isPast ? 'var planerat' : 'planeras'} till ${when}`,
    signed: (when) => `undertecknat ${when}`,
    ranOut: (when) => `gällde ${when}`,
    areas: 'Områden',
    answers: 'Vem ansvarar',
    contact: 'Kontakt',
    nextReview: 'Nästa översyn',
    overdue: (dueBy) => `${dueBy}, försenad`,
    last: 'Senaste händelsen',
    way: (home) => `Kopplingen till ${home}`,
    partners: 'Partner',
    partnerCount: (count) => (count === 1 ? '1 partner' : `${count} partner`),
    since: (when) => `sedan ${when}`,
    period: (since, until) => `${since}–${until}`,
    until: (when) => `till ${when}`,
    formerly: 'tidigare',
    standing: 'Bekräftelse',
    facts: 'Uppgifter',
    technical: 'Tekniska uppgifter',
    id: 'Id',
    checksum: 'Kopians kontrollsumma (SHA-256)',
    place: 'På kartan',
    seeToo: 'Se också',
    network: 'Nätverket',
    paths: (home) => `Kopplingar till ${home}`,
    timeline: 'Tidslinje',
    map: 'Karta',
    whatIf: 'Vad händer utan det här?',
    statements: 'Vad olika källor säger',
    embed: 'Visa på en egen webbsida',
    report: 'Rapportera ett fel',
    data: 'Som data',
    picture: 'Kopplingar',
    interpretation: 'Tolkning',
    sources: 'Källor',
    sourceCount: (count) => (count === 1 ? 'Källa' : `${count} källor`),
    places: (count) => (count === 1 ? '1 ställe' : `${count} ställen`),
    section: (heading) => `avsnittet ”${heading}”`,
  },
  en: {
    inShort: 'In short',
    towns: (kind, home) => `${kind} of ${home}`,
    tie: (kind, home) => `${kind} with ${home}`,
    worksIn: (home, engagement) => `Works with ${home} in ${engagement}`,
    partnerIn: (engagement) => `Partner in ${engagement}`,
    inCity: (city) => `in ${city}`,
    cooperation: 'Partnership',
    parties: 'Parties',
    when: 'When',
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    agreed: 'Agreed',
    about: 'Governs',
    decided: 'Decided by',
    engagements: 'Partnerships in the area',
    planned: (when, isPast) => `${isPast ? 'was ' : ''}planned for ${when}`,
    signed: (when) => `signed ${when}`,
    ranOut: (when) => `was in force ${when}`,
    areas: 'Areas',
    answers: 'Who is responsible',
    contact: 'Contact',
    nextReview: 'Next review',
    overdue: (dueBy) => `${dueBy}, overdue`,
    last: 'Latest event',
    way: (home) => `The connection to ${home}`,
    partners: 'Partners',
    partnerCount: (count) => (count === 1 ? '1 partner' : `${count} partners`),
    since: (when) => `since ${when}`,
    period: (since, until) => `${since}–${until}`,
    until: (when) => `until ${when}`,
    formerly: 'formerly',
    standing: 'Confirmation',
    facts: 'Facts',
    technical: 'Technical details',
    id: 'Id',
    checksum: 'Checksum of our copy (SHA-256)',
    place: 'On the map',
    seeToo: 'See also',
    network: 'The network',
    paths: (home) => `Connections to ${home}`,
    timeline: 'Timeline',
    map: 'Map',
    whatIf: 'What would be lost without it?',
    statements: 'What different sources say',
    embed: 'Embed on a page of your own',
    report: 'Report an error',
    data: 'As data',
    picture: 'Connections',
    interpretation: 'Interpretation',
    sources: 'Sources',
    sourceCount: (count) => (count === 1 ? 'Source' : `${count} sources`),
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    section: (heading) => `section “${heading}”`,
  },
};
