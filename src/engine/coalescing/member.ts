import type { CallEnd } from '../call-end.js';
import type { CypherStatement, EngineRecord } from '../engine.js';

/** A statement that reads, and that may be answered together with others of its text. */
export interface CoalescedRead extends CypherStatement {
  /** Milliseconds that the engine may take for it. */
  readonly timeout: number;
}

/** What a statement gave. */
export interface SentRead {
  readonly records: readonly EngineRecord[];
  /** Milliseconds that the engine itself was at work, without the way to it and back. */
  readonly time: number;
}

/** Sends one statement to the engine; ends early where nobody waits for it any more. */
export type SendRead = (read: CoalescedRead, ended: CallEnd) => Promise<SentRead>;

/** A read that waits for its answer. */
export interface Member {
  readonly read: CoalescedRead;
  readonly ended: CallEnd;
  readonly resolve: (records: readonly EngineRecord[]) => void;
  readonly reject: (error: unknown) => void;
}
