import accepts from 'accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEFAULT_LANGUAGE, type TextLanguage } from '../../model/language.js';
import { textLanguageOf } from '../http/accept-language.js';
import { VOCABULARY_PATH } from '../../model/linked-data.js';
import { DatasetDocument } from '../../generated/client/graphql.js';
import type { Execute } from '../graphql/internal-client.js';
import { createBody, varyOn, type Body } from '../http/body.js';
import { figureHtml, hasNothing } from '../embeds/figure-html.js';
import type { Figures } from '../embeds/figures.js';
import { readParameters } from '../embeds/parameters.js';
import { sendError } from '../http/http-errors.js';
import type { Cached } from '../cache/result-cache.js';
import type { ResponseCache, Understood } from '../cache/response-cache.js';
import { sitePolicy } from '../pages/page.js';
import type { Site } from '../site.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import type { Card, Cards, Handling } from './card/card.js';
import type { Markup } from '../pages/html.js';
import { catalogueData, type Publication } from './dcat.js';
import { entityData } from './entity-data.js';
import { entityPage } from './entity-page.js';
import { refuseEntity } from './entity-refusal.js';
import { documentHtml } from './document/document-html.js';
import type { Documents } from './document/document.js';
import { textFact, type Entities, type Entity } from './entity.js';
import { MOST_IN_DATA } from './statement-data.js';
import { registerStatements } from './statement-routes.js';
import { SHOWN_ON_PAGE } from './statements-html.js';
import type { Said, Statements } from './statements.js';
import { toRdfXml } from './rdf-xml.js';
import { toTurtle } from './turtle.js';
import { vocabularyData } from './vocabulary.js';

export interface OpenDataDependencies {
  readonly site: Site;
  readonly entities: Entities;
  readonly statements: Statements;
  readonly cards: Cards;
  readonly documents: Documents;
  readonly execute: Execute;
  readonly figures: Figures;
  readonly responses: ResponseCache;
  readonly homeActor: string;
  readonly publication: Publication;
}

const FORMATS = {
  html: 'text/html',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  rdf: 'application/rdf+xml',
} as const;
type Format = keyof typeof FORMATS;
type LinkedFormat = Exclude<Format, 'html'>;
const LINKED: readonly LinkedFormat[] = ['jsonld', 'ttl', 'rdf'];
const TYPE = {
  html: 'text/html; charset=utf-8',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
};

/** The format that a request takes, of these; null when it takes none. */
function negotiated<F extends Format>(request: FastifyRequest, formats: readonly F[]): F | null {
  const type = accepts(request.raw).type(formats.map((format) => FORMATS[format]));
  return formats.find((format) => FORMATS[format] === type) ?? null;
}

/**
 * `GET /id/<id>`: an entity as a page, as JSON-LD, Turtle or RDF/XML, by `Accept` or by `.jsonld`, `.ttl` and `.rdf`.
 * `GET /dcat`: the description of the data by DCAT-AP-SE; `GET /vocabulary`: the terms of our own, in the same three.
 */
export function registerOpenData(app: FastifyInstance, dependencies: OpenDataDependencies): void {
  app.get('/id/:file', { config: { understand: readAsked } }, async (request, reply) => {
    const asked = readAsked(request);
    return asked === null ? refuseFormat(reply) : sendEntity(request, reply, asked, dependencies);
  });
  registerStatements(app, dependencies);

  const { site, entities, homeActor, publication, execute } = dependencies;
  registerData(app, '/dcat', dependencies, async () => {
    const home = await entities.find(homeActor, DEFAULT_LANGUAGE);
    const dataset = await execute(DatasetDocument, {}, DEFAULT_LANGUAGE);
    const oldest = dataset.value.graphRevision.earliestFact ?? null;
    return {
      kept: dataset.outdated ? { ...dataset, value: home.value } : home,
      data: () => catalogueData(home.value, site, { ...publication, oldest }),
    };
  });
  registerData(app, VOCABULARY_PATH, dependencies, async () => ({
    // It says nothing of the graph, but is as old as what is kept with it.
    kept: await entities.find(homeActor, DEFAULT_LANGUAGE),
    data: () => vocabularyData(site),
  }));
}

/** Data at an address of its own, in each form of linked data: by `Accept`, or by its ending. */
function registerData(
  app: FastifyInstance,
  path: string,
  { responses }: OpenDataDependencies,
  find: () => Promise<{ kept: Cached<object>; data: () => object }>,
): void {
  for (const fixed of [undefined, ...LINKED]) {
    const understand = (request: FastifyRequest) => {
      const format = fixed ?? negotiated(request, LINKED);
      return format && { format, key: `${path} ${format}`, vary: varyOn('Accept') };
    };
    app.get(fixed === undefined ? path : `${path}.${fixed}`, { config: { understand } }, async (request, reply) => {
      const asked = understand(request);
      if (asked === null) return refuseFormat(reply);
      const { kept, data } = await find();
      return responses.send(request, reply, asked, kept, () => linkedBody(asked.format, data()));
    });
  }
}

/** What a request for an entity asks for. */
interface Asked extends Understood {
  readonly id: string;
  readonly format: Format;
  readonly language: TextLanguage;
  /** The language that the address says; null: it follows the reader. */
  readonly said: TextLanguage | null;
}

/** Null: it takes no format that there is. */
function readAsked(request: FastifyRequest): Asked | null {
  const { file } = request.params as { file: string };
  const [, id = file, extension] = /^(.*)\.(jsonld|ttl|rdf)$/s.exec(file) ?? [];
  const format = (extension as Format | undefined) ?? negotiated<Format>(request, ['html', ...LINKED]);
  const query = request.query as Record<string, unknown>;
  const said = readParameters({ ...('lang' in query && { lang: query.lang }) }, []).language;
  const language = said ?? textLanguageOf(request.raw);
  const vary = [...(extension === undefined ? ['Accept'] : []), ...(said === null ? ['Accept-Language'] : [])];
  const key = JSON.stringify(['id', id, format, language, format === 'html' ? said : language]);
  return format && { id, format, language, said, key, vary: varyOn(...vary) };
}

async function sendEntity(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  dependencies: OpenDataDependencies,
): Promise<FastifyReply> {
  const { site, cards, documents, entities, statements, responses } = dependencies;
  const { id, format, language } = asked;
  if (format === 'html') void reply.header('content-security-policy', sitePolicy());
  let kept: Cached<Entity>;
  let said: Cached<Said>;
  let standing: Cached<string | null> | null = null;
  let card: Cached<Card> | null = null;
  let handling: Cached<Handling> | null = null;
  try {
    const found = await entities.find(id, language);
    said = await statements.find(id, language, format === 'html' ? SHOWN_ON_PAGE : MOST_IN_DATA);
    if (format === 'html') standing = await statements.standing(id, found.value.node.type, language);
    const { group } = ENTITY_TYPES[found.value.node.type];
    if (format === 'html' && group === 'Actor') {
      card = await cards.find(id, typeof found.value.node.latitude === 'number', language);
    }
    if (format === 'html' && group === 'Engagement') handling = await cards.handling(id, language);
    kept = { ...([said, standing, card, handling].find((one) => one?.outdated) ?? found), value: found.value };
  } catch (error) {
    return refuseEntity(request, reply, { ...asked, error }, site);
  }
  return responses.send(request, reply, asked, kept, async () => {
    if (format !== 'html') return linkedBody(format, entityData(kept.value, site, said.value));
    const shown = {
      statements: said.value,
      standing: standing?.value ?? null,
      card: card?.value ?? null,
      handling: handling?.value ?? null,
      homeActor: dependencies.homeActor,
    };
    const { node, facts } = kept.value;
    const read = node.type === 'DOCUMENT' ? await documents.find(id, language) : null;
    const document =
      read &&
      documentHtml(read, { url: textFact(facts, 'url'), language: textFact(facts, 'language') }, { site, language });
    const [figure, map] = await Promise.all([
      figureOf(node.type === 'PRIORITY_AREA' ? 'partners' : 'graph', asked, dependencies, null),
      card?.value.hasPlace === true ? figureOf('map', asked, dependencies, MAP_WIDTH) : null,
    ]);
    return createBody(TYPE.html, entityPage(kept, { ...shown, figure, map, document }, site, asked));
  });
}

/** Beside the page, and across it on a phone. */
const MAP_WIDTH = 340;

async function figureOf(
  name: 'graph' | 'map' | 'partners',
  { id, language }: Asked,
  { figures, site }: OpenDataDependencies,
  width: number | null,
): Promise<Markup | null> {
  const found = await figures.find(name, id, readParameters({}, []).options, language);
  // A document that is only cited has no network of its own.
  if (hasNothing(found.toFigure())) return null;
  return figureHtml(found, { ...found.kept, outdated: false }, site, {
    ...{ language, theme: 'auto', width, id: `vanort-${name}`, atHome: true },
  });
}

const WRITERS: Readonly<Record<LinkedFormat, (data: object) => string | Promise<string>>> = {
  jsonld: (data) => JSON.stringify(data),
  ttl: toTurtle,
  rdf: toRdfXml,
};

const linkedBody = async (format: LinkedFormat, data: object): Promise<Body> =>
  createBody(TYPE[format], await WRITERS[format](data));

const refuseFormat = (reply: FastifyReply) =>
  sendError(
    reply,
    406,
    'BAD_REQUEST',
    'Header "Accept": there is text/html (of /id alone), application/ld+json, text/turtle and application/rdf+xml.',
    'Accept',
  );
