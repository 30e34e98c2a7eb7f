/** A load of a source, in the order of loads. */
export interface Load {
  readonly id: string;
  /** Ids of stopped loads that it went on with: what they recorded is its own. */
  readonly continues: readonly string[];
  /** Whether it was all that its source said. */
  readonly isComplete: boolean;
  /** Whether it stands: it is not undone. */
  readonly stands: boolean;
  /** How many loads had begun when it was undone; null: it stands, or is being undone now. */
  readonly undoneBefore: number | null;
}

/** Which loads recorded, retired and repeated a statement. A load that changes nothing of it is in none of them. */
export interface StatementLog {
  readonly recordedIn: readonly string[];
  readonly retiredIn: readonly string[];
  /** Loads in parts that said it while it was current. */
  readonly saidIn: readonly string[];
}

/**
 * Whether a statement is said by the last load that stands and speaks of it: a load of all that the source says speaks
 * of every statement, a load in parts of the subjects that it names.
 * @param loads of its source, in order
 * @param spokenOf ids of loads that say anything of its subject
 */
export function saidByLast(loads: readonly Load[], log: StatementLog, spokenOf: ReadonlySet<string>): boolean {
  for (let at = loads.length - 1; at >= 0; at -= 1) {
    const load = loads[at]!;
    if (!load.stands) continue;
    if (load.isComplete) return saidByAll(loads, at, log);
    if (!isIn(load, [...spokenOf])) continue;
    return isIn(load, log.recordedIn) || isIn(load, log.saidIn);
  }
  return false;
}

const isIn = ({ id, continues }: Load, ids: readonly string[]) =>
  ids.includes(id) || continues.some((one) => ids.includes(one));

/**
 * Whether a load of all that the source says said a statement: the last that was recorded of it up to then says so, of
 * the loads that had not been undone by then.
 */
function saidByAll(loads: readonly Load[], at: number, log: StatementLog): boolean {
  for (let index = at; index >= 0; index -= 1) {
    const load = loads[index]!;
    if (load.undoneBefore !== null && load.undoneBefore <= at) continue;
    if (isIn(load, log.retiredIn)) return false;
    if (isIn(load, log.recordedIn)) return true;
  }
  return false;
}
