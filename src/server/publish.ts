import type { FastifyInstance } from 'fastify';
import type { Graph } from '../db/graph.js';
import type { Execute } from './graphql/internal-client.js';
import type { ResponseCache } from './cache/response-cache.js';
import { createEntities } from './open-data/entity.js';
import type { Publication } from './open-data/dcat.js';
import { registerOpenData } from './open-data/routes.js';
import { registerSiteMap } from './open-data/site-map.js';
import type { Site } from './site.js';
import { registerCards } from './embeds/card.js';
import { registerEmbedBuilder } from './embeds/embed-builder.js';
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
  };
  await registerScripts(app);
  registerCards(app, dependencies);
  registerFigures(app, dependencies);
  registerOembed(app, dependencies);
  const modules = components === undefined ? null : await registerModules(app, components, site);
  registerEmbedBuilder(app, { ...dependencies, modules });
  registerOpenData(app, dependencies);
  registerSiteMap(app, { graph, site });
}
