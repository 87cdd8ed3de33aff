import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { findFigures } from '../figures/grammar/find-figures.js';
import { latinTerms } from '../names/latin-terms.js';
import { quotedTerms } from '../names/quoted-terms.js';
import { isWithin } from '../text/find-occurrences.js';
import { listedSpans } from '../vocabulary/listed-words.js';
import { nameWords } from '../vocabulary/name-words.js';
import { overfullExclusions } from './exclusion-limits.js';

/** Lines that are set aside although a figure or a name stands on them. */
function linesWithFacts(ground: CoverageGround): readonly CoverageGap[] {
  const { text, exclusions } = ground;
  const homographs = exclusions.homographs.flatMap((word) => listedSpans(text, word));
  const names = nameWords(ground).filter((word) => !homographs.some((span) => isWithin(word, span)));
  const facts = [...findFigures(text), ...quotedTerms(text), ...latinTerms(text), ...names];
  return exclusions.lines.flatMap(({ line }) =>
    facts.filter((fact) => fact.line === line).map((fact): CoverageGap => ({ code: 'EXCLUSION_HOLDS_FACT', line, text: fact.text })),
  );
}

/** What is wrong with the exclusions themselves. */
export const exclusionFaults = (ground: CoverageGround): readonly CoverageGap[] => [...overfullExclusions(ground.exclusions), ...linesWithFacts(ground)];
