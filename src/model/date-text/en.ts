import type { DateWords } from './date-words.js';

export const en: DateWords = {
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (start) => `the ${start}s`,
  about: (day) => `about ${day}`,
  uncertain: (day) => `${day} (uncertain)`,
  atTheLatest: (day) => `${day} at the latest`,
  atTheEarliest: (day) => `${day} at the earliest`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  attested: {
    on: (day) => `source of ${day}`,
    orLater: (day) => `source of ${day} or later`,
    fetched: (day) => `source retrieved ${day}`,
  },
  formerly: 'formerly',
};
