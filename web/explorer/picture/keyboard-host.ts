import { whatIs } from '../../../src/model/shown-by-role.js';
import type { GraphCanvas, Met } from '../../graph/canvas.js';
import type { Emphasis } from '../../graph/emphasis.js';
import type { Network } from '../../graph/to-graph.js';
import { store } from '../store.js';
import { textsIn } from '../text/texts.js';
import type { PictureHost } from './keys.js';
import { expand } from './selecting.js';
import { PICTURE_TEXTS } from './texts.js';
import { lineInWords } from './tip.js';

type At = { readonly x: number; readonly y: number };

/** What of the picture the keyboard reads. */
interface Picture {
  readonly canvas: GraphCanvas | undefined;
  /** What of it is there now; null: all. */
  readonly present: Emphasis['path'];
}

/** What the picture does for the keyboard. */
interface Hand {
  /** Where the keyboard is. */
  at(): string | null;
  network(): Network | undefined;
  select(id: string | null, more: boolean): void;
  menu(met: Met, at: At): void;
  /** Tell where the keyboard has come to, and show a tip there. */
  tell(words: string, tip: string | null, at: At | undefined): void;
}

/** What the keyboard can do in a picture, and what is told of it. */
export function keyboardHost(picture: Picture, hand: Hand): PictureHost {
  const toldLine = (network: Network, link: string, { number, count }: { number: number; count: number }) => {
    const words = lineInWords(network, link, store.language);
    hand.tell(PICTURE_TEXTS[store.language].line(words, number, count), words, picture.canvas?.placeOf(link));
  };
  const toldNode = (network: Network, node: string) => {
    const { language } = store;
    const { names, entityType } = network.getNodeAttributes(node);
    const type = whatIs({ id: node, type: entityType }, language).toLocaleLowerCase(language);
    const ties = network.filterEdges(node, (one) => picture.present?.links.has(one) !== false);
    hand.tell(textsIn(language).graph.at(names[language], type, ties.length), null, undefined);
  };
  return {
    get canvas() {
      return picture.canvas;
    },
    start: () => {
      const { selected, of } = store.state;
      const network = hand.network();
      const start = [hand.at(), selected.at(-1), of, network?.nodes()[0]];
      const there = (id: string) => network?.hasNode(id) === true && picture.present?.nodes.has(id) !== false;
      return start.find((id) => id !== null && id !== undefined && there(id)) ?? null;
    },
    arrived: (node, link, place) => {
      const network = hand.network();
      if (network === undefined) return;
      if (link !== null && place !== null) toldLine(network, link, place);
      else toldNode(network, node);
    },
    select: (id, more) => hand.select(id, more),
    expand,
    menu: (met) => {
      const at = picture.canvas?.placeOf(met.node ?? met.link ?? '');
      if (at !== undefined) hand.menu(met, at);
    },
    toPanel: () => document.querySelector<HTMLElement>('vanort-panel h2')?.focus(),
    isSelected: (id) => store.state.selected.at(-1) === id,
  };
}
