import type { DateWords } from './date-words.js';

export const sv: DateWords = {
  seasons: ['våren', 'sommaren', 'hösten', 'vintern'],
  decade: (start) => `${start}-talet`,
  about: (day) => `ca ${day}`,
  uncertain: (day) => `${day} (osäkert)`,
  atTheLatest: (day) => `senast ${day}`,
  atTheEarliest: (day) => `tidigast ${day}`,
  since: (day) => `sedan ${day}`,
  until: (day) => `till ${day}`,
  attested: {
    on: (day) => `källa från ${day}`,
    orLater: (day) => `källa från ${day} eller senare`,
    fetched: (day) => `källa hämtad ${day}`,
  },
  formerly: 'tidigare',
};
