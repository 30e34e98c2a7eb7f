import { type Picked, SearchBox } from './search-box.js';
import { SITE_ROOT } from './site.js';

/** Put the explorer's search box in the place of a page's own field, with what was typed till then. */
export async function suggestIn(field: HTMLInputElement): Promise<void> {
  const language = document.documentElement.lang;
  const box = new SearchBox();
  const [label] = field.labels ?? [];
  Object.assign(box, { inHeader: true, lang: language, label: label?.textContent ?? '', value: field.value });
  box.addEventListener('pick', (event) => {
    const { id } = (event as CustomEvent<Picked>).detail;
    location.assign(new URL(`id/${encodeURIComponent(id)}?lang=${language}`, SITE_ROOT));
  });
  const { value, selectionStart, selectionEnd } = field;
  const hadFocus = document.activeElement === field;
  label?.remove();
  field.replaceWith(box);
  await box.updateComplete;
  const input = box.querySelector('input')!;
  if (hadFocus) input.focus();
  input.setSelectionRange(selectionStart, selectionEnd);
  // What was searched for stands there without anybody having typed it.
  if (value !== field.defaultValue) box.suggest(value);
}
