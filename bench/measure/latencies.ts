import { createHistogram } from 'node:perf_hooks';

/** Times of requests, in milliseconds to a thousandth; null where there was none. */
export interface Latencies {
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

/** Takes times one by one, and tells their percentiles; its memory does not grow. */
export interface LatencyRecorder {
  /** @param milliseconds a time such as the difference of two calls of `performance.now()` */
  record(milliseconds: number): void;
  latencies(): Latencies;
}

const MICROSECONDS = 1000;
const LONGEST = 600_000 * MICROSECONDS;

/** Keeps times in a histogram of Node's own, whose error is below a thousandth of each. */
export function recordLatencies(): LatencyRecorder {
  const histogram = createHistogram({ lowest: 1, highest: LONGEST, figures: 3 });
  const told = (microseconds: number): number | null => (histogram.count === 0 ? null : microseconds / MICROSECONDS);
  return {
    record: (milliseconds) => histogram.record(Math.min(LONGEST, Math.max(1, Math.round(milliseconds * MICROSECONDS)))),
    latencies: () => ({
      count: histogram.count,
      p50: told(histogram.percentile(50)),
      p95: told(histogram.percentile(95)),
      p99: told(histogram.percentile(99)),
      max: told(histogram.max),
    }),
  };
}
