import { mkdirSync, writeFileSync } from 'node:fs';
import type { Sized } from './size.js';
export function writeReport(name: string, sized: readonly Sized[]): void {
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`results/${name}.json`, import.meta.url), JSON.stringify(sized, null, 2));
}
