import type { TextLanguage } from '../../../../src/model/language.js';
import type { SpeakerLevel } from '@vanort/client';

const sv = {
  heading: 'Vad olika källor säger',
  lead: 'Samma samarbete kan beskrivas på olika sätt. Här står vad kommunen själv, motparten, andra och register säger, med källor.',
  chooseActor: 'Visa för en annan aktör',
  standings: 'Bekräftelse',
  filterBy: 'Visa bara',
  disputedFirst: 'Visa avvikelser först',
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 samarbete' : `${all} samarbeten`) : `${shown} av ${all} samarbeten`,
  since: (date: string) => `enligt källa från ${date}`,
  own: (name: string) => `${name} säger`,
  others: 'Andra säger',
  noOwn: (name: string) => `Det finns ingen uppgift från ${name}.`,
  noOthers: 'Varken motparten, någon annan eller något register nämner det.',
  noPartner: (several: boolean): string =>
    several ? 'Ingen annan av dem som deltar säger något om det.' : 'Motparten säger inget om det.',
  differences: 'Uppgifterna skiljer sig',
  differs: 'Säger något annat',
  listed: 'Står i registret',
  derived: 'Tolkning',
  undated: 'odaterat',
  values: { since: 'sedan', until: 'till' } as Readonly<Record<string, string>>,
  entries: (names: readonly string[]) => `I registret står det under ${new Intl.ListFormat('sv').format(names)}`,
  more: 'Visa fler samarbeten',
  moreStatements: (count: number) => (count === 1 ? 'och 1 uppgift till' : `och ${count} uppgifter till`),
  none: (name: string) => `Det finns inga uppgifter om samarbeten mellan ${name} och andra.`,
  noneChosen: 'Inget samarbete stämmer med urvalet.',
  tryElse: 'Ta bort ett filter eller pröva ett senare datum.',
  clear: 'Visa alla',
  unknown: 'Här finns inget att visa.',
  unknownHelp:
    'Länken kan vara felskriven eller gälla något annat än en aktör eller ett samarbete. Sök efter ett namn ovanför.',
  home: 'Visa för hemkommunen',
  levels: {
    RULING: 'Avgörande',
    HOME_DECISION: 'Beslut',
    HOME_DOCUMENT: 'Egen handling',
    OTHER_ACTOR: 'Annan aktör',
    PRESS: 'Press eller utomstående',
    REGISTER: 'Register',
  } satisfies Record<SpeakerLevel, string> as Record<SpeakerLevel, string>,
  partner: 'Motpart',
  ownWord: 'Egen uppgift',
  openDocument: 'Öppna dokumentet',
};

const en: typeof sv = {
  heading: 'What different sources say',
  lead: 'The same partnership may be described in different ways. Here is what the municipality itself, the other party, others and registers say, with sources.',
  chooseActor: 'Show for another actor',
  standings: 'Confirmation',
  filterBy: 'Show only',
  disputedFirst: 'Show differences first',
  count: (shown, all) =>
    shown === all ? (all === 1 ? '1 partnership' : `${all} partnerships`) : `${shown} of ${all} partnerships`,
  since: (date) => `according to a source of ${date}`,
  own: (name) => `${name} says`,
  others: 'Others say',
  noOwn: (name) => `There is no statement from ${name}.`,
  noOthers: 'Neither the other party, nor anyone else, nor any register mentions it.',
  noPartner: (several) =>
    several ? 'None of the others taking part says anything about it.' : 'The other party says nothing about it.',
  differences: 'The statements differ',
  differs: 'Says otherwise',
  listed: 'Listed in the register',
  derived: 'Interpretation',
  undated: 'undated',
  values: { since: 'since', until: 'until' },
  entries: (names) => `Listed under ${new Intl.ListFormat('en-GB').format(names)}`,
  more: 'Show more partnerships',
  moreStatements: (count) => (count === 1 ? 'and 1 more statement' : `and ${count} more statements`),
  none: (name) => `There are no statements about partnerships between ${name} and others.`,
  noneChosen: 'No partnership matches the selection.',
  tryElse: 'Remove a filter or try a later date.',
  clear: 'Show all',
  unknown: 'There is nothing to show here.',
  unknownHelp:
    'The link may be misspelt, or about something other than an actor or a partnership. Search for a name above.',
  home: 'Show for the home municipality',
  levels: {
    RULING: 'Ruling',
    HOME_DECISION: 'Decision',
    HOME_DOCUMENT: 'Own document',
    OTHER_ACTOR: 'Other actor',
    PRESS: 'Press or outside observer',
    REGISTER: 'Register',
  },
  partner: 'Other party',
  ownWord: 'Own statement',
  openDocument: 'Open the document',
};

/** The texts of who says what; they come with the view. */
export const statementTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
