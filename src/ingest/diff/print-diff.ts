import type { GraphDiff, TypeDiff } from './graph-diff.js';

const SHOWN_IDS = 5;
const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

function printIds(ids: readonly string[]): string {
  const more = ids.length - SHOWN_IDS;
  return `${ids.slice(0, SHOWN_IDS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function printType(type: TypeDiff): readonly string[] {
  const changes = (['added', 'changed', 'removed'] as const).filter((change) => type[change].length > 0);
  const counts = changes.map((change) => `${SIGNS[change]}${type[change].length}`).join(' ');
  return [`  ${type.name} ${counts}`, ...changes.map((change) => `    ${SIGNS[change]} ${printIds(type[change])}`)];
}

const totalOf = (types: readonly TypeDiff[], change: 'added' | 'changed' | 'removed') => types.reduce((sum, type) => sum + type[change].length, 0);

/** What would change, in lines: counts by type, and some ids of each. */
export function printDiff({ from, to, types }: GraphDiff): string {
  if (types.length === 0) return `No difference: ${from ?? 'nothing'} is loaded${from === to ? '' : `, ${to} holds the same`}.`;
  const head = `${from ?? 'nothing'} -> ${to}: ${totalOf(types, 'added')} added, ${totalOf(types, 'changed')} changed, ${totalOf(types, 'removed')} removed`;
  return [head, ...types.flatMap(printType)].join('\n');
}
