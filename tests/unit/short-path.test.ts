import { describe, expect, it } from 'vitest';
import { shortPath } from '../../packages/figures/src/map/short-path.js';

describe('an outline as a short path', () => {
  it('has relative steps in whole units, one for steps in a row that go the same way', () => {
    expect(shortPath('M10.2,10L15,10L20,10L20,30.4L10,30Z')).toBe('M10 10l10 0 0 20-10 0z');
  });

  it('leaves out rings smaller than a unit, and those that are not wanted', () => {
    const [small, south] = ['M1,1L1.2,1L1.2,1.2Z', 'M0,90L10,90L10,99Z'];
    expect(shortPath(`${small}${south}`)).toBe('M0 90l10 0 0 9z');
    expect(shortPath(south, { wants: (ring) => ring.some(([, y]) => y < 80) })).toBe('');
  });

  it('leaves out corners that stand out less than it may be off, and keeps the others', () => {
    const coast = 'M0,0L10,0.9L20,0L20,20L10,15L0,20Z';
    expect(shortPath(coast, { tolerance: 1 })).toBe('M0 0l20 0 0 20-10-5-10 5z');
    expect(shortPath(coast, { tolerance: 6 })).toBe('M0 0l20 0 0 20-20 0z');
  });
});
