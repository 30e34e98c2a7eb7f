import type { TextLanguage } from './language.js';

/** What readers and editors read in a figure, in one language: the server's figures and the components say the same. */
export interface FigureTexts {
  readonly graphTitle: (name: string) => string;
  readonly graphDescription: (name: string, entities: number, links: number) => string;
  readonly partnersTitle: (area: string, of: string | null) => string;
  readonly timelineTitle: (name: string) => string;
  readonly mapTitle: (name: string) => string;
  readonly mapDescription: (name: string, places: number) => string;
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
}

export const FIGURE_TEXTS: Readonly<Record<TextLanguage, FigureTexts>> = {
  sv: {
    graphTitle: (name) => `Samband kring ${name}`,
    graphDescription: (name, entities, links) =>
      `En bild av nätverket kring ${name}: ${entities} noder och ${links} samband.`,
    partnersTitle: (area, of) => `Partner inom ${area.toLocaleLowerCase('sv')}${of === null ? '' : ` för ${of}`}`,
    timelineTitle: (name) => `Det har hänt: ${name}`,
    mapTitle: (name) => `Här finns samarbetspartner till ${name}`,
    mapDescription: (name, places) =>
      `En karta med linjer från ${name} till samarbetspartner på ${places} ${places === 1 ? 'ort' : 'orter'}.`,
    leftOut: (count) => `${count} samband till visas inte i bilden.`,
    showTable: (rows) => `Visa som tabell (${rows} ${rows === 1 ? 'rad' : 'rader'})`,
    who: 'Vem',
    what: 'Vad',
    where: 'Var',
    since: 'Sedan',
    relation: 'Samband',
    sources: (names, more) => `Källa: ${names.join('; ')}${more > 0 ? ` och ${more} till` : ''}.`,
    attested: (date) => `Belagt till och med ${date}.`,
    updated: (date) => `Uppdaterat ${date}.`,
    unknown: 'okänt',
    open: (name) => `Mer om ${name}`,
    nothing: 'Det finns inga uppgifter att visa.',
    notShown: 'Bilden kan inte visas just nu.',
    hint: 'Till dig som redigerar sidan',
  },
  en: {
    graphTitle: (name) => `Relations around ${name}`,
    graphDescription: (name, entities, links) =>
      `A picture of the network around ${name}: ${entities} nodes and ${links} relations.`,
    partnersTitle: (area, of) => `Partners in ${area.toLocaleLowerCase('en')}${of === null ? '' : ` of ${of}`}`,
    timelineTitle: (name) => `What has happened: ${name}`,
    mapTitle: (name) => `Where the partners of ${name} are`,
    mapDescription: (name, places) =>
      `A map with lines from ${name} to partners in ${places} ${places === 1 ? 'place' : 'places'}.`,
    leftOut: (count) => `${count} more relations are not in the picture.`,
    showTable: (rows) => `Show as a table (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    who: 'Who',
    what: 'What',
    where: 'Where',
    since: 'Since',
    relation: 'Relation',
    sources: (names, more) => `Source: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
    attested: (date) => `Attested up to ${date}.`,
    updated: (date) => `Updated ${date}.`,
    unknown: 'unknown',
    open: (name) => `More about ${name}`,
    nothing: 'There is nothing to show.',
    notShown: 'The picture cannot be shown right now.',
    hint: 'To you who edit this page',
  },
};
