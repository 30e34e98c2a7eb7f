import { LANGUAGES_BY_CODE } from '../../src/model/language.js';
import { ENTITY_TYPE_LABELS, KIND_LABELS, RELATION_LABELS } from '../../src/model/labels/labels.js';
import { formatDate } from '../../src/narration/format-date.js';
import { kindLabel, pluralTypeLabel } from '../../src/narration/labels.js';
import { nameIn } from '../../src/narration/language.js';

/** Prints what is said in a language, by its value in the API. */
const language = new Map(Object.entries(LANGUAGES_BY_CODE)).get(process.argv[2] ?? '')!;
console.log(
  JSON.stringify({
    kinds: KIND_LABELS[language],
    types: ENTITY_TYPE_LABELS[language],
    relations: RELATION_LABELS[language],
    facets: [kindLabel('SISTER_CITY', language), pluralTypeLabel('UNIVERSITY', language)],
    name: nameIn({ name: { sv: 'Åbo', en: 'Turku' } }, language),
    date: formatDate('2017-11', language),
  }),
);
