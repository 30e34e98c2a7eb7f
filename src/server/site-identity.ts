import { createHash } from 'node:crypto';
import type { TextLanguage } from '../model/language.js';
import { FIGURE_COLOURS } from '@vanort/figures';

/** How a site presents itself: what its pages, pictures and answers say of whose it is. */
export interface SiteIdentity {
  readonly name: string;
  readonly logo: SiteLogo | null;
  readonly colours: SiteColours | null;
  /** Pages of its own words; one that is left out is not linked anywhere. */
  readonly pages?: SitePages | undefined;
  /** Where errors are reported, with `{address}` for that of the page; undefined: by mail to the contact, if there is one. */
  readonly reportUrl?: string | undefined;
}

/** The pages that a site may write itself. */
export const SITE_PAGES = ['about', 'method', 'contact'] as const;
export type SitePageName = (typeof SITE_PAGES)[number];
export type SitePages = Readonly<Partial<Record<SitePageName, SitePageSource>>>;

/** Where the words of such a page are: elsewhere on the web, or as Markdown by language. */
export type SitePageSource =
  | { readonly address: string }
  | { readonly texts: Readonly<Partial<Record<TextLanguage, string>>>; readonly language: TextLanguage };

/** A picture beside the name; its type follows from its file's ending. */
export interface SiteLogo {
  readonly body: Buffer;
  readonly type: 'image/svg+xml' | 'image/png';
}

/** The accent of pages, `#rrggbb`: of light ones, and of dark ones where that is chosen too. */
export interface SiteColours {
  readonly light: string;
  readonly dark: string | null;
}

export const PLAIN_IDENTITY: SiteIdentity = { name: 'Vänort', logo: null, colours: null };

const versionOf = (body: Buffer | string) => createHash('sha256').update(body).digest('hex').slice(0, 12);

/** Path of the logo, with its content's version; null: there is none. */
export const logoPath = ({ logo }: SiteIdentity): string | null =>
  logo === null ? null : `/site-logo.${logo.type === 'image/png' ? 'png' : 'svg'}?v=${versionOf(logo.body)}`;

/** Path of the stylesheet with the site's own colours; null: they are the product's. */
export const stylesPath = ({ colours }: SiteIdentity): string | null =>
  colours === null ? null : `/site.css?v=${versionOf(stylesOf(colours))}`;

/** The colours of pages, over those of the product. */
export function stylesOf({ light, dark }: SiteColours): string {
  const accent = `light-dark(${light},${dark ?? FIGURE_COLOURS.accent[1]})`;
  return `:root{--accent:${accent};--accent-strong:${accent};--accent-soft:var(--surface-2)}\n`;
}
