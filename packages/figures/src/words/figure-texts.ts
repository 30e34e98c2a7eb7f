/** The languages that figures are told in. */
export type FigureLanguage = 'sv' | 'en';

/** What readers and editors read in a figure, in one language: the server's figures and the components say the same. */
export interface FigureTexts {
  readonly graphTitle: (name: string) => string;
  readonly graphDescription: (name: string, others: number, ties: number) => string;
  readonly partnersTitle: (area: string, of: string | null) => string;
  readonly timelineTitle: (name: string) => string;
  readonly standingTitle: (name: string) => string;
  /** How an engagement stands by what is said of it. */
  readonly standing: string;
  /** A line that is of no engagement: where somebody is, what somebody belongs to. */
  readonly otherLine: string;
  readonly sinceDate: (date: string) => string;
  readonly mapTitle: (name: string) => string;
  readonly mapDescription: (name: string, places: number) => string;
  /** A name with the word that what it names is dormant. */
  readonly dormant: (name: string) => string;
  readonly leftOut: (count: number) => string;
  readonly showTable: (rows: number) => string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly since: string;
  readonly relation: string;
  readonly sources: (names: readonly string[], more: number) => string;
  readonly attested: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly unknown: string;
  readonly open: (name: string) => string;
  readonly nothing: string;
  readonly notShown: string;
  readonly hint: string;
  readonly partnersDescription: (area: string, partners: number) => string;
  readonly timelineDescription: (name: string, events: number) => string;
  readonly standingDescription: (name: string, engagements: number) => string;
  readonly byWhom: string;
  readonly documents: string;
  readonly when: string;
  readonly why: string;
  /** A sentence that no source says so itself. */
  readonly interpretation: (sentence: string) => string;
  /** Ties between those shown that the picture has no line for. */
  readonly notDrawn: (count: number) => string;
  /** How many engagements more somebody is a partner by. */
  readonly andMore: (count: number) => string;
}

export const FIGURE_TEXTS: Readonly<Record<FigureLanguage, FigureTexts>> = {
  sv: {
    graphTitle: (name) => `Samarbeten kring ${name}`,
    graphDescription: (name, others, ties) =>
      `En bild av ${name} och ${others} andra, med ${ties} ${ties === 1 ? 'koppling' : 'kopplingar'} mellan dem.`,
    partnersTitle: (area, of) => `Partner inom ${area.toLocaleLowerCase('sv')}${of === null ? '' : ` för ${of}`}`,
    timelineTitle: (name) => `${name} genom åren`,
    standingTitle: (name) => `Bekräftelse: ${name}`,
    standing: 'Bekräftelse',
    otherLine: 'Övrig koppling',
    sinceDate: (date) => `enligt källa från ${date}`,
    mapTitle: (name) => `Här finns samarbetspartner till ${name}`,
    mapDescription: (name, places) =>
      `En karta med linjer från ${name} till samarbetspartner på ${places} ${places === 1 ? 'plats' : 'platser'}.`,
    dormant: (name) => `${name} (vilande)`,
    leftOut: (count) => `${count} ${count === 1 ? 'koppling' : 'kopplingar'} till visas inte i bilden.`,
    showTable: (rows) => `Visa som tabell (${rows} ${rows === 1 ? 'rad' : 'rader'})`,
    who: 'Vem',
    what: 'Vad',
    where: 'Var',
    since: 'Sedan',
    relation: 'Koppling',
    sources: (names, more) => `Källa: ${names.join('; ')}${more > 0 ? ` och ${more} till` : ''}.`,
    attested: (date) => `Nyaste källa: ${date}.`,
    updated: (date) => `Databasen uppdaterad ${date}.`,
    unknown: 'okänt',
    open: (name) => `Mer om ${name}`,
    nothing: 'Det finns inga uppgifter att visa.',
    notShown: 'Bilden kan inte visas just nu.',
    hint: 'Till dig som redigerar sidan',
    partnersDescription: (area, partners) =>
      `${partners} partner inom ${area.toLocaleLowerCase('sv')} och det samarbete som gör dem till partner.`,
    timelineDescription: (name, events) => `En tidslinje för ${name} med ${events} händelser, den äldsta först.`,
    standingDescription: (name, engagements) =>
      `Vad parter, andra och register säger om ${engagements === 1 ? 'samarbetet' : `${engagements} samarbeten`}: ${name}.`,
    byWhom: 'Enligt',
    documents: 'Dokument',
    interpretation: (sentence) => `${sentence} (tolkning)`,
    when: 'När',
    why: 'Varför',
    notDrawn: (count) => `… och ${count} ${count === 1 ? 'koppling' : 'kopplingar'} till mellan dem.`,
    andMore: (count) => `och ${count} ${count === 1 ? 'samarbete' : 'samarbeten'} till`,
  },
  en: {
    graphTitle: (name) => `Partnerships around ${name}`,
    graphDescription: (name, others, ties) =>
      `A picture of ${name} and ${others} others, with ${ties} ${ties === 1 ? 'connection' : 'connections'} between them.`,
    partnersTitle: (area, of) => `Partners in ${area.toLocaleLowerCase('en')}${of === null ? '' : ` of ${of}`}`,
    timelineTitle: (name) => `${name} through the years`,
    standingTitle: (name) => `Confirmation: ${name}`,
    standing: 'Confirmation',
    otherLine: 'Other connection',
    sinceDate: (date) => `according to a source of ${date}`,
    mapTitle: (name) => `Where the partners of ${name} are`,
    mapDescription: (name, places) =>
      `A map with lines from ${name} to partners in ${places} ${places === 1 ? 'place' : 'places'}.`,
    dormant: (name) => `${name} (dormant)`,
    leftOut: (count) => `${count} more ${count === 1 ? 'connection is' : 'connections are'} not in the picture.`,
    showTable: (rows) => `Show as a table (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    who: 'Who',
    what: 'What',
    where: 'Where',
    since: 'Since',
    relation: 'Connection',
    sources: (names, more) => `Source: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
    attested: (date) => `Newest source: ${date}.`,
    updated: (date) => `Database updated ${date}.`,
    unknown: 'unknown',
    open: (name) => `More about ${name}`,
    nothing: 'There is nothing to show.',
    notShown: 'The picture cannot be shown right now.',
    hint: 'For you who edit this page',
    partnersDescription: (area, partners) =>
      `${partners} partners in ${area.toLocaleLowerCase('en')} and the partnerships that make them so.`,
    timelineDescription: (name, events) => `A timeline of ${name} with ${events} events, the oldest first.`,
    standingDescription: (name, engagements) =>
      `What parties, others and registers say of ${engagements === 1 ? 'the partnership' : `${engagements} partnerships`}: ${name}.`,
    byWhom: 'According to',
    documents: 'Documents',
    interpretation: (sentence) => `${sentence} (interpretation)`,
    when: 'When',
    why: 'Why',
    notDrawn: (count) => `… and ${count} more ${count === 1 ? 'connection' : 'connections'} between them.`,
    andMore: (count) => `and ${count} more`,
  },
};

/** Nodes with the word that they are dormant after the names of those that are: seen wherever they are drawn or listed. */
export const withDormancy = <N extends { readonly name: string; readonly dormant: boolean }>(
  nodes: readonly N[],
  language: FigureLanguage,
): N[] => nodes.map((node) => (node.dormant ? { ...node, name: FIGURE_TEXTS[language].dormant(node.name) } : node));
