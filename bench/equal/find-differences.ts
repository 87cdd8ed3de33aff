import { isDeepStrictEqual } from 'node:util';
import type { GraphFacts } from '../graph/graph-facts.js';
import type { Asked, Peer } from '../peers/peer.js';
import { CONSTANT } from '../peers/peers.js';
import type { Shape } from '../shapes/shape.js';
import { askPeer } from './ask-peer.js';

/** A peer that listens, as it is held against the others. */
export interface ListeningPeer {
  readonly peer: Peer;
  readonly url: string;
}

/** What is compared: each shape, asked with each index. */
export interface Comparison {
  readonly peers: readonly [ListeningPeer, ...ListeningPeer[]];
  readonly shapes: readonly Shape[];
  readonly facts: GraphFacts;
  readonly generation: string;
  readonly indexes: readonly number[];
}

/** What came of it. */
export interface Differences {
  /** Answers that were held against that of the first peer. */
  readonly compared: number;
  /** Shape, index and peer of every answer that differs or is none, with how. */
  readonly differences: readonly string[];
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 300);

/** A property by property comparison: the order of properties is each peer's own, that of lists is not. */
function difference(first: unknown, other: unknown): string | null {
  return isDeepStrictEqual(first, other) ? null : `${shown(other)} in place of ${shown(first)}`;
}

/** What one question brings: how many answers were held against the first peer's, and which differ. */
async function compareAnswers({ peers: [first, ...others] }: Comparison, shape: Shape, asked: Asked): Promise<Differences> {
  const expected = await askPeer(first.url, first.peer, shape, asked).catch((error: unknown) => {
    throw new Error(`${shape.name} ${asked.index} ${first.peer.name}: ${String(error)}`);
  });
  // The answer in memory is that of index 0 whatever is asked.
  const asking = others.filter(({ peer }) => peer !== CONSTANT || asked.index === 0);
  const answers = await Promise.all(
    asking.map(async ({ url, peer }) => ({ peer, answer: await askPeer(url, peer, shape, asked).catch((error: unknown) => ({ failed: String(error) })) })),
  );
  const given = answers.filter(({ answer }) => answer !== undefined);
  const differences = given.flatMap(({ peer, answer }) => {
    const differs = difference(expected, answer);
    return differs === null ? [] : [`${shape.name} ${asked.index} ${peer.name}: ${differs}`];
  });
  return { compared: given.length, differences };
}

/** Asks every peer the same, and holds each answer against that of the first peer. */
export async function findDifferences(comparison: Comparison): Promise<Differences> {
  const { shapes, indexes, facts, generation } = comparison;
  const all: Differences[] = [];
  for (const shape of shapes) {
    // Once alone, so that a new text is planned, then all at once, so that what a peer sends together is compared as well.
    all.push(await compareAnswers(comparison, shape, { facts, index: 0, generation }));
    all.push(...(await Promise.all(indexes.map((index) => compareAnswers(comparison, shape, { facts, index, generation })))));
  }
  return { compared: all.reduce((sum, { compared }) => sum + compared, 0), differences: all.flatMap(({ differences }) => differences) };
}
