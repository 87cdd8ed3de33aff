import { Draws } from './draws.js';
import type { GraphSize } from './graph-size.js';

/** What everything that makes nodes shares. */
export interface GraphContext {
  /** Name of the document, which the ids of its own kinds carry. */
  readonly document: string;
  readonly seed: number;
  readonly size: GraphSize;
  readonly print: Print;
}

/** Counts the lines of the document as it is made: what stands in its structure has a line of its own, so that its order is that of the print. */
export class Print {
  #line = 0;

  get line(): number {
    return this.#line;
  }

  next(): number {
    this.#line += 1;
    return this.#line;
  }
}

/** One number a kind of thing, so that no two draw alike. */
export const KINDS = {
  measure: 1,
  task: 2,
  law: 3,
  region: 4,
  cluster: 5,
  programme: 6,
  industry: 7,
  organisation: 8,
  budget: 9,
  milestone: 10,
  finding: 11,
} as const;

export type Kind = keyof typeof KINDS;

/** The draws of one thing. */
export function drawsOf({ seed }: GraphContext, kind: Kind, ...keys: readonly number[]): Draws {
  return new Draws(seed, KINDS[kind], ...keys);
}

/** Id of a kind that plans share. */
export function sharedId(kind: 'law' | 'region' | 'cluster' | 'programme' | 'industry' | 'organisation', index: number): string {
  return `${kind}:bench-${index + 1}`;
}

/** Id of a kind of this plan. */
export function planId({ document }: GraphContext, kind: string, name: string | number): string {
  return `${kind}:${document}:${name}`;
}
