/** Text that is HTML, SVG or XML already. Only the tag below makes it, from templates in the code. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup is not, null and false are nothing, lists are joined. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Characters that XML cannot hold at all, escaped or not: controls, halves of surrogate pairs, non-characters. */
const IMPOSSIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const checked = new WeakSet<TemplateStringsArray>();

/** A value straight after `=` would stand in an attribute without quotes, where escaping does not hold it. */
function check(strings: TemplateStringsArray): void {
  if (checked.has(strings)) return;
  if (strings.slice(0, -1).some((text) => /=\s*$/.test(text))) throw new Error('A value stands outside quotes');
  checked.add(strings);
}

function told(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(told).join('');
  return escape(String(content));
}

/** A template of HTML, SVG or XML. Every value is escaped for text and for attributes in quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  check(strings);
  return new Markup(strings.reduce((text, string, index) => text + told(values[index - 1]) + string));
}

/** A comment, whatever the text holds. */
export const comment = (text: string): Markup =>
  new Markup(`<!-- ${escape(text).replaceAll('--', '&#45;&#45;').replace(/-$/, '&#45;')} -->`);

/** Data for machines inside a page: nothing in it can end the element that it stands in. */
export const dataScript = (type: 'application/ld+json', data: unknown): Markup =>
  new Markup(`<script type="${type}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
