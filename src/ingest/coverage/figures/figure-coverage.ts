import { countBy } from '../count-by.js';
import type { CoverageList } from '../coverage-report.js';
import { setAside } from '../exclusions/set-aside.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { claimOf } from './claim-of.js';
import type { Claim } from './claims/claim.js';
import { findFigures } from './grammar/find-figures.js';
import { unnamedOwners } from './unnamed-owners.js';

/** List 2: every figure is claimed by a typed field that means what is printed. */
export function figureCoverage(ground: CoverageGround, claims: readonly Claim[]): CoverageList {
  const figures = findFigures(ground.text).map((figure) => ({ ...figure, claim: claimOf(figure, claims) }));
  const open = figures.filter(({ claim }) => claim === null);
  const { excluded, left, idle } = setAside(open, ground.exclusions.figures);
  return {
    name: 'FIGURES',
    kinds: countBy(figures, ({ kind }) => kind),
    total: figures.length,
    entries: figures.map(({ line, text, claim }) => ({ line, text, heldBy: claim && `${claim.fact.id} ${claim.field}` })),
    held: figures.length - open.length,
    excluded: excluded.length,
    gaps: [...left.map(({ line, text, nth, kind }) => ({ code: 'FIGURE_UNCLAIMED', line, text, nth, kind }) as const), ...unnamedOwners(ground), ...idle],
  };
}
