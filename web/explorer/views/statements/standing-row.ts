import { kindLabel } from '../../../../src/model/kind-words.js';
import type { StandingsQuery } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../graph/dates.js';
import { standingTag } from '../../standing-mark.js';
import { store } from '../../store.js';
import { statementTexts } from './texts.js';
import { wordItem } from './word.js';
import { wordsOf, type Word } from './words.js';

export type StandingNode = StandingsQuery['standings']['edges'][number]['node'];

interface Own {
  readonly id: string;
  readonly name: string;
}

/** One engagement: how it stands, the own word beside those of others, and on what they differ. */
export function standingRow(node: StandingNode, own: Own): TemplateResult {
  const { language } = store;
  const text = statementTexts(language);
  const { engagement, partners, standing } = node;
  const parties = new Set(partners.map(({ id }) => id));
  const words = wordsOf(node.statements ?? []);
  const ownWords = words.filter(({ speaker }) => speaker.actor?.id === own.id);
  const others = words.filter((word) => !ownWords.includes(word));
  const hasDifferences = words.some(({ differs }) => differs) || (node.disagreements ?? []).length > 0;
  const isOfOthers = standing.kind === 'ONE_SIDED' && !standing.by.some(({ id }) => id === own.id);
  const left = node.statementCount - (node.statements?.length ?? 0);
  const since = standing.since
    ? html`<span class="quiet">${text.since(formatDate(standing.since, language))}</span>`
    : '';
  return html`<li class="standing-row" data-id=${engagement.id}>
    <div class="row-head">
      <h2>${partners.map(({ id, names }, index) => html`${index > 0 ? ', ' : ''}${link(id, names[language])}`)}</h2>
      <p class="stands">
        ${hasDifferences ? html`<span class="tag warn">${text.differences}</span>` : ''}
        ${standingTag(standing.kind, isOfOthers)} ${since}
      </p>
      <p class="engagement">
        ${link(engagement.id, engagement.names[language])}
        <span class="quiet">${kindLabel(engagement.kind, language).toLocaleLowerCase(language)}</span>
      </p>
    </div>
    <p>${standing.sentence}</p>
    ${
      (node.disagreements ?? []).length === 0
        ? ''
        : html`<div class="differences">
            <h3>${text.differences}</h3>
            <ul>
              ${node.disagreements?.map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
    }
    <div class="sides">
      ${side('own', text.own(own.name), ownWords, parties, ownWords.length === 0 ? text.noOwn(own.name) : '')}
      ${side('others', text.others, others, parties, missing(others, parties))}
    </div>
    ${left > 0 ? html`<p class="quiet">${text.moreStatements(left)}</p>` : ''}
  </li>`;
}

const link = (id: string, name: string) =>
  html`<a href=${store.address({ view: 'graph', selected: [id], own: {} })}>${name}</a>`;

/** What one would expect among the words of others, and does not find. */
function missing(others: readonly Word[], parties: ReadonlySet<string>): string {
  const text = statementTexts(store.language);
  if (others.length === 0) return text.noOthers;
  const isHeard = others.some(({ speaker }) => speaker.actor !== null && parties.has(speaker.actor.id));
  return isHeard ? '' : text.noPartner(parties.size > 1);
}

function side(
  name: 'own' | 'others',
  heading: string,
  words: readonly Word[],
  parties: ReadonlySet<string>,
  note: string,
) {
  return html`<div class="side ${name}">
    <h3>${heading}</h3>
    ${
      words.length === 0
        ? ''
        : html`<ul>
            ${words.map((word) => wordItem(word, parties, name === 'own'))}
          </ul>`
    }
    ${note === '' ? '' : html`<p class="quiet missing">${note}</p>`}
  </div>`;
}
