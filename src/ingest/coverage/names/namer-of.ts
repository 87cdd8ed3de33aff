import type { WrittenNode } from '../../outline/outline.js';
import { foldName } from '../../verify/fold-text.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { isThing } from '../facts/is-thing.js';
import { printedNamesOf } from '../facts/printed-names.js';
import type { PrintedTerm } from './printed-term.js';

/** A thing that a term's line is cited for, and in a printed name or alias of which the term lies; null where there is none. */
export function namerOf({ nodesByLine }: CoverageGround, { line, text }: PrintedTerm): WrittenNode | null {
  const isNamer = (node: WrittenNode) => isThing(node) && printedNamesOf(node.content).some((name) => foldName(name).includes(foldName(text)));
  return [...(nodesByLine.get(line) ?? [])].find(isNamer) ?? null;
}
