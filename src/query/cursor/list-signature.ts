import { createHash } from 'node:crypto';

const LENGTH = 12;
const SIGNED = ['filter', 'edgeFilter', 'orderBy'];

/** What says which nodes a list holds and in what order: the values of `filter`, `edgeFilter` and `orderBy`. */
export type Signed = readonly unknown[];

const signatures = new WeakMap<Signed, string>();

/** What is signed of the arguments of a field; null where neither filter nor order is asked for. */
export function signedOf(given: Readonly<Record<string, unknown>>): Signed | null {
  const signed = SIGNED.map((name) => given[name] ?? null);
  return signed.every((value) => value === null) ? null : Object.freeze(signed);
}

/** Names what a list holds and how it is ordered: empty where neither is asked for. */
export function listSignature(signed: Signed | null): string {
  if (signed === null) return '';
  const known = signatures.get(signed);
  if (known !== undefined) return known;
  const signature = createHash('sha256').update(JSON.stringify(signed)).digest('hex').slice(0, LENGTH);
  signatures.set(signed, signature);
  return signature;
}
