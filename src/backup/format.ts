import { z } from 'zod';

/**
 * A backup is JSON Lines, gzipped: a header, every node, every relationship, and a last line that counts them and holds
 * the SHA-256 of all lines before it. Nodes are numbered from 0 in the order in which they stand.
 */
export const FORMAT = 1;

/** No line of a backup is longer; what is, is none. In characters. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const plain = z.union([z.string(), z.number(), z.boolean()]);
const stored = {
  properties: z.record(z.string(), z.union([plain, z.array(plain)])),
  exact: z
    .array(z.strictObject({ key: z.string(), type: z.string(), value: z.union([z.string(), z.array(z.string())]) }))
    .optional(),
};

export const backupHeader = z.strictObject({
  vanort: z.literal('backup'),
  format: z.int(),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  /** Versions of the migrations that the graph has had. */
  migrations: z.array(z.int()),
  revision: z.int(),
});
export const backupNode = z.strictObject({ labels: z.array(z.string()), ...stored });
export const backupRelation = z.strictObject({ type: z.string(), from: z.int().min(0), to: z.int().min(0), ...stored });
export const backupEnd = z.strictObject({
  nodes: z.int().min(0),
  relationships: z.int().min(0),
  /** In hex. */
  sha256: z.string(),
});

export type BackupHeader = z.output<typeof backupHeader>;
export type BackupNode = z.output<typeof backupNode>;
export type BackupRelation = z.output<typeof backupRelation>;
export type BackupEnd = z.output<typeof backupEnd>;
