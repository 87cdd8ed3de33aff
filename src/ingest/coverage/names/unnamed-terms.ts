import { foldName } from '../../verify/fold-text.js';
import { printedNames } from '../facts/printed-names.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import type { PrintedTerm } from './printed-term.js';

/** Terms that lie inside no printed name or alias of a node that their line is cited for. */
export function unnamedTerms({ nodesByLine }: CoverageGround, terms: readonly PrintedTerm[]): readonly PrintedTerm[] {
  return terms.filter(({ line, text }) => {
    const names = printedNames([...(nodesByLine.get(line) ?? [])]);
    return !names.some((name) => foldName(name).includes(foldName(text)));
  });
}
