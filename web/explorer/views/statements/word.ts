import { ASSERTION_LABELS } from '../../../../src/model/labels/labels.js';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../graph/dates.js';
import { countedEvidence } from '../../evidence.js';
import { store } from '../../store.js';
import { statementTexts } from './texts.js';
import type { Word } from './words.js';

/**
 * What one document says: whose word, when, what, and where it stands.
 * @param parties ids of the others who take part
 * @param isOwn it is the word of the actor whose list this is
 */
export function wordItem(word: Word, parties: ReadonlySet<string>, isOwn: boolean): TemplateResult {
  const { language } = store;
  const text = statementTexts(language);
  const { speaker, saidOn, document, entries, sources } = word;
  const isPartner = speaker.actor !== null && parties.has(speaker.actor.id);
  // The levels are the home municipality's: beside what another says itself, its own word is no "other actor's".
  const ofLevel = isOwn && speaker.level === 'OTHER_ACTOR' ? text.ownWord : text.levels[speaker.level];
  const kindOfSpeaker = isPartner ? text.partner : ofLevel;
  return html`<li class="word" data-level=${speaker.level}>
    <p class="speaker">
      <strong>${speaker.name}</strong>
      <span class="tag">${kindOfSpeaker}</span>
      <span class="quiet">${saidOn === null ? text.undated : formatDate(saidOn, language)}</span>
    </p>
    <p>
      ${whatIsSaid(word)} ${word.isDerived ? html`<span class="tag">${text.derived}</span>` : ''}
      ${word.differs ? html`<span class="tag warn">${text.differs}</span>` : ''}
    </p>
    ${entries.length === 0 ? '' : html`<p class="quiet">${text.entries(entries)}</p>`}
    ${
      sources.length > 0
        ? countedEvidence(sources, `${speaker.name}, ${document.names[language]}`)
        : html`<p class="quiet">
            <a
              href=${document.url ?? store.address({ view: 'graph', of: document.id, selected: [document.id], own: {} })}
              >${document.names[language]}</a
            >
          </p>`
    }
  </li>`;
}

function whatIsSaid({ assertions, values, speaker }: Word): string {
  const { language } = store;
  const text = statementTexts(language);
  const isListed = speaker.level === 'REGISTER' && assertions.every((one) => one === 'HOLDS');
  const says = isListed ? [text.listed] : assertions.map((one) => ASSERTION_LABELS[language][one]);
  const stated = values
    .filter(({ property }) => property !== 'note')
    .map(({ property, value }) =>
      [text.values[property], property === 'kind' ? value.toLocaleLowerCase(language) : value]
        .filter(Boolean)
        .join(' '),
    );
  const notes = values.filter(({ property }) => property === 'note').map(({ value }) => value);
  return [[...says, ...stated].join(', '), ...notes].map((told) => `${told.replace(/\.$/, '')}.`).join(' ');
}
