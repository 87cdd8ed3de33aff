import type { KnownStatement } from './statement-times.js';
import type { CallLimits } from './within-deadline.js';

/** How many statements a gate lets run. */
export interface AdmissionLimits {
  /** Statements that run at once. */
  readonly slots: number;
  /** Of these, how many may be heavy. @default all */
  readonly heavySlots?: number;
  /** Statements known to be short that share one slot. @default 1 */
  readonly shortInSlot?: number;
  /** Statements that may wait for a slot. */
  readonly maxWaiting: number;
  /** Statements past their deadline that still run, at which new ones are refused at once. */
  readonly maxAbandoned: number;
}

/** A statement that asks for a slot: which one, whose, and until when. */
export interface AskedStatement extends CallLimits, KnownStatement {
  /** Statements of one client share its turns. @default the service itself */
  readonly client?: string | undefined;
}
