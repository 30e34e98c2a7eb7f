import type { WhatIfSentences } from '../sentence-catalogue.js';

const list = new Intl.ListFormat('sv');
const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

/** What would be lost without something, in Swedish. */
export const whatIf: WhatIfSentences = {
  summary: (without, parts) => `Utan ${list.format(without)}: ${list.format(parts)}.`,
  nothing: (without) => `Utan ${list.format(without)} förändras inget av det som är registrerat.`,
  engagements: (count) => counted(count, 'ett samarbete upphör', 'samarbeten upphör'),
  cutOff: (count) => counted(count, 'en aktör tappar all koppling', 'aktörer tappar all koppling'),
  loosened: (count) => counted(count, 'en aktör får färre kopplingar', 'aktörer får färre kopplingar'),
  areas: (count, withNone) => {
    const areas = counted(count, 'ett område påverkas', 'områden påverkas');
    if (withNone === 0) return areas;
    return count === withNone
      ? counted(count, 'ett område blir utan samarbeten', 'områden blir utan samarbeten')
      : `${areas} (${withNone === 1 ? 'ett' : withNone} av dem blir utan samarbeten)`;
  },
  reviews: (count) => counted(count, 'en uppföljning faller bort', 'uppföljningar faller bort'),
  governance: (count) =>
    counted(
      count,
      'ett avtal eller en handlingsplan har inget samarbete kvar att gälla för',
      'avtal och handlingsplaner har inget samarbete kvar att gälla för',
    ),
  ofOthers: (count) => counted(count, 'ett samarbete mellan andra upphör', 'samarbeten mellan andra upphör'),
  removed: {
    ASKED: (name) => `${name} tas bort.`,
    WITHOUT_AGREEMENT: (name, by) => `${name} upphör, eftersom ${by} är det enda gällande avtalet om det.`,
    PART: (name, by) => `${name} upphör, eftersom det är en del av ${by}.`,
    WITHOUT_PARTNER: (name, by) => `${name} upphör, eftersom färre än två parter är kvar utan ${by}.`,
  },
  isCutOff: (actor, home) => `${actor} tappar sin enda koppling till ${home}.`,
  isIndirect: (actor, home) => `${actor} har inget samarbete kvar med ${home}, men är fortfarande kopplad genom andra.`,
  isLess: (actor, home, after, before, left) =>
    `${actor} har ${after} av ${before} kopplingar kvar till ${home}${left.length === 0 ? '' : `: ${list.format(left)}`}.`,
  areaWithNone: (area) => `Området ”${area}” blir utan samarbeten.`,
  areaWithLess: (area, before, after) => {
    const words = [
      before.engagements === after.engagements
        ? null
        : `från ${before.engagements} ${before.engagements === 1 ? 'samarbete' : 'samarbeten'} till ${after.engagements}`,
      before.partners === after.partners ? null : `från ${before.partners} partner till ${after.partners}`,
    ].filter((part) => part !== null);
    return words.length === 0
      ? `Området ”${area}” får färre aktiviteter.`
      : `Området ”${area}” går ${list.format(words)}.`;
  },
  governsNothing: (name) => `${name} har inget samarbete kvar att gälla för.`,
};
