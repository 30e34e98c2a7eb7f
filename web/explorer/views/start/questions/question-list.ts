import { html, type TemplateResult } from 'lit';
import { ApiTask } from '../../../api-task.js';
import { evidenceOf } from '../../../evidence.js';
import { interpretationOf } from '../../../interpretation.js';
import { store } from '../../../store.js';
import '../../../toolbar.css';
import { View } from '../../../view.js';
import { type Answer, answerTo, moreAbout } from './answers.js';
import { keyOf, type Question } from './questions.js';
import { questionTexts } from './texts.js';
import './questions.css';

/** Questions to press, made of what the graph holds; the answer stands below, in sentences with their sources. */
export class QuestionList extends View {
  static override readonly properties = { questions: { attribute: false } };
  /** Undefined as long as nobody knows what the graph holds. */
  declare questions: readonly Question[] | undefined;

  #answer = new ApiTask<Answer>(this, () => {
    const question = this.#asked;
    if (question === undefined) return null;
    const key = keyOf(question);
    return { key: `${key} ${store.language}`, about: key, ask: (signal) => answerTo(question, signal) };
  });

  get #asked(): Question | undefined {
    return this.questions?.find((question) => keyOf(question) === this.state.own['question']);
  }

  override render(): TemplateResult {
    const text = questionTexts(store.language);
    const asked = this.#asked;
    return html`<section class="questions" aria-label=${text.heading}>
      <ul>
        ${(this.questions ?? []).map((question) => {
          const key = keyOf(question);
          const isOpen = question === asked;
          return html`<li>
            <button
              type="button"
              class="chip"
              aria-expanded=${isOpen}
              @click=${() => store.go({ own: { question: isOpen ? '' : key } }, { replace: true })}
            >
              ${wordsOf(question)}
            </button>
          </li>`;
        })}
      </ul>
      ${asked === undefined ? '' : this.#shown(asked)}
    </section>`;
  }

  #shown(question: Question): TemplateResult {
    const text = questionTexts(store.language);
    return html`<article class="answer" aria-live="polite" aria-busy=${this.#answer.loading}>
      <div class="heading">
        <h2>${wordsOf(question)}</h2>
        <button
          type="button"
          class="tool"
          aria-label=${text.close}
          title=${text.close}
          @click=${() => store.go({ own: { question: '' } }, { replace: true })}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
        </button>
      </div>
      ${this.#answer.show(this.text, (answer) => this.#sentences(answer))}
      <p><a class="button" href=${store.address(moreAbout(question))}>${text.more[question.kind]}</a></p>
    </article>`;
  }

  #sentences({ summary, sentences }: Answer): TemplateResult {
    if (summary === undefined && sentences.length === 0) return html`<p>${questionTexts(store.language).none}</p>`;
    return html`${summary === undefined ? '' : html`<p>${summary}</p>`}
      <ul>
        ${sentences.map(
          ({ text, told, evidence }) =>
            html`<li>
              <p>${text}</p>
              ${told === undefined ? '' : interpretationOf(told)} ${evidenceOf(evidence)}
            </li>`,
        )}
      </ul>`;
  }
}

/** A question as a person asks it. */
function wordsOf(question: Question): string {
  const { language } = store;
  const text = questionTexts(language);
  switch (question.kind) {
    case 'area':
      return text.area(question.area.prefLabel[language]);
    case 'connection':
      return text.connection(question.to.names[language]);
    case 'responsible':
    case 'whatIf':
      return text[question.kind](question.partner.names[language]);
    case 'due':
      return text.due;
    case 'year':
      return text.year(question.year);
  }
}

customElements.define('vanort-questions', QuestionList);
