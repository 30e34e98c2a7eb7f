import type { TextLanguage } from '../model/language.js';
import type { Profile } from '../model/visibility.js';
import { entityPath } from '../model/linked-data.js';
import type { SiteLinks } from '../../web/shell/site-links.js';
import { logoPath, PLAIN_IDENTITY, stylesPath, type SiteIdentity, type SitePageName } from './site-identity.js';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * The addresses that the product gives out. They rest on `PUBLIC_URL`, else on where the server itself listens, never
 * on a request's `Host`: what one visitor sends must not end up in what is kept for the others.
 */
export interface Site {
  /** What it is called, by its own choice. */
  readonly name: string;
  /** Links to its logo and to the stylesheet with its own colours; null: it has none. */
  readonly logo: string | null;
  readonly styles: string | null;
  /** What its pages link beside the graph. */
  readonly links: SiteLinks;
  /** Whether the explorer is served: menus name its pages. */
  readonly hasExplorer: boolean;
  /** The address of a path such as `/id/linkoping`, whole. */
  absolute(path: string): string;
  /** The same for a link within the site: it stays on the host that the reader came by. */
  link(path: string): string;
  /** Where the explorer shows an entity's network; null where no explorer is served. */
  explorer(id: string, language: TextLanguage): string | null;
  /** The path that one of our own addresses names, with its query; null for anybody else's. */
  pathOf(address: string): { path: string; query: URLSearchParams } | null;
}

/**
 * @param publicUrl as people reach the site, without a slash at its end; undefined: where the server listens
 * @param hasExplorer whether the explorer is served too
 * @param identity how it presents itself; the product's own name when left out
 * @param contactEmail whom to write to, where the site has neither a page for it nor an address for errors
 * @param profile whom it is for: menus of a public one name no follow-up
 */
export function createSite(
  app: FastifyInstance,
  publicUrl: string | undefined,
  hasExplorer: boolean,
  identity: SiteIdentity = PLAIN_IDENTITY,
  contactEmail?: string,
  profile: Profile = 'internal',
): Site {
  const base = () => publicUrl ?? listeningAt(app);
  const prefix = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  const linked = (path: string | null) => (path === null ? null : prefix + path);
  return {
    name: identity.name,
    logo: linked(logoPath(identity)),
    styles: linked(stylesPath(identity)),
    links: { ...linksOf(identity, contactEmail, prefix), followUp: profile === 'internal' },
    hasExplorer,
    absolute: (path) => base() + path,
    link: (path) => prefix + path,
    explorer: (id, language) =>
      hasExplorer ? `${prefix}/graph?${new URLSearchParams({ of: id, lang: language }).toString()}` : null,
    pathOf: (address) => {
      if (!URL.canParse(address)) return null;
      const { origin, pathname, searchParams, username, password } = new URL(address);
      if (origin !== new URL(base()).origin || username !== '' || password !== '') return null;
      if (!pathname.startsWith(`${prefix}/`)) return null;
      return { path: pathname.slice(prefix.length), query: searchParams };
    },
  };
}

function linksOf(
  { pages = {}, reportUrl }: SiteIdentity,
  contactEmail: string | undefined,
  prefix: string,
): Omit<SiteLinks, 'followUp'> {
  const pageOf = (name: SitePageName) => {
    const source = pages[name];
    return source === undefined ? null : 'address' in source ? source.address : `${prefix}/${name}`;
  };
  const mail = contactEmail === undefined ? null : `mailto:${contactEmail}`;
  return {
    about: pageOf('about'),
    method: pageOf('method'),
    contact: pageOf('contact') ?? mail,
    report: reportUrl ?? mail,
    accessibility: mail !== null,
  };
}

/** An address that means "every one" is no place to go to: this machine is. */
const EVERY = new Set(['0.0.0.0', '::']);

function listeningAt(app: FastifyInstance): string {
  const { address, port } = (app.server.address() as AddressInfo | null) ?? { address: 'localhost', port: 80 };
  const host = EVERY.has(address) ? 'localhost' : address.includes(':') ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

/** An entity's IRI in linked data, which is also where its page is. */
export const iriOf = (site: Site, id: string): string => site.absolute(entityPath(id));
