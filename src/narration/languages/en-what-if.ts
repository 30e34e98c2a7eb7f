import type { WhatIfSentences } from '../sentence-catalogue.js';

const list = new Intl.ListFormat('en-GB');
const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

/** What would be lost without something, in English. */
export const whatIf: WhatIfSentences = {
  summary: (without, parts) => `Without ${list.format(without)}: ${list.format(parts)}.`,
  nothing: (without) => `Without ${list.format(without)}, nothing on record changes.`,
  engagements: (count) => counted(count, 'one partnership ends', 'partnerships end'),
  cutOff: (count) => counted(count, 'one actor loses all connection', 'actors lose all connection'),
  loosened: (count) => counted(count, 'one actor has fewer connections', 'actors have fewer connections'),
  areas: (count, withNone) => {
    const areas = counted(count, 'one area is affected', 'areas are affected');
    if (withNone === 0) return areas;
    return count === withNone
      ? counted(count, 'one area is left without partnerships', 'areas are left without partnerships')
      : `${areas} (${withNone === 1 ? 'one of them is' : `${withNone} of them are`} left without partnerships)`;
  },
  reviews: (count) => counted(count, 'one review is no longer needed', 'reviews are no longer needed'),
  governance: (count) =>
    counted(
      count,
      'one agreement or action plan has no partnership left to cover',
      'agreements and action plans have no partnership left to cover',
    ),
  ofOthers: (count) => counted(count, 'one partnership between others ends', 'partnerships between others end'),
  removed: {
    ASKED: (name) => `${name} {is|are} removed.`,
    WITHOUT_AGREEMENT: (name, by) =>
      `${name} {ends|end}, since ${by} is the only agreement in force that covers {it|them}.`,
    PART: (name, by) => `${name} {ends|end}, since {it is|they are} part of ${by}.`,
    WITHOUT_PARTNER: (name, by) => `${name} {ends|end}, since fewer than two parties remain without ${by}.`,
  },
  isCutOff: (actor, home) => `${actor} {loses|lose} the only connection to ${home}.`,
  isIndirect: (actor, home) =>
    `${actor} no longer {shares|share} any partnership with ${home}, but {is|are} still connected through others.`,
  isLess: (actor, home, after, before, left) =>
    `${actor} {has|have} ${after} of ${before} connections to ${home} left${left.length === 0 ? '' : `: ${list.format(left)}`}.`,
  areaWithNone: (area) => `The area “${area}” is left without partnerships.`,
  areaWithLess: (area, before, after) => {
    const words = [
      before.engagements === after.engagements
        ? null
        : `from ${counted(before.engagements, '1 partnership', 'partnerships')} to ${after.engagements}`,
      before.partners === after.partners
        ? null
        : `from ${counted(before.partners, '1 partner', 'partners')} to ${after.partners}`,
    ].filter((part) => part !== null);
    return words.length === 0
      ? `The area “${area}” has fewer activities.`
      : `The area “${area}” goes ${list.format(words)}.`;
  },
  governsNothing: (name) => `${name} would be left without a partnership to cover.`,
};
