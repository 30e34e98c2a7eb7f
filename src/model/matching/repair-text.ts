/** UTF-8 bytes or a code point written out by a statistics program: `<c3><b6>`, `\\303\\266`, `<U+0323>`. */
const ESCAPED_BYTES = /(?:<[0-9a-f]{2}>)+/gi;
const OCTAL_BYTES = /(?:\\[0-3][0-7]{2})+/g;
const ESCAPED_CODE_POINT = /<U\+([0-9a-f]{4,6})>/gi;
/** Begins like UTF-8 that was read as Windows-1252 or Latin-1: `Ã¶`. */
const MISREAD = /[ÂÃÄÅÆÇÈÉÊËÐÑØâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const ENTITY = /&(amp|quot|apos|lt|gt|#\d{1,6}|#x[0-9a-f]{1,5});/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const MOST_CODE_POINT = 0x10ffff;

/** Stands for a letter that cannot be told any more. */
export const LOST = '\ufffd';
/** What stands for one: an accent without its letter, a question mark or a low line within a word. */
const LOST_LETTERS = /<U\+03[0-6][0-9a-f]>|(?<=\p{L})[?_]+(?=\p{L})|^[?_]+(?=\p{L})|<U\+FFFD>/giu;

const decoder = new TextDecoder('utf-8', { fatal: true });
/** What Windows-1252 has at 0x80 to 0x9f; U+FFFD where it has nothing. Node's own decoder takes it for Latin-1. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const BYTE_OF = new Map(Array.from(WINDOWS_1252, (letter, n): [string, number] => [letter, 0x80 + n]));

/**
 * A text as it was meant, where it was spoiled on its way: bytes written out (`Link<c3><b6>ping`), UTF-8 read as Latin-1
 * (`LinkÃ¶ping`), entities of HTML. What cannot be told stays as it is.
 */
export function repairText(text: string): string {
  const unescaped = text
    .replace(LOST_LETTERS, LOST)
    .replace(ESCAPED_BYTES, (bytes) => decode(bytes.match(/[0-9a-f]{2}/gi)!.map((byte) => parseInt(byte, 16))) ?? bytes)
    .replace(OCTAL_BYTES, (bytes) => decode(bytes.match(/[0-7]{3}/g)!.map((byte) => parseInt(byte, 8))) ?? bytes)
    .replace(ESCAPED_CODE_POINT, (whole, code: string) => character(parseInt(code, 16), whole))
    .replace(ENTITY, (whole, name: string) => entity(name.toLowerCase(), whole));
  return MISREAD.test(unescaped) ? (decode(latinBytes(unescaped)) ?? unescaped) : unescaped;
}

function entity(name: string, whole: string): string {
  if (name.startsWith('#x')) return character(parseInt(name.slice(2), 16), whole);
  if (name.startsWith('#')) return character(Number(name.slice(1)), whole);
  return ENTITIES[name] ?? whole;
}

const character = (code: number, otherwise: string) =>
  code <= MOST_CODE_POINT ? String.fromCodePoint(code) : otherwise;

/** The bytes that a text was read from; null: it was not read as Windows-1252. */
function latinBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const byte = code <= 0xff ? code : BYTE_OF.get(letter);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return bytes;
}

/** Null: not UTF-8. */
function decode(bytes: readonly number[] | null): string | null {
  if (bytes === null) return null;
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
