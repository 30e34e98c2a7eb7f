import { inflateSync } from 'node:zlib';

/** What is painted on each sheet of a PDF, in the words of its drawing language: letters are no shapes in it. */
export function sheetsOf(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, id, content]) => [id!, content!]),
  );
  const painted = (id: string, seen: Set<string>): string => {
    const content = objects.get(id) ?? '';
    const [, stream] = /stream\n([^]*)\nendstream$/.exec(content) ?? [];
    if (stream === undefined || seen.has(id)) return '';
    seen.add(id);
    const drawn = content.includes('/FlateDecode')
      ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
      : stream;
    const forms = [...drawn.matchAll(/\/X(\d+) Do\b/g)].map(([, form]) => painted(form!, seen));
    return [drawn, ...forms].join('\n');
  };
  return [...objects.values()]
    .filter((content) => /\/Type \/Page\b/.test(content))
    .map((content) => painted(/\/Contents (\d+) 0 R/.exec(content)?.[1] ?? '', new Set()));
}

/** Units of Chromium's printer in a pixel of CSS: it draws 300 of them in an inch. */
const UNITS_PER_PIXEL = 300 / 96;

/**
 * Whether what is on a sheet is as large as it was laid out. Where anything is wider than a sheet, a browser makes
 * everything on all of them smaller, letters too.
 */
export function isFullSize(sheet: string): boolean {
  const scales = [...sheet.matchAll(/^([\d.]+) 0 0 [\d.]+ [\d.-]+ [\d.-]+ cm$/gm)].map(([, scale]) => Number(scale));
  // The first two are of the printer; where there is no other, a drawing of the page may have one of its own.
  return Math.max(...scales.slice(2), 0) / UNITS_PER_PIXEL > 0.8 || scales.length <= 2;
}
