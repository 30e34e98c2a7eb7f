import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findProcess, isErrno } from './processes.js';

const Claim = z.object({ pid: z.number().int(), started: z.string(), released: z.boolean() });
type Claim = z.infer<typeof Claim>;

/** A lock that is ours until `release`, which may be called twice. */
export interface Lock {
  release(): void;
}

/**
 * Try to take the lock that a folder stands for; says at once who has it if it is taken. Nothing needs clearing after a
 * crash: a claim counts only while its process lives (the same process, not another that was given its number).
 *
 * Claims are files named by a growing number, and the highest one counts. A claim is made by linking a finished file to
 * the next number, which the file system lets one process do, so of several that find the lock free one gets it.
 * Numbers never go back (a release keeps its file), so whoever looked long ago cannot take it from someone who came
 * after.
 */
export function tryLock(folder: string): Lock | { holder: number } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mine: Claim = { pid: process.pid, started: findProcess(process.pid)?.started ?? '', released: false };
  for (;;) {
    const highest = Math.max(0, ...claimNumbers(folder));
    const current = readClaim(folder, highest);
    if (current && isHeld(current)) return { holder: current.pid };
    const next = highest + 1;
    if (!makeClaim(folder, next, mine)) continue;
    const numbers = claimNumbers(folder);
    const isHighest = Math.max(...numbers) === next;
    for (const number of isHighest ? numbers.filter((n) => n < next) : [next])
      rmSync(claimPath(folder, number), { force: true });
    if (isHighest) return { release: () => releaseClaim(folder, next, mine) };
  }
}

/** Pid of the process that has the lock; null: nobody has. */
export function lockHolder(folder: string): number | null {
  if (!existsSync(folder)) return null;
  const current = readClaim(folder, Math.max(0, ...claimNumbers(folder)));
  return current && isHeld(current) ? current.pid : null;
}

function isHeld(claim: Claim): boolean {
  return !claim.released && findProcess(claim.pid)?.started === claim.started;
}

function claimNumbers(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function claimPath(folder: string, number: number): string {
  return path.join(folder, String(number));
}

/** Null for none, and for one that a power cut left without its content: who made that is gone. */
function readClaim(folder: string, number: number): Claim | null {
  try {
    return Claim.parse(JSON.parse(readFileSync(claimPath(folder, number), 'utf8')));
  } catch (error) {
    if (isErrno(error, 'ENOENT') || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** False if that number is taken. */
function makeClaim(folder: string, number: number, claim: Claim): boolean {
  const draft = writeDraft(folder, claim);
  try {
    linkSync(draft, claimPath(folder, number));
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function releaseClaim(folder: string, number: number, claim: Claim): void {
  try {
    renameSync(writeDraft(folder, { ...claim, released: true }), claimPath(folder, number));
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error; // the whole folder was removed: nothing is left to release
  }
}

function writeDraft(folder: string, claim: Claim): string {
  const draft = path.join(folder, `draft-${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
  return draft;
}
