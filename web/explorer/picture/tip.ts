import { whatIs } from '../../../src/model/shown-by-role.js';
import type { TextLanguage } from '../../../src/model/language.js';
import type { GraphCanvas, Met } from '../../graph/canvas.js';
import { formatPeriod } from '../../graph/dates.js';
import { isCut } from '../../graph/label-text.js';
import type { Network } from '../../graph/to-graph.js';
import { interpretationInWords } from '../interpretation.js';

/** Room that a tip keeps to the picture's edge and to the pointer, pixels. */
const GAP = 14;

/** What a picture tells of what is pointed at: a line's sentence and years, the name of a node that has none in the picture. */
export function tipOf(
  { node, link }: Met,
  { network, canvas, language }: { network: Network; canvas: GraphCanvas; language: TextLanguage },
): string | null {
  if (link !== null && network.hasEdge(link)) return lineInWords(network, link, language);
  if (node === null || !network.hasNode(node)) return null;
  if (canvas.labels.some((label) => label.id === node && !isCut(label.lines))) return null;
  const { names, entityType } = network.getNodeAttributes(node);
  return `${names[language]}, ${whatIs({ id: node, type: entityType }, language).toLocaleLowerCase(language)}`;
}

/** The sentence of a line, with its years where the sentence does not tell them, and how it follows where it is inferred. */
export function lineInWords(network: Network, link: string, language: TextLanguage): string {
  const line = network.getEdgeAttributes(link);
  const told = withYears(line.sentence ?? line.label ?? '', line, language);
  return [told, interpretationInWords(line, language)].filter(Boolean).join(' ');
}

/** Since when and until when what is told holds. */
interface Period {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly formerly: boolean;
}

/** What is told, with its years where it does not tell them itself. */
export function withYears(told: string, { since, until, formerly }: Period, language: TextLanguage): string {
  const period = formatPeriod(since, until, language, formerly);
  const years = period?.match(/\d{4}/g) ?? [];
  return period === null ||
    (years.length > 0 && years.every((year) => told.includes(year))) ||
    (formerly && years.length === 0)
    ? told
    : `${told} (${period})`;
}

/** Put a tip beside a place of the page, within the picture. */
export function putTip(tip: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const frame = tip.parentElement?.getBoundingClientRect();
  if (frame === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const [x, y] = [at.x - frame.left, at.y - frame.top];
  const left = Math.max(4, Math.min(x + GAP, frame.width - width - 4));
  const below = y + GAP + height <= frame.height;
  tip.style.translate = `${left}px ${below ? y + GAP : Math.max(4, y - GAP - height)}px`;
}
