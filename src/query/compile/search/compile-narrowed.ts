import type { CompileContext } from '../compile-context.js';
import { propertyOf } from '../compile-pattern.js';

/** What narrows the nodes that are looked at, whatever is looked for. */
export interface Narrowed {
  readonly variable: string;
  /** Begins of the ids of the types; empty is all. */
  readonly prefixes: readonly string[];
  readonly includeReference: boolean;
}

/** Conditions on a node of any type: of this generation, of the report, of the types. */
export function narrowedTo({ variable, prefixes, includeReference }: Narrowed, { parameters }: CompileContext): readonly string[] {
  const [generation, origin, id] = [propertyOf(variable, 'generation'), propertyOf(variable, 'origin'), propertyOf(variable, 'id')];
  return [
    `${generation} = ${parameters.value(`${variable}_generation`, parameters.generation)}`,
    ...(includeReference ? [] : [`${origin} = 'REPORT'`]),
    ...(prefixes.length === 0 ? [] : [`any(prefix IN ${parameters.value(`${variable}_prefixes`, prefixes)} WHERE ${id} STARTS WITH prefix)`]),
  ];
}
