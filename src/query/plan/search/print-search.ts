import { printCondition } from '../print-condition.js';
import type { ResolveNames } from './resolve-names.js';
import type { SearchNodes, SearchPage } from './search-nodes.js';

const printTypes = (prefixes: readonly string[]) => (prefixes.length === 0 ? 'any' : prefixes.map((prefix) => prefix.slice(0, -1)).join(', '));
const printReference = (includeReference: boolean) => (includeReference ? ', reference nodes too' : '');

function printPage({ size, backwards, after, before }: SearchPage): string {
  const cursor = after === null ? (before === null ? '' : ' before cursor') : ' after cursor';
  return `${backwards ? 'last' : 'first'} ${String(size)}${cursor}`;
}

/** What a search does, but for what it reads of each find. */
export function printSearch({ variable, words, prefixes, includeReference, where, page, row, counts, probe }: SearchNodes): string {
  if (words.length === 0) return 'SearchNodes by no word finds nothing';
  const kinds = words.map(({ hasInitials, isTyped }) => (hasInitials ? 'with initials' : isTyped ? 'Latin' : 'plain'));
  const filter = where ? ` where ${printCondition(where)}` : '';
  const asked = [...(row ? [printPage(page)] : []), ...(counts ? ['count by type'] : []), ...(probe ? ['probe beyond cursor'] : [])];
  const found = `${variable} (${printTypes(prefixes)}) by words ${kinds.join(', ')}${filter}`;
  return `SearchNodes ${found}: ${asked.join(', ')}${printReference(includeReference)}`;
}

/** What a resolution of names does, but for what it reads of each candidate. */
export function printResolve({ names, prefixes, includeReference, size, row }: ResolveNames): string {
  const found = `${row.variable} (${printTypes(prefixes)}) by ${String(names.length)} names`;
  return `ResolveNames ${found}: first ${String(size)} of each${printReference(includeReference)}`;
}
