import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { NameKind } from '../../src/model/matching/affixes.js';
import { normalizeName } from '../../src/model/normalize-name.js';
import { repairText } from '../../src/model/matching/repair-text.js';

/** A name as some list wrote it, and the actor that it is of. */
export interface LabelledPair {
  readonly variant: string;
  readonly actor: string;
  readonly country: string;
  readonly type: string;
  /** Which part of the pairs: words and limits were chosen on `DEVELOP` alone. */
  readonly half: 'DEVELOP' | 'HOLD_OUT';
}

const Rows = z.array(z.object({ right: z.string(), wrong: z.string(), iso: z.string(), entity_type: z.string() }));

/** Reads pairs in the layout of ClimActor's key dictionary: `right,wrong,iso,entity_type`. */
export async function readLabelledPairs(file: string): Promise<LabelledPair[]> {
  const rows = Rows.parse(parse(await readFile(file), { columns: true, bom: true, relax_quotes: true }));
  return rows.map(({ right, wrong, iso, entity_type: type }) => ({
    ...{ variant: wrong, actor: right, country: iso, type },
    half: halfOf(`${actorKey(right)} ${iso}`),
  }));
}

/** All pairs of an actor are of the same half. */
const halfOf = (key: string) => (createHash('sha256').update(key).digest()[0]! % 2 === 0 ? 'DEVELOP' : 'HOLD_OUT');

/**
 * Two names that differ by case, accents, blanks or a spoiled encoding alone are one actor: the list has it twice, and
 * nothing in a name could tell which is meant.
 */
export const actorKey = (name: string): string => normalizeName(repairText(name));

export const NAME_KINDS: Readonly<Record<string, NameKind>> = { City: 'MUNICIPALITY', Region: 'REGION' };
