import type { EndSignal } from '../../engine/engine.js';
import type { GraphState } from '../graph-state/graph-state.js';

/** A question to the graph in one of its states. */
export interface Asked {
  readonly state: Pick<GraphState, 'edition'>;
  /** Equal for equal questions. */
  readonly key: string;
  /** Fires when whoever asks does not wait any more. */
  readonly signal: EndSignal | null;
}

/** Finds an answer; the signal fires when nobody waits for it any more. */
export type FindAnswer = (ended: EndSignal) => Promise<unknown>;

/** Where questions are answered, so that equal ones are not each answered for itself. */
export interface Answers {
  /** The answer, from wherever it is had. Rejects as finding does, and with ENGINE_TIMEOUT when the signal fires. */
  answer(asked: Asked, find: FindAnswer): Promise<unknown>;
}
