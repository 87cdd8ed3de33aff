import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { printedNamesOf } from '../facts/printed-names.js';
import { figuresIn } from '../figures/grammar/find-figures.js';
import type { FigureKind } from '../figures/grammar/figure.js';

const IN_NAMES: readonly FigureKind[] = ['BARE', 'ORDINAL', 'LABEL', 'PLUS'];

/** Names with more than one figure that measures or dates something: such figures have fields of their own. */
export function figuresInNames({ facts }: CoverageGround): readonly CoverageGap[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'NODE') return [];
    const crowded = printedNamesOf(fact.content).filter((name) => figuresIn(name).filter(({ kind }) => !IN_NAMES.includes(kind)).length > 1);
    return crowded.map((name): CoverageGap => ({ code: 'FIGURES_IN_NAME', line: fact.citations[0]?.range.start ?? 0, id: fact.id, name }));
  });
}
