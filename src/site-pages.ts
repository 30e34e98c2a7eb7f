import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { DEFAULT_LANGUAGE, findTextLanguage, TEXT_LANGUAGES, type TextLanguage } from './model/language.js';
import type { SitePageSource } from './server/site-identity.js';

const MAX_BYTES = 200_000;

/**
 * `https://www.example.se/about`, or a file of Markdown, read at start. `about.md` is in Swedish; where `about.en.md` stands
 * beside it, or the other way round, each is shown in its language.
 */
export function toSitePage(text: string, context: z.RefinementCtx): SitePageSource {
  if (/^https?:\/\//.test(text)) {
    if (URL.canParse(text)) return { address: text };
    context.addIssue('must be an address or a file of Markdown');
    return { address: '' };
  }
  const { dir, name, ext } = path.parse(text);
  if (ext.toLowerCase() !== '.md') {
    context.addIssue('must be an address such as "https://www.example.se/about", or a file that ends in .md');
    return { address: '' };
  }
  const language = findTextLanguage(path.extname(name).slice(1)) ?? DEFAULT_LANGUAGE;
  const stem = path.join(dir, path.basename(name, `.${language}`));
  const texts: Partial<Record<TextLanguage, string>> = {};
  const own = read(text);
  if (own === null) {
    context.addIssue(`${text} cannot be read, or is larger than ${MAX_BYTES / 1000} kB`);
    return { address: '' };
  }
  texts[language] = own;
  for (const other of TEXT_LANGUAGES) {
    if (other === language) continue;
    const translated = read(`${stem}.${other}${ext}`) ?? (other === DEFAULT_LANGUAGE ? read(`${stem}${ext}`) : null);
    if (translated !== null) texts[other] = translated;
  }
  return { texts, language };
}

function read(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text.length > MAX_BYTES ? null : text;
  } catch {
    return null;
  }
}

/** `https://www.example.se/report?page={address}`, with the address of the page in question. */
export function toReportUrl(text: string, context: z.RefinementCtx): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text.replaceAll('{address}', ''))) return text;
  context.addIssue(
    'must be an address, in which {address} is that of the page: "https://www.example.se/fel?sida={address}"',
  );
  return '';
}
