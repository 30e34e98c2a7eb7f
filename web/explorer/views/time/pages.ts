import type { Left } from '../../network.js';

/** A page of a list, as every connection of the API has it. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Item }[];
}

export interface Items<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** How many were not read, so that nobody knows whether they fit. */
  readonly unread: number;
  /** What lies outside the network that the list follows. */
  readonly left: readonly Left[];
}

/** How many a page has, and how many pages an address may ask for. */
export const PAGE = 50;
const MOST_PAGES = 40;
/** The longest page of the API, and how many such pages are read of a list to look through it. */
export const LONGEST_PAGE = 100;
const MOST_READ = 20;

/** The number of pages that an address asks for, at least one. */
export const pagesOf = (text: string | undefined): number =>
  Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(text ?? 1)) || 1));

/** The first pages of a list, one after the other. */
export async function firstPages<Item>(
  count: number,
  askPage: (after: string | null) => Promise<Page<Item>>,
): Promise<Items<Item>> {
  const items: Item[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < count; page++) {
    const { edges, pageInfo, totalCount }: Page<Item> = await askPage(after);
    items.push(...edges.map(({ node }) => node));
    total = totalCount;
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || after === null) break;
  }
  return { items, total, unread: 0, left: [] };
}

/**
 * All of a list that fit, as far as it is read: two thousand at a time.
 * @param times how often two thousand are read
 */
export async function fittingItems<Item>(
  { fits, left }: { readonly fits: (item: Item) => boolean; readonly left: readonly Left[] },
  times: number,
  askPage: (after: string | null) => Promise<Page<Item>>,
): Promise<Items<Item>> {
  const { items, total } = await firstPages(MOST_READ * times, askPage);
  const fitting = items.filter(fits);
  return { items: fitting, total: fitting.length, unread: total - items.length, left };
}
