import type { TextLanguage } from '../../narration/language.js';
import type { FigureName } from './kinds.js';
import type { Theme } from '../pages/palette.js';

/** What people read on the page that makes an embed. */
export interface EmbedBuilderTexts {
  readonly title: string;
  readonly lead: string;
  readonly figure: string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly about: string;
  readonly groups: { readonly actors: string; readonly engagements: string; readonly areas: string };
  readonly otherId: string;
  readonly otherIdHint: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<TextLanguage, string>>;
  readonly width: string;
  readonly widthHint: string;
  readonly depth: string;
  readonly depthHint: string;
  readonly at: string;
  readonly atHint: string;
  readonly show: string;
  readonly preview: string;
  readonly code: string;
  readonly codeHint: string;
  readonly script: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly other: string;
  readonly component: string;
  readonly componentCode: string;
  readonly componentHint: string;
  readonly frame: string;
  readonly copy: string;
  readonly copied: string;
}

export const EMBED_BUILDER_TEXTS: Readonly<Record<TextLanguage, EmbedBuilderTexts>> = {
  sv: {
    title: 'Visa samarbeten på en egen webbsida',
    lead: 'Välj vad som ska visas, titta på resultatet och kopiera sedan en rad HTML till sidan. Figuren hålls aktuell, fungerar utan JavaScript och sätter inga kakor.',
    figure: 'Figur',
    figures: {
      graph: 'Nätverk kring en aktör',
      partners: 'Partner inom ett område',
      timeline: 'Tidslinje',
      map: 'Karta',
    },
    about: 'Vad den handlar om',
    groups: { actors: 'Aktörer', engagements: 'Samarbeten', areas: 'Prioriterade områden' },
    otherId: 'Eller något annat, med id',
    otherIdHint: 'Det som står sist i adressen till dess sida',
    theme: 'Färger',
    themes: { auto: 'Följer läsarens inställning', light: 'Ljusa', dark: 'Mörka' },
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    width: 'Bredd i bildpunkter',
    widthHint: '240–1600, tomt: så bred som får plats',
    depth: 'Antal steg ut',
    depthHint: '0–3, bara för nätverk',
    at: 'Så som det var',
    atHint: 'Till exempel 1990 eller 2017-11; tomt: allt som är känt',
    show: 'Visa',
    preview: 'Så här blir det',
    code: 'Kod att kopiera',
    codeHint: 'En rad HTML. Klistra in den där figuren ska stå.',
    script: 'Ska figuren få den höjd den behöver? Lägg till den här raden en gång på sidan:',
    picture: 'Som bild',
    pictureHint: 'För nyhetsbrev och bildspel, eller där ramar inte går att använda:',
    other: 'In English',
    component: 'Som komponent',
    componentCode: 'Kod för komponenten',
    componentHint:
      'Komponenten är en del av sidan: den går att utforska, ritas efter sidans egen bredd och kan få sidans färger. Bilden inuti visas när JavaScript saknas. Adresser och integritetsvärden står i',
    frame: 'Som ram',
    copy: 'Kopiera',
    copied: 'Kopierat',
  },
  en: {
    title: 'Show cooperation on a page of your own',
    lead: 'Choose what to show, look at it, and copy one line of HTML to your page. The figure stays up to date, works without JavaScript and sets no cookies.',
    figure: 'Figure',
    figures: {
      graph: 'Network around an actor',
      partners: 'Partners in an area',
      timeline: 'Timeline',
      map: 'Map',
    },
    about: 'What it is about',
    groups: { actors: 'Actors', engagements: 'Cooperation', areas: 'Priority areas' },
    otherId: 'Or something else, by its id',
    otherIdHint: 'What stands last in the address of its page',
    theme: 'Colours',
    themes: { auto: "Follow the reader's setting", light: 'Light', dark: 'Dark' },
    language: 'Language',
    languages: { sv: 'Swedish', en: 'English' },
    width: 'Width in pixels',
    widthHint: '240–1600; empty: as wide as there is room',
    depth: 'Steps out',
    depthHint: '0–3, for networks only',
    at: 'As it was',
    atHint: 'For example 1990 or 2017-11; empty: all that is known',
    show: 'Show',
    preview: 'What it looks like',
    code: 'Code to copy',
    codeHint: 'One line of HTML. Paste it where the figure is to stand.',
    script: 'To give the figure the height that it needs, add this line once to the page:',
    picture: 'As a picture',
    pictureHint: 'For newsletters and slides, or where frames cannot be used:',
    other: 'På svenska',
    component: 'As a component',
    componentCode: 'Code for the component',
    componentHint:
      'The component is a part of the page: it can be explored, is drawn to the width of the page and can take its colours. The picture inside is shown where there is no JavaScript. Addresses and integrity values are in',
    frame: 'As a frame',
    copy: 'Copy',
    copied: 'Copied',
  },
};
