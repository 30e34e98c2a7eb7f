import type { Sight } from '@vanort/figures/map-drawing';
import { store } from '../../store.js';

const MAX_ZOOM = 60;
export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(1, zoom));

/** What is seen, as the address has it. */
export function currentViewport(): Sight {
  const { zoom, centre } = store.state.own;
  const [latitude, longitude] = (centre ?? '').split(',').map(Number);
  const known = centre !== undefined && centre !== '' && Number.isFinite(latitude) && Number.isFinite(longitude);
  return { zoom: clampZoom(Number(zoom ?? 1) || 1), centre: known ? [longitude!, latitude!] : null };
}

/** See something else: the address says what, and no step back leads through it. */
export function setViewport({ zoom, centre }: Sight): void {
  const near = clampZoom(zoom);
  const digits = near > 8 ? 3 : 2;
  const own = {
    zoom: near === 1 ? '' : String(Math.round(near * 100) / 100),
    centre: centre === null ? '' : `${centre[1].toFixed(digits)},${centre[0].toFixed(digits)}`,
  };
  store.go({ own }, { replace: true });
}
