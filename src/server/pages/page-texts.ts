import type { TextLanguage } from '../../narration/language.js';

/** What people read in figures and pages, in one language. */
export interface PageTexts {
  readonly site: string;
  readonly graphTitle: (name: string) => string;
  readonly graphDescription: (name: string, entities: number, links: number) => string;
  readonly partnersTitle: (area: string, of: string | null) => string;
  readonly partnersDescription: (area: string, partners: number) => string;
  readonly timelineTitle: (name: string) => string;
  readonly timelineDescription: (name: string, versions: number) => string;
  readonly mapTitle: (name: string) => string;
  readonly mapDescription: (name: string, places: number) => string;
  readonly leftOut: (count: number) => string;
  /** Links between what is in the picture that it has no line for. */
  readonly notDrawn: (count: number) => string;
  readonly showTable: (rows: number) => string;
  readonly who: string;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly since: string;
  readonly relation: string;
  readonly why: string;
  readonly source: string;
  readonly sources: (names: readonly string[], more: number) => string;
  readonly attested: (date: string) => string;
  readonly updated: (date: string) => string;
  readonly fetched: (date: string, address: string) => string;
  readonly unknown: string;
  readonly open: (name: string) => string;
  readonly outdated: (date: string) => string;
  readonly nothing: string;
  readonly notShown: string;
  readonly away: string;
  readonly hint: string;
}

export const PAGE_TEXTS: Readonly<Record<TextLanguage, PageTexts>> = {
  sv: {
    site: 'Vänort',
    graphTitle: (name) => `Samband kring ${name}`,
    graphDescription: (name, entities, links) =>
      `En bild av nätverket kring ${name}: ${entities} noder och ${links} samband.`,
    partnersTitle: (area, of) => `Partner inom ${area.toLocaleLowerCase('sv')}${of === null ? '' : ` för ${of}`}`,
    partnersDescription: (area, partners) =>
      `${partners} partner inom ${area.toLocaleLowerCase('sv')} och det samarbete som gör dem till partner.`,
    timelineTitle: (name) => `Det har hänt: ${name}`,
    timelineDescription: (name, versions) => `En tidslinje för ${name} med ${versions} händelser, den äldsta först.`,
    mapTitle: (name) => `Här finns samarbetspartner till ${name}`,
    mapDescription: (name, places) =>
      `En karta med linjer från ${name} till samarbetspartner på ${places} ${places === 1 ? 'ort' : 'orter'}.`,
    leftOut: (count) => `${count} samband till visas inte i bilden.`,
    notDrawn: (count) => `${count} samband till mellan dem som visas är inte ritade.`,
    showTable: (rows) => `Visa som tabell (${rows} ${rows === 1 ? 'rad' : 'rader'})`,
    who: 'Vem',
    what: 'Vad',
    where: 'Var',
    when: 'När',
    since: 'Sedan',
    relation: 'Samband',
    why: 'Varför',
    source: 'Källa',
    sources: (names, more) => `Källa: ${names.join('; ')}${more > 0 ? ` och ${more} till` : ''}.`,
    attested: (date) => `Belagt till och med ${date}.`,
    updated: (date) => `Uppdaterat ${date}.`,
    fetched: (date, address) => `Hämtat ur Vänort ${date}: ${address}`,
    unknown: 'okänt',
    open: (name) => `Mer om ${name}`,
    outdated: (date) => `Databasen kan inte nås just nu. Uppgifterna är från ${date}.`,
    nothing: 'Det finns inga uppgifter att visa.',
    notShown: 'Bilden kan inte visas just nu.',
    away: 'Uppgifterna kan inte hämtas just nu. Försök igen om en stund.',
    hint: 'Till dig som redigerar sidan',
  },
  en: {
    site: 'Vänort',
    graphTitle: (name) => `Relations around ${name}`,
    graphDescription: (name, entities, links) =>
      `A picture of the network around ${name}: ${entities} nodes and ${links} relations.`,
    partnersTitle: (area, of) => `Partners in ${area.toLocaleLowerCase('en')}${of === null ? '' : ` of ${of}`}`,
    partnersDescription: (area, partners) =>
      `${partners} partners in ${area.toLocaleLowerCase('en')} and the cooperation that makes them so.`,
    timelineTitle: (name) => `What has happened: ${name}`,
    timelineDescription: (name, versions) => `A timeline of ${name} with ${versions} entries, the oldest first.`,
    mapTitle: (name) => `Where the partners of ${name} are`,
    mapDescription: (name, places) =>
      `A map with lines from ${name} to partners in ${places} ${places === 1 ? 'place' : 'places'}.`,
    leftOut: (count) => `${count} more relations are not in the picture.`,
    notDrawn: (count) => `${count} more relations between those shown are not drawn.`,
    showTable: (rows) => `Show as a table (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    who: 'Who',
    what: 'What',
    where: 'Where',
    when: 'When',
    since: 'Since',
    relation: 'Relation',
    why: 'Why',
    source: 'Source',
    sources: (names, more) => `Source: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
    attested: (date) => `Attested up to ${date}.`,
    updated: (date) => `Updated ${date}.`,
    fetched: (date, address) => `Fetched from Vänort ${date}: ${address}`,
    unknown: 'unknown',
    open: (name) => `More about ${name}`,
    outdated: (date) => `The database cannot be reached right now. This is as of ${date}.`,
    nothing: 'There is nothing to show.',
    notShown: 'The picture cannot be shown right now.',
    away: 'The data cannot be fetched right now. Try again in a moment.',
    hint: 'To you who edit this page',
  },
};
