import { localizedFrom } from './localized.js';
import type { TextLanguage } from '../../model/language.js';
import type { ReconciledEntity } from '../../queries/reconcile/entities.js';
import { markup, type Markup } from '../pages/html.js';
import { framePage } from '../pages/page.js';
import { iriOf, type Site } from '../site.js';
import { descriptionOf, nameOf } from './reconcile.js';

/** A small page on an entity, for the frame in which a person compares it with a row. */
export const preview = (entity: ReconciledEntity, site: Site, language: TextLanguage): Markup =>
  framePage({
    ...{ language, title: nameOf(entity), theme: 'auto', site },
    body: markup`<main>
<h1><a href="${iriOf(site, entity.id)}" target="_blank" rel="noopener">${nameOf(entity)}</a></h1>
<p>${descriptionOf(entity, language)}</p>
<p>${localizedFrom(entity.properties, 'summary', language)}</p>
<p><small>${entity.id}</small></p>
</main>`,
  });
