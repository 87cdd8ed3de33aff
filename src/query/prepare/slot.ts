import { encodeCursor, readCursor } from '../cursor/cursor.js';

/** A value of which an operation depends on the kind alone: any other of its kind takes its place. */
export interface Slot {
  /** What such values have in common. */
  readonly kind: string;
  /** Whether it is a cursor of a list that is filtered or ordered in some way, which it names. */
  readonly signed: boolean;
  /** What tells this one from others of its kind. */
  readonly text: string;
  /** Two texts that no client sends. They differ in length, and for several slots they stand in opposite orders. */
  readonly standIns: readonly [string, string];
  /** A value of the kind with this text. */
  readonly valueOf: (text: string) => string;
}

// Other texts are for planning to look at.
const ID = /^([a-z][\w-]*):([\w.:-]+)$/i;

const firstStandIn = (index: number): string => `0${index}-stands-in`;
const secondStandIn = (index: number): string => `zz${9 - index}-stands-in-too`;

/** The slot of the id of a node: its kind is its type. */
export function idSlot(id: unknown, index: number): Slot | null {
  const [, prefix, text] = (typeof id === 'string' && ID.exec(id)) || [];
  if (prefix === undefined || text === undefined) return null;
  return { kind: `id ${prefix}`, signed: false, text, standIns: [firstStandIn(index), secondStandIn(index)], valueOf: (other) => `${prefix}:${other}` };
}

/** The slot of a cursor of a list in natural order: its kind is the list. */
export function cursorSlot(given: unknown, index: number): Slot | null {
  const cursor = typeof given === 'string' ? readCursor(given) : null;
  if (!cursor || cursor.keys.length > 0) return null;
  return {
    kind: `cursor ${JSON.stringify([cursor.field, cursor.signature])}`,
    signed: cursor.signature !== '',
    text: cursor.position,
    // A position begins with 0 or 1.
    standIns: [`0 ${firstStandIn(index)}`, `1 ${secondStandIn(index)}`],
    valueOf: (position) => encodeCursor({ ...cursor, position }),
  };
}
