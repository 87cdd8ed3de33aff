import type { SubgraphRelationship } from '../subgraph.js';

/** How surely something stands still, from the surest. */
export const IMPACT_HOWS = ['DIRECT', 'CARRIED', 'POSSIBLE'] as const;

/** How surely something stands still. */
export type ImpactHow = (typeof IMPACT_HOWS)[number];

/** Why it is only possible. */
export type ImpactReason = 'USES' | 'STATUS_UNSTATED' | 'DEPENDENCE_UNSTATED' | 'PART_UNCERTAIN';

/** One statement of the chain by which something stands still. */
export interface ChainHop {
  readonly statement: SubgraphRelationship;
  readonly from: string;
  readonly to: string;
}

/** What stands still, by its surest and then shortest chain. What is assumed itself has an empty one. */
export interface Fallen {
  readonly id: string;
  readonly how: ImpactHow;
  readonly reason: ImpactReason | null;
  readonly chain: readonly ChainHop[];
}

/** What would stand still next, if nothing speaks against it. */
export interface NextFallen extends Fallen {
  /** The last statement of the chain says that it depends on what stands still; else it is only carried on. */
  readonly depends: boolean;
  /** It hangs on something, and stands still only where everything that it hangs on does. */
  readonly hangs: boolean;
}

/** Place of a way to stand still, from the surest. */
export const rankOf = (how: ImpactHow): number => IMPACT_HOWS.indexOf(how);

/** The less sure of two. */
export function lessSure(one: ImpactHow, other: ImpactHow): ImpactHow {
  return rankOf(one) > rankOf(other) ? one : other;
}
