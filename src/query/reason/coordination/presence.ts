import type { SubgraphRelationship } from '../subgraph.js';

/** That someone works on a thing: by which statements, and through which smaller things where it is met on as the greater one. */
export interface Presence {
  readonly who: string;
  /** The pillar, between tasks; between organisations each is its own. */
  readonly side: string;
  readonly thing: string;
  readonly statements: readonly SubgraphRelationship[];
  readonly through: readonly string[];
}

/** All that puts one and the same at one thing. */
function together(one: Presence | undefined, other: Presence): Presence {
  if (!one) return other;
  const statements = new Map([...one.statements, ...other.statements].map((statement) => [statement.id, statement]));
  return { ...other, statements: [...statements.values()], through: [...new Set([...one.through, ...other.through])].sort() };
}

/** Whoever works on each thing, each once. */
export type Presences = ReadonlyMap<string, ReadonlyMap<string, Presence>>;

/** Groups by thing and by who works on it. */
export function groupPresences(all: readonly Presence[]): Presences {
  const things = new Map<string, Map<string, Presence>>();
  for (const presence of all) {
    const present = things.get(presence.thing) ?? new Map<string, Presence>();
    things.set(presence.thing, present.set(presence.who, together(present.get(presence.who), presence)));
  }
  return things;
}

/** Whether a name of the thing stands on the lines, and it holds not only by the heading. */
export const isPrinted = ({ statements }: Presence): boolean => statements.some(({ stated, type }) => type !== 'PART_OF' && stated === 'PRINTED');

/** Whether two are there through the same smaller thing alone, on which they meet already. */
export function onlyThroughSame({ through: one, thing }: Presence, { through: other }: Presence): boolean {
  return one.length === 1 && other.length === 1 && one[0] === other[0] && one[0] !== thing;
}
