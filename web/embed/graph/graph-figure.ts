import { FIGURE_TEXTS } from '../../../src/model/figure-texts.js';
import { html, svg } from 'lit';
import type { EmbedGraphQuery } from '@vanort/client';
import { EmbedGraphDocument } from '@vanort/client/documents';
import { languageCode } from '../../../src/model/language.js';
import { formatDate } from '../../graph/dates.js';
import { withPartners } from '../../graph/with-partners.js';
import { ask } from '../api-client.js';
import type { DrawContext, Figure } from '../figure.js';
import { placeLabels } from '../labels.js';
import { entityMark } from '../entity-mark.js';
import { OWN_WORDS } from '../texts.js';
import { degreesOf, layOut, radiusOf, type Place } from './graph-layout.js';

type Around = EmbedGraphQuery['neighbourhood'];
type Network = ReturnType<typeof withPartners<Around['nodes'][number], Around['links'][number]>>;

/** More entities than this are too many for one look; by depth. */
const LIMITS = [1, 40, 60, 80] as const;

/** The network around an entity. */
export const graphFigure: Figure = {
  load: async ({ id: of, depth, at, language }) => {
    const limit = LIMITS[depth] ?? 60;
    const partners = depth === 1;
    const answer = await ask(EmbedGraphDocument, { of, depth, at, limit, partners, language: languageCode(language) });
    const { neighbourhood, participations, graphRevision } = answer;
    const network = withPartners(neighbourhood, participations ?? null, of);
    const words = FIGURE_TEXTS[language];
    const byId = new Map(network.nodes.map((node) => [node.id, node]));
    const middle = byId.get(of) ?? network.nodes[0]!;
    const drawing = draw(network, middle.id);
    return {
      title: words.graphTitle(middle.name),
      subject: middle,
      entities: byId,
      draw: (context) =>
        drawing(context, words.graphDescription(middle.name, network.nodes.length, network.links.length)),
      table: {
        head: [words.relation, words.what, words.since],
        rows: network.links.map(({ source, target, sentence, since }) => [
          sentence,
          [source, target].flatMap((end) => byId.get(end) ?? []),
          since ? formatDate(since, language) : words.unknown,
        ]),
      },
      about: (id) =>
        network.links.filter(({ source, target }) => source === id || target === id).map(({ sentence }) => sentence),
      claims: network.links,
      leftOut: network.omitted.reduce((sum, { count }) => sum + count, 0),
      recordedAt: graphRevision.recordedAt ?? null,
      empty: false,
    };
  },
};

/** Below this the picture stands upright; pixels. */
const UPRIGHT = 520;
const PADDING = { x: 62, top: 24, bottom: 40 };

/** Draws at any width; a picture of the same proportions is laid out once. */
function draw(network: Network, middle: string) {
  const layouts = new Map<boolean, Map<string, Place>>();
  const degrees = degreesOf(network);
  return (context: DrawContext, description: string) => {
    const { width, selected, language } = context;
    const upright = width < UPRIGHT;
    const height = Math.round(upright ? width * 1.25 : Math.min(620, width * 0.66));
    const places = layouts.get(upright) ?? layOut(network, middle, upright ? 0.8 : 1.5);
    layouts.set(upright, places);
    const at = (id: string) => {
      const { x, y } = places.get(id) ?? { x: 0.5, y: 0.5 };
      return {
        x: PADDING.x + x * (width - 2 * PADDING.x),
        y: PADDING.top + y * (height - PADDING.top - PADDING.bottom),
      };
    };
    const order = [...network.nodes].sort(
      (a, b) =>
        Number(b.id === middle) - Number(a.id === middle) || (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0),
    );
    const marks = order.map(({ id, name }) => {
      const main = id === middle;
      return { ...at(id), radius: radiusOf(degrees.get(id) ?? 0, main), name, main };
    });
    const labels = placeLabels(marks, width, height);
    return html`<svg
      class="picture ${selected === null ? '' : 'choosing'}"
      part="picture"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="group"
      aria-label="${description} ${OWN_WORDS[language].keys}"
    >
      ${network.links.map(({ source, target }) => {
        const [a, b] = [at(source), at(target)];
        const chosen = selected === source || selected === target;
        return svg`<path class="link ${chosen ? 'chosen' : ''}" d="M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}"></path>`;
      })}
      ${order.map((node, index) => entityMark(node, marks[index]!, labels[index]!, context))}
    </svg>`;
  };
}
