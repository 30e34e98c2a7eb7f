import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { contrast } from './model/contrast.js';

/** What a site's accent stands on, and what stands on it: text of both needs a contrast of 4.5 (WCAG 2.2, 1.4.3). */
const BESIDE = {
  light: ['#ffffff', '#f6f7f5', '#eef1f3'],
  dark: ['#161c22', '#10151a', '#1f272f', '#0c1a29'],
} as const;
const LEAST = 4.5;

const MAX_LOGO_BYTES = 200_000;
const LOGO_TYPES = { '.svg': 'image/svg+xml', '.png': 'image/png' } as const;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** `#005a9c`, or `#005a9c #8ec5ff` for light and for dark pages. Refused when text in it is hard to read. */
export function toSiteColours(text: string, context: z.RefinementCtx): { light: string; dark: string | null } | never {
  const colours = text.trim().toLowerCase().split(/ +/);
  const fail = (message: string) => {
    context.addIssue(message);
    return { light: '#000000', dark: null };
  };
  if (colours.length > 2 || !colours.every((one) => /^#[0-9a-f]{6}$/.test(one))) {
    return fail('must be one colour such as "#005a9c", or two: for light and for dark pages');
  }
  const [light = '', dark = null] = colours;
  for (const [theme, colour] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    if (colour === null) continue;
    const least = Math.min(...BESIDE[theme].map((beside) => contrast(colour, beside)));
    if (least < LEAST) {
      const found = Math.floor(least * 100) / 100;
      return fail(
        `${colour} has a contrast of ${found} on ${theme} pages: text needs ${LEAST}. Take a ${theme === 'light' ? 'darker' : 'lighter'} one`,
      );
    }
  }
  return { light, dark };
}

/** A picture's file, read at start: SVG or PNG of at most 200 kB. */
export function toSiteLogo(file: string, context: z.RefinementCtx) {
  const ending = path.extname(file).toLowerCase();
  const type = ending === '.svg' || ending === '.png' ? LOGO_TYPES[ending] : null;
  const fail = (message: string) => {
    context.addIssue(message);
    return null;
  };
  if (type === null) return fail('must be a file that ends in .svg or .png');
  let body: Buffer;
  try {
    body = readFileSync(file);
  } catch {
    return fail(`${file} cannot be read`);
  }
  if (body.length > MAX_LOGO_BYTES) return fail(`${file} is larger than ${MAX_LOGO_BYTES / 1000} kB`);
  const isWhatItSays = type === 'image/png' ? body.subarray(0, 8).equals(PNG_SIGNATURE) : body.includes('<svg');
  return isWhatItSays ? { body, type } : fail(`${file} is no ${ending.slice(1).toUpperCase()}`);
}
