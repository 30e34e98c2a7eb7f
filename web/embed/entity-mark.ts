import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import { svg, type SVGTemplateResult } from 'lit';
import type { DrawContext } from './figure.js';
import { drawLabel, type Label } from './labels.js';
import { mark } from './mark.js';
import type { Entity } from './entity.js';

/** A finger needs this much; pixels. */
const HIT = 14;

/** An entity in a drawing that can be chosen, with its name. */
export function entityMark(
  entity: Entity,
  { x, y, radius, main }: { x: number; y: number; radius: number; main: boolean },
  label: Label,
  { selected, active, language }: DrawContext,
): SVGTemplateResult {
  const { id, type, name } = entity;
  const what = ENTITY_TYPE_LABELS[language][type].one;
  return svg`<g
    class="entity ${main ? 'main' : ''} ${label.hidden ? 'unnamed' : ''}"
    role="button"
    tabindex=${(active ?? '') === id || (active === null && main) ? 0 : -1}
    aria-pressed=${selected === id}
    aria-label="${name}, ${what}"
    data-id=${id}
  ><circle class="hit" cx=${Math.round(x)} cy=${Math.round(y)} r=${Math.max(HIT, radius + 4)}></circle>${mark(type, Math.round(x), Math.round(y), radius)}</g>${drawLabel(label, main)}`;
}
