import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '../../model/entity-types.js';
import type { Language } from '../../narration/language.js';
import type { Site } from '../site.js';
import { serviceType } from './types.js';

export const RECONCILE = '/reconcile';
const PREVIEW = { width: 420, height: 220 };

/** Types that lists of an office are of. */
const DEFAULT_TYPES = ENTITY_TYPE_NAMES.filter((type) => ENTITY_TYPES[type].group === 'Actor');

/** What the service can do: the manifest of the Reconciliation Service API 0.2. */
export function manifest(site: Site, home: string, language: Language) {
  const at = site.absolute(RECONCILE);
  const suggest = (kind: string) => ({ service_url: at, service_path: `/suggest/${kind}` });
  return {
    versions: ['0.2'],
    name: `Vänort – ${home}`,
    identifierSpace: site.absolute('/id/'),
    schemaSpace: site.absolute('/vocabulary#'),
    view: { url: site.absolute('/id/{{id}}') },
    defaultTypes: DEFAULT_TYPES.map((type) => serviceType(type, language)),
    preview: { url: `${at}/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: { propose_properties: { service_url: at, service_path: '/properties' }, property_settings: [] },
  };
}
