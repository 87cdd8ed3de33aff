import { createHash } from 'node:crypto';

const LENGTH = 12;
const SIGNED = ['filter', 'edgeFilter', 'orderBy'];

/** Names what a list holds and how it is ordered, from the arguments of its field: empty where neither is asked for. */
export function listSignature(given: Readonly<Record<string, unknown>>): string {
  const signed = SIGNED.map((name) => given[name] ?? null);
  if (signed.every((value) => value === null)) return '';
  return createHash('sha256').update(JSON.stringify(signed)).digest('hex').slice(0, LENGTH);
}
