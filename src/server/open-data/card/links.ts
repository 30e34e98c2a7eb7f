import type { TextLanguage } from '../../../model/language.js';
import type { Site } from '../../site.js';
import { markup, type Content, type Markup } from '../../pages/html.js';

/** Where to link from a page, and in which language. */
export interface Place {
  readonly site: Site;
  readonly language: TextLanguage;
}

/** Link to the page of an entity. */
export const pageOf = (id: string, { site, language }: Place): string =>
  site.link(`/id/${encodeURIComponent(id)}?lang=${language}`);

/** Link to the words of a document that a piece of evidence names. */
export const placeIn = (document: string, evidence: string, place: Place): string =>
  `${pageOf(document, place)}#e-${encodeURIComponent(evidence)}`;

/** The attribute by which words of a document are in its language; nothing where that is not known. */
export const langAttribute = (language: string | null): Content => language !== null && markup` lang="${language}"`;

export const entityLink = (entity: { readonly id: string; readonly name: string }, place: Place): Markup =>
  markup`<a href="${pageOf(entity.id, place)}"><bdi>${entity.name}</bdi></a>`;
