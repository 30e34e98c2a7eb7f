import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import type { EntityType } from '@vanort/client';

interface Around {
  readonly nodes: readonly { readonly id: string; readonly type: EntityType }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

export const isEntityType = (text: string): text is EntityType => text in ENTITY_TYPE_LABELS.sv;

/** Of what is around an entity only the entities of a type; undefined, or no type: all. */
export function onlyOfType<Part extends Around>(around: Part, id: string, type: string | undefined): Part {
  if (type === undefined || !isEntityType(type)) return around;
  const nodes = around.nodes.filter((node) => node.id === id || node.type === type);
  const ids = new Set(nodes.map((node) => node.id));
  return { ...around, nodes, links: around.links.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
