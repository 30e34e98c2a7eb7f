import { factsOf } from '../../model/entity-facts.js';
import { upperFirst } from '../../model/first-letter.js';
import type { Field } from '../../model/field.js';
import { VOCABULARIES, type Vocabulary } from '../../model/vocabularies.js';
import { formatEnd, formatStart } from '../../narration/format-date.js';
import { LOCALES, type TextLanguage } from '../../model/language.js';
import { translationIn } from '../../narration/language.js';
import { markup, type Content } from '../pages/html.js';
import { isList, type FactValue } from '../../exporters/linked-facts.js';
import type { Entity } from './entity.js';
import { termInWords } from './card/agreements-html.js';
import { CARD_WORDS } from './card/card-texts.js';
import { ENTITY_WORDS } from './entity-texts.js';
import { sameAs } from '../../exporters/linked-facts.js';

/** Of use to programs and to who looks something up, not to a reader. */
const TECHNICAL: ReadonlySet<string> = new Set(['sha256', 'edition', 'wikidataId', 'geonamesId', 'rorId', 'lei']);

/** Headings and values. */
export type Rows = readonly (readonly [string, Content])[];

/** What an entity says of itself, in the order of the model: for its readers, and for those who look closer. */
export function factRows(
  { facts, node, term }: Entity,
  language: TextLanguage,
): { readonly told: Rows; readonly technical: Rows } {
  const all = factsOf(node.type).flatMap(([name, field]): (readonly [string, readonly [string, Content]])[] => {
    const value = facts[name];
    if (field.labels === undefined || value === null || value === undefined) return [];
    const over = name === 'status' && term?.hasRunOut === true ? termInWords(term, { language }) : null;
    const content = over === null ? contentOf(field, value, language) : upperFirst(over);
    return content === null || content === '' ? [] : [[name, [field.labels[language], content]]];
  });
  const others = sameAs(node.type, facts).map((iri, index) => [index > 0 && ', ', external(iri)]);
  const rows = (isTechnical: boolean) =>
    all.filter(([name]) => TECHNICAL.has(name) === isTechnical).map(([, row]): readonly [string, Content] => row);
  return {
    told: rows(false),
    technical: [
      ...(others.length === 0 ? [] : [[ENTITY_WORDS[language].sameAs, others] as const]),
      ...rows(true),
      [CARD_WORDS[language].id, markup`<code>${node.id}</code>`],
    ],
  };
}

function contentOf({ type, tells, format }: Field, value: Exclude<FactValue, null>, language: TextLanguage): Content {
  if (typeof value === 'number') return value.toLocaleString(LOCALES[language]);
  if (typeof value === 'object') return isList(value) ? value.join(', ') : translationIn(value, language);
  if (type === 'PartialDate') return tells === 'ENDED' ? formatEnd(value, language) : formatStart(value, language);
  if (format === 'url') return external(value);
  const vocabularies: Readonly<Record<string, Vocabulary>> = VOCABULARIES;
  return vocabularies[type]?.values[value]?.labels?.[language] ?? value;
}

/** A link to elsewhere, if it is one that a browser may follow without running anything. */
const external = (address: string): Content =>
  /^https?:\/\//.test(address)
    ? markup`<a href="${address}" rel="noopener">${address.replace(/^https?:\/\/(www\.)?/, '')}</a>`
    : address;
