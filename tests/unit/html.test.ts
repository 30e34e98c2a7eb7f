import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment, dataScript, markup } from '../../src/server/pages/html.js';
import { HOSTILE } from '../hostile-strings.js';

describe('markup', () => {
  it('escapes every value, in text and in attributes', () => {
    expect(markup`<a title="${'"><script>'}">${"<b>'&"}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</a>',
    );
  });

  it('takes markup as it is, joins lists, and leaves out what is nothing', () => {
    expect(markup`${markup`<i>`}${['a', [1, '<']]}${null}${undefined}${false}`.text).toBe('<i>a1&lt;');
  });

  it('keeps the strings of a template as they are written', () => {
    expect(markup`<p>\n</p>`.text).toBe('<p>\n</p>');
  });

  it('has no place for a value outside quotes', () => {
    expect(() => markup`<a title=${'x onclick=1'}>`).toThrow('outside quotes');
  });

  it('leaves no way out of text, attribute, comment or data, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), (value) => {
        expect(markup`${value}`.text).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        // eslint-disable-next-line no-control-regex
        expect(markup`${value}`.text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(comment(value).text.slice(4, -3)).not.toMatch(/--|>|<|-$/);
        const data = dataScript('application/ld+json', { value }).text;
        expect(data.slice('<script type="application/ld+json">'.length, -'</script>'.length)).not.toContain('<');
      }),
    );
  });
});
