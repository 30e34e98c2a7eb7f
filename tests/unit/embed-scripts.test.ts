import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../src/server/embeds/scripts.js';

/**
 * Pages of others name these scripts with their integrity: once out, a version stays as it is. To change one, add the
 * next version beside it, and go on serving this.
 */
describe('version 1 of the scripts of embeds', () => {
  it('is what it was', () => {
    expect(integrityOf('host')).toBe('sha384-Fur5f/DpSIjQSDmKsWmCHrE6ozBjfzlojb5t1RAXy1yrczFnhMLccz6kL6pIjMG+');
    expect(integrityOf('frame')).toBe('sha384-xCxXuYrfb1zSPcjd45xvM4avB6kCMYed7BMie/TVOpiP8PoyjN6ZdKT+azTVBqq9');
  });
});
