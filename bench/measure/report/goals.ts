import type { Goal } from './verdict.js';

/** What is asked of a shape. */
export interface ShapeGoals {
  readonly shape: string;
  /** At 1 client, over the floor's. */
  readonly latency: number;
  /** At 32 clients, over the library's. */
  readonly throughput: number;
  /** Hits of the database: so many, or so many times the floor's. */
  readonly hits: { readonly most: number } | { readonly ofFloor: number };
  /** Throughput at 32 clients must pass the floor's own. */
  readonly passesFloor: boolean;
}

const shape = (name: string, latency: number, throughput: number, hits: ShapeGoals['hits'], passesFloor = true): ShapeGoals => ({
  ...{ shape: name, latency, throughput, hits, passesFloor },
});

/** The goals by shape. */
export const SHAPE_GOALS: readonly ShapeGoals[] = [
  shape('S1', 1.15, 8, { most: 7 }),
  shape('S2', 1.15, 6, { most: 150 }),
  shape('S3', 0.9, 2.5, { ofFloor: 1 }, false),
  shape('S4', 1.15, 15, { ofFloor: 1.1 }),
  shape('S5', 1.15, 12, { ofFloor: 1.1 }),
  shape('S6', 1.15, 6, { ofFloor: 1.1 }),
  shape('S7', 1.2, 8, { most: 150 }),
  shape('S8', 1.15, 5, { ofFloor: 1.1 }),
  shape('S9a', 1.15, 6, { ofFloor: 1.1 }),
  shape('S9b', 1.15, 6, { ofFloor: 1.1 }),
  shape('S10', 1.15, 5, { ofFloor: 1 }),
];

/** Throughput of the embedded engine over `constant`, by shape, without and with the cache of answers. */
export const EMBEDDED_GOALS: readonly { readonly shape: string; readonly computed: number; readonly kept: number }[] = [
  { shape: 'S1', computed: 0.4, kept: 0.9 },
  { shape: 'S9a', computed: 0.25, kept: 0.9 },
  { shape: 'S9b', computed: 0.25, kept: 0.9 },
];

const atMost = (bound: number): Goal => ({ kind: 'at most', bound });

/** The goals of the tables of their own. */
export const OTHER_GOALS = {
  /** Latency at the largest size over that at the smallest, of shapes that touch a bounded number of rows. */
  growth: atMost(1.3),
  /** First answer of a shape over the database's own planning time. */
  firstSeen: atMost(1.5),
  /** Milliseconds. */
  loadNeo4j: atMost(30_000),
  loadEmbedded: atMost(10_000),
  startNeo4j: atMost(1_000),
  startEmbedded: atMost(2_000),
  refusal: { kind: 'below', bound: 50 } satisfies Goal,
  /** Latency of what is accepted at twice the capacity, over that at capacity. */
  overloaded: atMost(3),
  deepPage: { kind: 'below', bound: 2 } satisfies Goal,
} as const;
