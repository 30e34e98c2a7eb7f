import { useKindWords, type KindWords } from '../../src/model/kind-words.js';
import { NO_LINKS, type SiteLinks } from '../shell/site-links.js';

const meta = (name: string): string =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLMetaElement>(`meta[name="vanort-${name}"]`)?.content ?? '');

const SCRIPT = import.meta.url;

/**
 * The folder that the site is served in: this file, as built, is in a folder of it. Pages of the server that load parts
 * of the explorer may be deeper than the explorer's own.
 */
export const SITE_ROOT: string = new URL('../', SCRIPT).href;

/** What the site is called, by the setting of who runs it. */
export const SITE_NAME: string = meta('name') || 'Vänort';

/** Address of its logo; empty: it has none. */
export const SITE_LOGO: string = meta('logo');

/** What it links in the foot of every page. */
export const SITE_LINKS: SiteLinks = { ...NO_LINKS, ...(JSON.parse(meta('links') || '{}') as Partial<SiteLinks>) };

/** Whether readers are shown the office's follow-up: a public site does not. */
export const SHOWS_FOLLOW_UP: boolean = SITE_LINKS.followUp;

useKindWords(JSON.parse(meta('words') || '{}') as KindWords);
