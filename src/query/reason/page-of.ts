import { encodeCursor } from '../cursor/cursor.js';
import type { AnswerPage } from '../plan/answer-page.js';
import type { Answer } from './answer.js';

/** An entry of a list that is given in pages. */
export interface PagedEntry extends Answer {
  /** Orders the entries: a text that outlives a generation and begins as a cursor's position does, with `0 `. */
  readonly position: string;
}

function inOrder({ position: one }: PagedEntry, { position: other }: PagedEntry): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function fulfils(entry: PagedEntry, { where }: AnswerPage): boolean {
  return where.every(({ fact, among }) => among.includes(String(entry[fact])));
}

/** A page of the entries of an answer as a Relay connection: its edges are the entries, each with its cursor; both page flags are exact. */
export function pageOf(entries: readonly PagedEntry[], page: AnswerPage): Answer {
  const { field, size, after } = page;
  const all = entries.filter((entry) => fulfils(entry, page)).sort(inOrder);
  const rest = after === null ? all : all.filter(({ position }) => position > after);
  const edges = rest.slice(0, size).map((entry) => ({ ...entry, cursor: encodeCursor({ field, signature: '', position: entry.position, keys: [] }) }));
  return {
    edges,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: rest.length > size,
      hasPreviousPage: rest.length < all.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges[edges.length - 1]?.cursor ?? null,
    },
  };
}
