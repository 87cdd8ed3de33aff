import type { CoverageList } from '../coverage-report.js';
import { setAside } from '../exclusions/set-aside.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { latinTerms } from './latin-terms.js';
import { namerOf } from './namer-of.js';
import { quotedTerms } from './quoted-terms.js';

/** List 3: every quoted term and every term in Latin letters lies in a name of a node that its line is cited for. */
export function nameCoverage(ground: CoverageGround): CoverageList {
  const [quoted, latin] = [quotedTerms(ground.text), latinTerms(ground.text)];
  const terms = [...quoted, ...latin].map((term) => ({ ...term, namer: namerOf(ground, term) }));
  const open = terms.filter(({ namer }) => namer === null);
  const { excluded, left, idle } = setAside(open, ground.exclusions.terms);
  return {
    name: 'NAMES',
    kinds: { 'quoted terms': quoted.length, 'terms in Latin letters': latin.length },
    total: terms.length,
    entries: terms.map(({ line, text, namer }) => ({ line, text, heldBy: namer?.id ?? null })),
    held: terms.length - open.length,
    excluded: excluded.length,
    gaps: [...left.map(({ line, text, nth }) => ({ code: 'TERM_UNNAMED', line, text, nth }) as const), ...idle],
  };
}
