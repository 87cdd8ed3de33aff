import type { ContentMap } from '../../src/ingest/read-bundle/bundle.js';
import type { Draws } from './draws.js';
import { drawsOf, planId, sharedId, type GraphContext } from './graph-context.js';
import { citations, statement, unlessEmpty, type MadeNode } from './made-node.js';

/** Where a measure stands: its task, counted from 0, and its place among the measures of each level above it and its own, from 1. */
export interface MeasurePlace {
  readonly task: number;
  readonly path: readonly number[];
}

/** What else a measure states: ids of budgets and milestones that are its alone. */
export interface MeasureExtras {
  readonly budgets: readonly string[];
  readonly milestones: readonly string[];
}

const NOTHING_ELSE: MeasureExtras = { budgets: [], milestones: [] };
/** Measures below a measure, by its depth: chance of any, and most of them. */
const BELOW = [
  { chance: 0, most: 0 },
  { chance: 0.3, most: 2 },
  { chance: 0.2, most: 1 },
] as const;

export function measureId(context: GraphContext, { task, path }: MeasurePlace): string {
  return planId(context, 'measure', [task + 1, ...path].join('-'));
}

function aTarget(context: GraphContext, draws: Draws, line: number): ContentMap {
  return statement(sharedId('industry', draws.skewed(context.size.industries)), line, { role: 'MAIN' });
}

/** The things that a measure names, the first measures of a task more of them than those below. */
function statementsOf({ size }: GraphContext, draws: Draws, line: number, depth: number): ContentMap {
  const regions = draws.skewedSet(depth === 1 ? draws.below(3) : draws.below(2), size.regions);
  const laws = draws.chance(0.3) ? [draws.skewed(size.laws)] : [];
  const enacted = draws.chance(0.04) ? [draws.skewed(size.laws)] : [];
  const programmes = draws.chance(0.3) ? [draws.skewed(size.programmes)] : [];
  const clusters = draws.chance(0.15) ? [draws.skewed(size.clusters)] : [];
  const organisations = draws.chance(0.3) ? [draws.skewed(size.organisations)] : [];
  const run = [...programmes.map((index) => sharedId('programme', index)), ...clusters.map((index) => sharedId('cluster', index))];
  const all: Readonly<Record<string, readonly ContentMap[]>> = {
    LOCATED_IN: regions.map((region) => statement(sharedId('region', region), line)),
    DEPENDS_ON: laws.map((law) => statement(sharedId('law', law), line, { kind: draws.oneOf(['CONDITION', 'LEGAL_BASIS']), state: 'PRINTED' })),
    ENACTS: enacted.map((law) => statement(sharedId('law', law), line)),
    RUNS: run.map((to) => statement(to, line, { role: 'BUILDS' })),
    CARRIED_OUT_BY: organisations.map((index) => statement(sharedId('organisation', index), line, { role: 'LEADS' })),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([type, list]) => Object.entries(unlessEmpty(type, list))));
}

/** A measure and everything below it; children come after their parent in print and in the file. */
export function* makeMeasure(context: GraphContext, place: MeasurePlace, { budgets, milestones }: MeasureExtras = NOTHING_ELSE): Generator<MadeNode> {
  const { task, path } = place;
  const draws = drawsOf(context, 'measure', task, ...path);
  const line = context.print.next();
  const { chance, most } = BELOW[path.length] ?? BELOW[0];
  const below = draws.chance(chance) ? 1 + draws.below(most) : 0;
  const children = Array.from({ length: below }, (_, index): MeasurePlace => ({ task, path: [...path, index + 1] }));
  const id = measureId(context, place);
  const name = `시책 ${[task + 1, ...path].join('-')}`;
  yield {
    label: 'Measure',
    content: {
      id,
      name,
      nameEn: `Measure ${[task + 1, ...path].join('-')}`,
      kind: 'ACTION',
      marker: path.length === 1 ? '□' : '-',
      modality: draws.oneOf(['PLANNED', 'DECIDED', 'ONGOING', 'DONE', 'UNDER_REVIEW']),
      citations: citations(line, name),
      ...unlessEmpty(
        'HAS_MEASURE',
        children.map((child) => measureId(context, child)),
      ),
      ...statementsOf(context, draws, line, path.length),
      ...(draws.chance(0.5) ? { TARGETS: [aTarget(context, draws, line)] } : {}),
      ...unlessEmpty(
        'FUNDED_BY',
        budgets.map((budget) => statement(budget, line)),
      ),
      ...unlessEmpty(
        'DUE',
        milestones.map((milestone) => statement(milestone, line)),
      ),
    },
  };
  for (const child of children) yield* makeMeasure(context, child);
}
