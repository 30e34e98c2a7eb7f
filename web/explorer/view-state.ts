import { RELATION_LABELS } from '../../src/model/labels/labels.js';
import { findTextLanguage, type TextLanguage } from '../../src/model/language.js';
import type { EntityType, RelationKind } from '@vanort/client';
import { PALETTE } from '../graph/palette.js';
import { drawnIdOf } from './panel/link-id.js';
import { VIEW_IDS, type ViewId } from './view-ids.js';

/** All that a view shows, and all that its address holds. Lists keep their order; equal states have equal addresses. */
export interface ViewState {
  readonly view: ViewId;
  /** Who or what stands in the middle. */
  readonly of: string;
  readonly depth: number;
  /** As of this date (EDTF); null: everything, at any time. */
  readonly at: string | null;
  readonly areas: readonly string[];
  readonly kinds: readonly RelationKind[];
  /** Types that the legend hides. */
  readonly hidden: readonly EntityType[];
  readonly selected: readonly string[];
  /** What was asked for beyond the middle's own network, in order: an id, an id and a type, or an id, a kind and a number of pages. */
  readonly expanded: readonly string[];
  /** Entities that hide what only they lead to. */
  readonly collapsed: readonly string[];
  /** Where the person put entities, each as `id:x:y` in units of the layout. */
  readonly pinned: readonly string[];
  /** The two ends of the paths, and what the way must not lead through. */
  readonly from: string | null;
  readonly to: string | null;
  readonly avoid: readonly string[];
  readonly language: TextLanguage | null;
  /** What a single view keeps for itself, such as the order of the table: names of its own choice. */
  readonly own: Readonly<Record<string, string>>;
}

export const MAX_DEPTH = 3;
export const DEFAULT_DEPTH = 2;

export const startState = (of: string): ViewState => ({
  view: 'start',
  of,
  depth: DEFAULT_DEPTH,
  at: null,
  areas: [],
  kinds: [],
  hidden: [],
  selected: [],
  expanded: [],
  collapsed: [],
  pinned: [],
  from: null,
  to: null,
  avoid: [],
  language: null,
  own: {},
});

const LISTS = ['areas', 'kinds', 'hidden', 'selected', 'expanded', 'collapsed', 'pinned', 'avoid'] as const;
const SINGLES = ['at', 'from', 'to'] as const;
const KNOWN = new Set<string>([...LISTS, ...SINGLES, 'of', 'depth', 'lang']);

const isType = (value: string): value is EntityType => value in PALETTE;
const isKind = (value: string): value is RelationKind => value in RELATION_LABELS.sv;

/**
 * Read an address. What it does not say, or says wrongly, is as at the start; `known` is false for a path that is no
 * page.
 * @param path without the folder that the explorer is served in: `graph`, or empty for the start page
 */
export function readAddress(path: string, query: URLSearchParams, home: string): ViewState & { known: boolean } {
  const view = path === '' ? 'start' : VIEW_IDS.find((id) => id === path);
  const list = (name: string) => query.get(name)?.split(',').filter(Boolean) ?? [];
  return {
    view: view ?? 'start',
    known: view !== undefined,
    of: query.get('of') || home,
    depth: clampDepth(query.get('depth')),
    at: query.get('at') || null,
    areas: list('areas'),
    kinds: list('kinds').filter(isKind),
    hidden: list('hidden').filter(isType),
    selected: list('selected').map(drawnIdOf),
    expanded: list('expanded'),
    collapsed: list('collapsed'),
    pinned: list('pinned'),
    from: query.get('from') || null,
    to: query.get('to') || null,
    avoid: list('avoid'),
    language: findTextLanguage(query.get('lang')) ?? null,
    own: Object.fromEntries([...query].filter(([name]) => !KNOWN.has(name))),
  };
}

function clampDepth(text: string | null): number {
  const depth = Number(text ?? DEFAULT_DEPTH);
  return Number.isInteger(depth) && depth >= 1 && depth <= MAX_DEPTH ? depth : DEFAULT_DEPTH;
}

/** The address of a state, relative to the folder that the explorer is served in: `graph?of=palo-alto`, or `.`. */
export function addressOf(state: ViewState, home: string): string {
  const query = new URLSearchParams();
  if (state.of !== home) query.set('of', state.of);
  if (state.depth !== DEFAULT_DEPTH) query.set('depth', String(state.depth));
  for (const name of SINGLES) if (state[name] !== null) query.set(name, state[name]);
  for (const name of LISTS) if (state[name].length > 0) query.set(name, state[name].join(','));
  if (state.language !== null) query.set('lang', state.language);
  for (const [name, value] of Object.entries(state.own)) if (value !== '') query.set(name, value);
  const path = state.view === 'start' ? '.' : state.view;
  // Commas, colons and tildes are allowed in a query, and easier on the eye.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return text === '' ? path : `${path}?${text}`;
}
