import { convertToHtml } from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { openZip } from '../tables/zip.js';

/** Text of a document as Markdown: headings begin with `#`. */
export interface DocumentText {
  readonly markdown: string;
  /** The text of each page, in order; empty where the format has none. */
  readonly pages: readonly string[];
}

/** A Word file holds a text, and pictures: no more than this, inflated. */
const WORD_LIMITS = { maxEntries: 5_000, maxBytes: 256 * 1024 ** 2, maxRatio: 200, freeBytes: 10 * 1024 ** 2 };

/** The text of a Word document (.docx). @throws ImportError ZIP_TOO_LARGE, SOURCE_CUT_OFF */
export async function wordText(file: string): Promise<DocumentText> {
  (await openZip(file, WORD_LIMITS)).close();
  const { value: html } = await convertToHtml({ path: file });
  const markdown = html
    .replace(/<h([1-6])[^>]*>/g, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<\/(?:h[1-6]|p|li|tr)>|<br ?\/>/g, '\n')
    .replace(/<\/t[dh]>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name]!);
  return { markdown, pages: [] };
}

/** Those that mammoth writes. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

interface Line {
  readonly text: string;
  /** Of its letters, in points. */
  readonly height: number;
}

/** Lines in letters so much larger than those of the most text are headings. */
const HEADING_RATIO = 1.1;

/** The text of a PDF, without what is a picture of text. */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? item : []))));
  }
  await pdf.destroy();
  const body = commonHeight(pages.flat());
  const isHeading = ({ text, height }: Line) => text.trim() !== '' && height > body * HEADING_RATIO;
  return {
    markdown: pages
      .flat()
      .map((line) => (isHeading(line) ? `# ${line.text}` : line.text))
      .join('\n'),
    pages: pages.map((lines) => lines.map(({ text }) => text).join('\n')),
  };
}

interface TextItem {
  readonly str: string;
  readonly height: number;
  readonly hasEOL: boolean;
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let [text, height] = ['', 0];
  for (const item of items) {
    text += item.str;
    height = Math.max(height, item.height);
    if (!item.hasEOL) continue;
    lines.push({ text, height });
    [text, height] = ['', 0];
  }
  return [...lines, { text, height }];
}

/** The height of most letters. */
function commonHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of lines) letters.set(height, (letters.get(height) ?? 0) + text.length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}
