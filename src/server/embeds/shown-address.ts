import { findTextLanguage, type TextLanguage } from '../../model/language.js';
import { markup, type Content } from '../pages/html.js';
import type { Site } from '../site.js';
import { isFigureName, takenBy, type FigureName } from '@vanort/figures';

/** The figure that an address of ours shows, and what it was asked for with. */
export interface Shown {
  readonly name: FigureName;
  readonly id: string;
  readonly query: Readonly<Record<string, string | undefined>>;
}
type Query = Shown['query'];

/** How far the explorer looks where its address does not say. */
const EXPLORER_DEPTH = '2';
const around = (query: Query, home: string): Shown => ({
  name: 'graph',
  id: query['of'] || home,
  query: { depth: EXPLORER_DEPTH, ...query },
});

/**
 * What the explorer's pages show that a figure shows too, by path: people copy what stands in the address bar. Its
 * other pages have no figure.
 */
const EXPLORER_PAGES: Readonly<Record<string, (query: Query, home: string) => Shown | null>> = {
  '/': around,
  '/graph': around,
  '/map': (query, home) => ({ name: 'map', id: query['of'] || home, query }),
  '/time': (query, home) => {
    if (query['show'] === undefined) return around(query, home);
    if (query['whose'] === 'all') return null;
    const years = query['show'] === 'changes' ? { from: query['start'], to: query['end'] } : {};
    return { name: 'timeline', id: query['of'] || home, query: { ...query, ...years } };
  },
  '/statements': (query, home) => ({ name: 'standing', id: query['of'] || home, query }),
  '/themes': (query) => (query['area'] ? { name: 'partners', id: query['area'], query } : null),
};

/**
 * The figure at an address of ours: an embed's own, the network of an entity that it is the page of, or what the
 * explorer shows there. Null: none.
 */
export function shownAt(address: { path: string; query: URLSearchParams } | null, home: string): Shown | null {
  if (address === null) return null;
  const query = Object.fromEntries(address.query);
  const path = address.path.replace(/(?<=[^/])\/+$/, '');
  const explorer = Object.hasOwn(EXPLORER_PAGES, path) ? EXPLORER_PAGES[path] : undefined;
  if (explorer !== undefined) return explorer(query, home);
  const [, name = 'graph', encoded] = /^\/(?:embed\/([a-z]+)|id)\/([^/]+)$/.exec(path) ?? [];
  const id = encoded === undefined ? null : decoded(encoded);
  if (id === null || !isFigureName(name)) return null;
  return { name, id: id.replace(/\.(html|svg|png|jsonld|ttl|rdf)$/, ''), query };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The path of an embed with all that it is asked for and understands; the rest of the query is left out.
 * @param language null: it follows its reader
 */
export function embedPath({ name, id, query }: Shown, language: TextLanguage | null): string {
  const search = new URLSearchParams(language === null ? {} : { lang: language });
  for (const option of ['theme', 'width', ...takenBy(name).options] as const) {
    const value = query[option];
    if (value) search.set(option, value);
  }
  const asked = search.toString();
  return `/embed/${name}/${encodeURIComponent(id)}${asked === '' ? '' : `?${asked}`}`;
}

/** Tells programs that read a page how to embed what is at an address of ours (oEmbed 1.0, section 4). */
export function oembedLinks(site: Site, path: string, title: string): Content {
  const href = (format: 'json' | 'xml') =>
    site.absolute(`/oembed?url=${encodeURIComponent(site.absolute(path))}&format=${format}`);
  return markup`<link rel="alternate" type="application/json+oembed" href="${href('json')}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${href('xml')}" title="${title}">
`;
}

/** What the explorer's page says in its head of the address it is at: how to embed what it shows there. */
export const explorerHead =
  (site: Site, home: string) =>
  (path: string, query: string): string => {
    const parameters = new URLSearchParams(query);
    const shown = shownAt({ path, query: parameters }, home);
    const language = findTextLanguage(parameters.get('lang')) ?? null;
    return shown === null ? '' : markup`${oembedLinks(site, embedPath(shown, language), site.name)}`.text;
  };
