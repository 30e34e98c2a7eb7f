import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .toSorted();

/** The relative links and images of a page, without fragments; code blocks hold none. */
const linksOf = (page: string): string[] =>
  [
    ...readFileSync(path.join(ROOT, page), 'utf8')
      .replace(/^```.*?^```/gms, '')
      .matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
  ]
    .map(([, target]) => target!.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^(?:[a-z]+:|\/)/i.test(target));

describe('the pages', () => {
  it.each(pages)('%s links to files that exist', (page) => {
    const dead = linksOf(page).filter(
      (target) => !existsSync(path.resolve(ROOT, path.dirname(page), decodeURI(target))),
    );

    expect(dead).toEqual([]);
  });

  it('are seen to have links at all', () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(50);
  });
});
