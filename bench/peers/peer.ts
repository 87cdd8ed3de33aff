import type { GraphFacts } from '../graph/graph-facts.js';
import type { Shape } from '../shapes/shape.js';

/** Where a peer finds the graph that all answer from. */
export interface PeerPlace {
  readonly neo4jUri: string;
  /** Folder of the bundle that the stored graph was loaded from. */
  readonly seedsDir: string;
}

/** A request as it goes over the wire; its body is JSON. */
export interface PeerRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly body: string;
}

/** What a request is made from: the same index asks the same question of every peer. */
export interface Asked {
  readonly facts: GraphFacts;
  readonly index: number;
  /** Generation of the stored graph. */
  readonly generation: string;
}

/** One way of answering the shapes: a server, how it is asked, and what its answers say. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  /** What Node runs in the root folder; it listens on PORT and prints its address on a line of its own when it is ready. */
  readonly script: readonly [string, ...string[]];
  readonly environmentOf: (place: PeerPlace) => Readonly<Record<string, string>>;
  /** Null where the peer cannot answer the shape. */
  readonly requestOf: (shape: Shape, asked: Asked) => PeerRequest | null;
  /** What an answer's `data` says, in the form of ours. Throws where the answer has errors. */
  readonly dataOf: (shape: Shape, body: string) => unknown;
}

/** The flag that lets Node run the TypeScript of this project. */
export const TYPESCRIPT = '--import=./tools/swc-register.mjs';

/** The `data` of an answer. Throws where it has errors. */
export function dataOfAnswer(body: string): unknown {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
