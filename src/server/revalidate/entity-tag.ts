import { createHash } from 'node:crypto';

/** The strong tag of a body: equal bodies, and none but them, have equal tags. */
export function entityTag(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether an If-None-Match names a tag. A proxy that compresses an answer makes its tag weak, which counts as the same here (RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag);
}
