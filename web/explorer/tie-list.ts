import { html, type TemplateResult } from 'lit';
import type { DrawnLink } from '../graph/to-graph.js';
import type { Pictured } from './network.js';
import { differencesOf, interpretationInWords, interpretationOf } from './interpretation.js';
import { store } from './store.js';
import { typeMark } from './type-mark.js';
import { textsIn } from './text/texts.js';
import './tie-list.css';

type Node = Pictured['nodes'][number];

/** Someone in the list: by which tie they are there, whom they bring, and with whom else they are tied. */
interface Branch {
  readonly node: Node;
  readonly tie: DrawnLink;
  readonly further: Branch[];
  readonly others: { readonly node: Node; readonly tie: DrawnLink }[];
}

const otherEnd = ({ source, target }: DrawnLink, id: string): string => (source === id ? target : source);

/**
 * Ties as a tree: each under the one that it is most strongly tied to, of those that are a step nearer. What that leaves
 * out is told beside.
 */
export function treeOf({ nodes, links }: Pick<Pictured, 'nodes' | 'links'>, center: string): Branch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byWeight = [...links].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const tiesOf = new Map<string, DrawnLink[]>();
  for (const tie of byWeight)
    for (const end of [tie.source, tie.target]) tiesOf.set(end, [...(tiesOf.get(end) ?? []), tie]);

  const used = new Set<string>();
  const branchById = new Map<string, Branch>();
  const roots: Branch[] = [];
  let layer = [center];
  const seen = new Set(layer);
  while (layer.length > 0) {
    const found = new Map<string, DrawnLink>();
    for (const tie of byWeight) {
      for (const id of [tie.source, tie.target]) {
        const parent = otherEnd(tie, id);
        if (!seen.has(id) && !found.has(id) && layer.includes(parent) && byId.has(id)) found.set(id, tie);
      }
    }
    for (const [id, tie] of found) {
      const branch: Branch = { node: byId.get(id)!, tie, further: [], others: [] };
      used.add(tie.id);
      seen.add(id);
      branchById.set(id, branch);
      (branchById.get(otherEnd(tie, id))?.further ?? roots).push(branch);
    }
    layer = [...found.keys()];
  }
  for (const [id, { others }] of branchById) {
    for (const tie of tiesOf.get(id) ?? []) {
      const other = byId.get(otherEnd(tie, id));
      if (other === undefined || used.has(tie.id) || otherEnd(tie, id) === center) continue;
      used.add(tie.id);
      others.push({ node: other, tie });
    }
  }
  return roots;
}

/** Ties as a list that reads from top to bottom: who, and by what. Names and ties lead to what is told of them. */
export function tieList(network: Pictured, center: string, isOpen: boolean): TemplateResult {
  const text = textsIn(store.language).graph;
  const branches = treeOf(network, center);
  return html`<details class="ties" ?open=${isOpen}>
    <summary>${text.list}</summary>
    ${branches.length === 0 ? html`<p class="quiet">${text.noSuchTies}</p>` : list(branches)}
  </details>`;
}

const list = (branches: readonly Branch[]): TemplateResult =>
  html`<ul>
    ${branches.map(
      ({ node, tie, further, others }) =>
        html`<li>
          ${entry(node, tie)} ${differencesOf(tie)} ${interpretationOf(toldOf(tie))}
          ${others.length === 0 ? '' : also(others)} ${further.length === 0 ? '' : list(further)}
        </li>`,
    )}
  </ul>`;

function entry({ id, type, names }: Node, tie: DrawnLink): TemplateResult {
  const { selected } = store.state;
  const isChosen = (one: string) => (selected.includes(one) ? 'true' : 'false');
  return html`<span class="tie"
    >${typeMark(type)}<span>
      <a href=${store.address({ selected: [id] })} aria-current=${isChosen(id)}>${names[store.language]}</a>
      <a
        class="of"
        href=${store.address({ selected: [tie.id] })}
        aria-current=${isChosen(tie.id)}
        title=${tie.sentence ?? ''}
        >${tie.label ?? tie.sentence}</a
      ></span
    ></span
  >`;
}

const toldOf = ({ isInterpretation = false, interpretation = null }: DrawnLink) => ({
  isInterpretation,
  interpretation,
});

/** Within a line of several. */
function inferred(tie: DrawnLink): string {
  const words = interpretationInWords(toldOf(tie), store.language);
  return words === '' ? '' : ` (${words.replace(/\.$/, '')})`;
}

function also(others: Branch['others']): TemplateResult {
  const text = textsIn(store.language).graph;
  return html`<p class="also">
    ${text.also}:
    ${others.map(
      ({ node, tie }, index) =>
        html`${index > 0 ? ', ' : ''}<a href=${store.address({ selected: [tie.id] })}
            >${node.names[store.language]}${tie.label ? ` (${tie.label})` : ''}</a
          >${inferred(tie)}`,
    )}
  </p>`;
}
