import type { ErrorCode } from '../../errors/catalog.js';

/** Upper ends of the classes that durations are counted in, in seconds. */
export const SECONDS = Object.freeze([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]);

/** How many took how long. */
export class Durations {
  /** One more than there are classes: the last is of all that took longer. */
  readonly counts: number[] = Array.from({ length: SECONDS.length + 1 }, () => 0);
  seconds = 0;

  add(milliseconds: number): void {
    const seconds = milliseconds / 1000;
    const index = SECONDS.findIndex((end) => seconds <= end);
    const place = index === -1 ? SECONDS.length : index;
    this.counts[place] = (this.counts[place] ?? 0) + 1;
    this.seconds += seconds;
  }
}

/**
 * What a server has done since its start, as plain numbers: counting costs some nanoseconds a request, and the library that
 * tells them is only brought in when somebody asks. No count is by a word of a caller, so that their number is bounded.
 */
export class ServiceCounts {
  /** Answers of `/graphql` by the class of their status, such as `2xx`. */
  readonly requests = new Map<string, number>();
  readonly errors = new Map<ErrorCode, number>();
  readonly answering = new Durations();
  readonly statements = new Durations();
  statementsFailed = 0;
  /** Statements that the engine was given to plan before anybody asked them. */
  plannedAhead = 0;
  plannedAheadSeconds = 0;

  countPlannedAhead(milliseconds: number): void {
    this.plannedAhead += 1;
    this.plannedAheadSeconds += milliseconds / 1000;
  }

  countAnswer(status: number, milliseconds: number, codes: readonly ErrorCode[]): void {
    const kind = `${String(Math.floor(status / 100))}xx`;
    this.requests.set(kind, (this.requests.get(kind) ?? 0) + 1);
    for (const code of codes) this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
    this.answering.add(milliseconds);
  }
}
