import { createHash } from 'node:crypto';

/** The entity tag of a body: the same for the same bytes. */
export const etagOf = (body: string | Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether `If-None-Match` names this entity (RFC 9110, section 13.1.2: compared weakly). */
export const isFresh = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, ''))) ?? false;
