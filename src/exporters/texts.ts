import type { TextLanguage } from '../model/language.js';

/** The words of files, by language. */
export interface ExportTexts {
  readonly whole: string;
  readonly around: (id: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly part: string;
  readonly asOf: (date: string) => string;
  readonly revision: (revision: number, exportedAt: string) => string;
  readonly licence: (address: string) => string;
  readonly noLicence: string;
  readonly sources: string;
  readonly moreSources: (count: number) => string;
}

export const EXPORT_TEXTS: Readonly<Record<TextLanguage, ExportTexts>> = {
  sv: {
    whole: 'Alla uppgifter',
    around: (id) => `Nätverket runt ${id}`,
    between: (from, to) => `Kopplingar mellan ${from} och ${to}`,
    part: 'Ett urval av uppgifterna',
    asOf: (date) => `läget ${date}`,
    revision: (revision, exportedAt) => `Version ${revision} av uppgifterna, uttag ${exportedAt}`,
    licence: (address) => `Licens: ${address}`,
    noLicence: 'Licens: webbplatsen anger ingen, varje källas egen licens gäller',
    sources: 'Källor',
    moreSources: (count) => `och ${count} till`,
  },
  en: {
    whole: 'All data',
    around: (id) => `The network around ${id}`,
    between: (from, to) => `Connections between ${from} and ${to}`,
    part: 'A selection of the data',
    asOf: (date) => `as of ${date}`,
    revision: (revision, exportedAt) => `Version ${revision} of the data, exported ${exportedAt}`,
    licence: (address) => `Licence: ${address}`,
    noLicence: 'Licence: the site states none, each source’s own licence applies',
    sources: 'Sources',
    moreSources: (count) => `and ${count} more`,
  },
};
