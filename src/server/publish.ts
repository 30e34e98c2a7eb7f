import type { FastifyInstance } from 'fastify';
import type { Graph } from '../db/graph.js';
import type { Execute } from './graphql/internal-client.js';
import type { ResponseCache } from './cache/response-cache.js';
import { passagesOf } from '../queries/documents/passages.js';
import { createDocuments } from './open-data/document/document.js';
import { createCards } from './open-data/card/card.js';
import { createEntities } from './open-data/entity.js';
import type { Publication } from './open-data/dcat.js';
import { registerOpenData } from './open-data/routes.js';
import { registerSiteMap } from './open-data/site-map.js';
import { createStatements } from './open-data/statements.js';
import { registerExports } from './exports/routes.js';
import { registerSearch } from './search/routes.js';
import type { Site } from './site.js';
import { registerCards } from './embeds/card.js';
import { registerComposer } from './embeds/composer/composer-page.js';
import { createFigures } from './embeds/figures.js';
import { registerModules } from './embeds/modules.js';
import { registerOembed } from './embeds/oembed.js';
import type { Rasteriser } from './embeds/rasteriser.js';
import { registerFigures } from './embeds/routes.js';
import { registerScripts } from './embeds/scripts.js';

export interface PublishOptions {
  readonly execute: Execute;
  readonly responses: ResponseCache;
  readonly rasteriser: Rasteriser;
  readonly graph: Graph;
  readonly site: Site;
  readonly homeActor: string;
  readonly frameAncestors: string;
  readonly publication: Publication;
  /** Folder with the built components; undefined: none are served. */
  readonly components: string | undefined;
}

/** Everything that shows the graph to those who come by: figures for other pages, pages of entities, open data. */
export async function registerPublication(app: FastifyInstance, options: PublishOptions): Promise<void> {
  const { execute, graph, site, components } = options;
  const dependencies = {
    ...options,
    figures: createFigures(execute),
    entities: createEntities(execute),
    statements: createStatements(execute),
    documents: createDocuments(execute, (id) => passagesOf(graph, id)),
    cards: createCards(execute, options.homeActor, true),
  };
  await registerScripts(app);
  registerCards(app, dependencies);
  registerFigures(app, dependencies);
  registerOembed(app, dependencies);
  const modules = components === undefined ? null : await registerModules(app, components, site);
  registerComposer(app, { ...dependencies, modules });
  registerOpenData(app, dependencies);
  registerSearch(app, dependencies);
  registerSiteMap(app, { graph, site });
  registerExports(app, { graph, site, homeActor: options.homeActor, licence: options.publication.licence });
}
