import { foldName } from '../../verify/fold-text.js';
import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { printedNamesOf } from '../facts/printed-names.js';

/** Whether a text is another with letters left out, as 석화 특별법 is 석유화학 특별법. */
function isShortOf(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function areFormsOfOne(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  return a.length <= b.length ? isShortOf(a, b) : isShortOf(b, a);
}

/** Laws with two names of which neither is a short form of the other: two statutes written as one. */
export function mergedLaws({ facts }: CoverageGround): readonly CoverageGap[] {
  return facts.flatMap((fact): CoverageGap[] => {
    if (fact.type !== 'Law') return [];
    const names = printedNamesOf(fact.content);
    const strangers = names.filter((name) => names.some((other) => !areFormsOfOne(name, other)));
    return strangers.length === 0 ? [] : [{ code: 'LAWS_MERGED', line: fact.citations[0]?.range.start ?? 0, id: fact.id, names: strangers }];
  });
}
