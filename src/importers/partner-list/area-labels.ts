import type { Run } from '../../db/reads.js';
import { LANGUAGES } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';
import { normalizeName } from '../../model/normalize-name.js';
import { z } from 'zod';

export const AREA_LABELS = `
  MATCH (area:PriorityArea)
  RETURN area.id AS id, area.name AS name, [key IN $names | area[key]] AS names, area.altNames AS altNames
  ORDER BY id LIMIT 1000`;

const row = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string().nullable()),
  altNames: z.array(z.string()).nullable(),
});

/** Ids of the graph's priority areas by their labels and synonyms in all languages, as `normalizeName` folds them. */
export async function readAreaLabels(run: Run): Promise<Map<string, string>> {
  const rows = await run(AREA_LABELS, { names: LANGUAGES.map((tag) => textProperty('name', tag)) });
  return new Map(
    rows
      .map((columns) => row.parse(columns))
      .toReversed()
      .flatMap(({ id, name, names, altNames }) =>
        [...(altNames ?? []), ...names, name].flatMap((label) =>
          label === null ? [] : [[normalizeName(label), id] as const],
        ),
      ),
  );
}
