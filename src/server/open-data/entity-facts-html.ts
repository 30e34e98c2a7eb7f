import { factsOf } from '../../model/entity-facts.js';
import type { Field } from '../../model/field.js';
import { VOCABULARIES, type Vocabulary } from '../../model/vocabularies.js';
import { formatEnd, formatStart } from '../../narration/format-date.js';
import { LOCALES, type TextLanguage } from '../../model/language.js';
import { translationIn } from '../../narration/language.js';
import { markup, type Content } from '../pages/html.js';
import { isList, type Entity, type FactValue } from './entity.js';
import { ENTITY_WORDS } from './entity-texts.js';
import { sameAs } from './linked-facts.js';

/** What an entity says of itself as a list of headings and values, in the order of the model; null: nothing. */
export function factsHtml({ facts, node }: Entity, language: TextLanguage): Content {
  const told = factsOf(node.type).flatMap(([name, field]): (readonly [string, Content])[] => {
    const value = facts[name];
    if (field.labels === undefined || value === null || value === undefined) return [];
    const content = contentOf(field, value, language);
    return content === null || content === '' ? [] : [[field.labels[language], content]];
  });
  const others = sameAs(node.type, facts).map((iri, index) => [index > 0 && ', ', external(iri)]);
  const all = others.length === 0 ? told : [...told, [ENTITY_WORDS[language].sameAs, others] as const];
  if (all.length === 0) return null;
  return markup`<dl>${all.map(
    ([heading, value]) =>
      markup`<dt>${heading}</dt><dd${node.type === 'DOCUMENT' && markup` dir="auto"`}>${value}</dd>\n`,
  )}</dl>`;
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
