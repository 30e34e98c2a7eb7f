import type { FigureName, OptionName, Theme } from '@vanort/figures';
import type { TextLanguage } from '../../../narration/language.js';

/** A field of the form: what it is for, and what can be written there. */
interface FieldTexts {
  readonly label: string;
  readonly hint: string;
}

/** What people read on the page that makes embeds. */
export interface ComposerTexts {
  readonly title: string;
  readonly lead: string;
  readonly figure: string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly about: FieldTexts;
  readonly area: string;
  readonly chooseArea: string;
  readonly options: Readonly<Record<OptionName, FieldTexts>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<TextLanguage, string>>;
  readonly width: FieldTexts;
  readonly show: string;
  readonly preview: string;
  readonly code: string;
  readonly codeHint: string;
  readonly frameHint: string;
  readonly script: string;
  readonly moreWays: string;
  readonly component: string;
  readonly componentCode: string;
  readonly componentHint: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly noCode: string;
  readonly unknown: (name: string) => string;
  readonly noneAt: (name: string) => string;
  readonly didYouMean: string;
  readonly chooseFirst: string;
  readonly away: string;
  readonly wrong: (label: string, given: string, allowed: string) => string;
}

export const COMPOSER_TEXTS: Readonly<Record<TextLanguage, ComposerTexts>> = {
  sv: {
    title: 'Visa samarbeten på en egen webbsida',
    lead: 'Välj vad som ska visas, se resultatet och kopiera en rad HTML till din sida. Figuren uppdateras automatiskt, fungerar utan JavaScript och sätter inga kakor.',
    figure: 'Figur',
    figures: {
      graph: 'Nätverk kring en aktör',
      partners: 'Partner inom ett område',
      timeline: 'Tidslinje',
      map: 'Karta',
      standing: 'Bekräftelse: vem som säger vad om ett samarbete eller en aktör',
    },
    about: { label: 'Sök', hint: 'Namn på aktör eller samarbete' },
    area: 'Prioriterat område',
    chooseArea: 'Välj ett område',
    options: {
      depth: { label: 'Antal steg', hint: '0–3' },
      at: { label: 'Vid datum', hint: 'Till exempel 1990 eller 2017-11. Lämna tomt för alla år.' },
      from: { label: 'Från och med', hint: 'Till exempel 1986. Lämna tomt för att visa från början.' },
      to: { label: 'Till och med', hint: 'Till exempel 2017. Lämna tomt för att visa till i dag.' },
      of: { label: 'Partner till', hint: 'Namn på en aktör. Lämna tomt för kommunen.' },
    },
    theme: 'Färger',
    themes: { light: 'Ljusa', dark: 'Mörka', auto: 'Följer läsarens inställning' },
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    width: { label: 'Bredd i pixlar', hint: '240–1600. Lämna tomt för hela bredden.' },
    show: 'Visa',
    preview: 'Förhandsvisning',
    code: 'Kod att kopiera',
    codeHint: 'Enkel inbäddning: en rad HTML. Klistra in den där figuren ska visas.',
    frameHint: 'Koden fungerar som den är. Lägg till en rad, en gång per sida, så följer höjden alltid innehållet:',
    script: 'Rad för höjden',
    moreWays: 'Andra sätt att visa figuren',
    component: 'Interaktiv',
    componentCode: 'Kod för den interaktiva figuren',
    componentHint:
      'Figuren blir en del av sidan: den går att utforska, följer sidans bredd och kan få sidans färger. Utan JavaScript visas en bild. Adresser och integritetsvärden står i',
    picture: 'Bild',
    pictureHint: 'För nyhetsbrev och bildspel:',
    copy: 'Kopiera',
    copied: 'Kopierat',
    noCode: 'Det finns ingen kod att kopiera ännu.',
    unknown: (name) => `Det finns inget som heter ”${name}”.`,
    noneAt: (name) => `Figuren går inte att visa för ”${name}”. Välj en annan figur, eller sök efter något annat.`,
    didYouMean: 'Menade du något av det här?',
    chooseFirst: 'Skriv ett namn i fältet Sök och välj Visa.',
    away: 'Uppgifterna kan inte hämtas just nu. Försök igen om en stund.',
    wrong: (label, given, allowed) => `”${label}” är ”${given}”, men ska vara ${allowed}, eller tomt.`,
  },
  en: {
    title: 'Show partnerships on a page of your own',
    lead: 'Choose what to show, check the result and copy one line of HTML to your page. The figure is updated automatically, works without JavaScript and sets no cookies.',
    figure: 'Figure',
    figures: {
      graph: 'Network around an actor',
      partners: 'Partners in an area',
      timeline: 'Timeline',
      map: 'Map',
      standing: 'Confirmation: who says what about a partnership or an actor',
    },
    about: { label: 'Search', hint: 'Name of an actor or a partnership' },
    area: 'Priority area',
    chooseArea: 'Choose an area',
    options: {
      depth: { label: 'Number of steps', hint: '0–3' },
      at: { label: 'As of date', hint: 'For example 1990 or 2017-11. Leave empty for all years.' },
      from: { label: 'From', hint: 'For example 1986. Leave empty to start from the beginning.' },
      to: { label: 'Up to', hint: 'For example 2017. Leave empty to show up to today.' },
      of: { label: 'Partners of', hint: 'Name of an actor. Leave empty for the municipality.' },
    },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', auto: 'Follow the reader’s setting' },
    language: 'Language',
    languages: { sv: 'Swedish', en: 'English' },
    width: { label: 'Width in pixels', hint: '240–1600. Leave empty for the full width.' },
    show: 'Show',
    preview: 'Preview',
    code: 'Code to copy',
    codeHint: 'Simple embed: one line of HTML. Paste it where you want the figure.',
    frameHint: 'The code works as it is. Add one more line once per page, and the height always follows the content:',
    script: 'Line for the height',
    moreWays: 'Other ways to show the figure',
    component: 'Interactive',
    componentCode: 'Code for the interactive figure',
    componentHint:
      'The figure becomes a part of the page: it can be explored, follows the width of the page and can take its colours. Without JavaScript a picture is shown. Addresses and integrity values are in',
    picture: 'Picture',
    pictureHint: 'For newsletters and slides:',
    copy: 'Copy',
    copied: 'Copied',
    noCode: 'There is no code to copy yet.',
    unknown: (name) => `There is nothing called “${name}”.`,
    noneAt: (name) => `The figure cannot be shown for “${name}”. Choose another figure, or search for something else.`,
    didYouMean: 'Did you mean one of these?',
    chooseFirst: 'Type a name in the Search field and choose Show.',
    away: 'The data cannot be loaded right now. Try again in a moment.',
    wrong: (label, given, allowed) => `“${label}” is “${given}”, but must be ${allowed}, or empty.`,
  },
};
