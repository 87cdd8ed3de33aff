import { recordLatencies, type Latencies } from './latencies.js';
import type { Answer } from './send-request.js';

/** What came of an open load. */
export interface OpenLoopResult {
  readonly arrived: number;
  /** How many answers had each HTTP status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Requests without an answer, by the code of their error, such as ECONNRESET; GIVEN_UP where patience ran out. */
  readonly failures: Readonly<Record<string, number>>;
  /** How many 503 said when to come again (`Retry-After`). */
  readonly retryAfter: number;
  /** Of answers 200, from the moment of arrival: what waited before it was sent has waited. */
  readonly accepted: Latencies;
  /** Of answers 503. */
  readonly refused: Latencies;
  /** Most requests that were unanswered at once. */
  readonly mostWaiting: number;
  /** How late the latest arrival was sent, in milliseconds: the load tool's own fault, to be small. */
  readonly latestSend: number;
}

/** Takes what happens to the requests of an open load one by one, and tells what came of all. */
export interface OpenLoopCounts {
  /** @param late milliseconds from the moment of arrival to the sending */
  arrives(late: number): void;
  /** @param milliseconds from the moment of arrival to the end of the answer */
  answered(answer: Answer, milliseconds: number): void;
  failed(error: unknown): void;
  result(): OpenLoopResult;
}

/** Counts nothing yet. */
export function countOpenLoop(): OpenLoopCounts {
  const [accepted, refused] = [recordLatencies(), recordLatencies()];
  const statuses: Record<number, number> = {};
  const failures: Record<string, number> = {};
  let [arrived, waiting, mostWaiting, latestSend, retryAfter] = [0, 0, 0, 0, 0];
  return {
    arrives(late: number): void {
      arrived += 1;
      waiting += 1;
      mostWaiting = Math.max(mostWaiting, waiting);
      latestSend = Math.max(latestSend, late);
    },
    answered(answer: Answer, milliseconds: number): void {
      waiting -= 1;
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status === 200) accepted.record(milliseconds);
      if (answer.status !== 503) return;
      refused.record(milliseconds);
      if (answer.retryAfter) retryAfter += 1;
    },
    failed(error: unknown): void {
      waiting -= 1;
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'UNKNOWN';
      failures[code] = (failures[code] ?? 0) + 1;
    },
    result: (): OpenLoopResult => ({
      arrived,
      statuses,
      failures,
      retryAfter,
      accepted: accepted.latencies(),
      refused: refused.latencies(),
      mostWaiting,
      latestSend,
    }),
  };
}
