import { SECONDS, type Durations } from './service-counts.js';

/** One number of a metric. */
export interface ReadingValue {
  readonly value: number;
  readonly labels: Readonly<Record<string, string>>;
  /** @default that of the metric */
  readonly metricName?: string;
}

/** A metric as it stands when it is asked for, in the form in which prom-client takes one. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly values: readonly ReadingValue[];
}

const PREFIX = 'workplan_graph_';

const plain = (value: number): readonly ReadingValue[] => [{ value, labels: {} }];

type Labelled = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

const valuesOf = (given: number | Labelled): readonly ReadingValue[] =>
  typeof given === 'number' ? plain(given) : given.map(([labels, value]) => ({ labels, value }));

/** What only grows. */
export const counter = (name: string, help: string, given: number | Labelled): Reading => ({
  name: PREFIX + name,
  help,
  type: 'counter',
  values: valuesOf(given),
});

/** What goes up and down. */
export const gauge = (name: string, help: string, given: number | Labelled): Reading => ({ name: PREFIX + name, help, type: 'gauge', values: valuesOf(given) });

/** How many took at most how long, and all their time together. */
export function histogram(name: string, help: string, { counts, seconds }: Durations): Reading {
  const metric = PREFIX + name;
  let total = 0;
  const buckets = counts.map((count, index) => {
    total += count;
    return { metricName: `${metric}_bucket`, labels: { le: String(SECONDS[index] ?? '+Inf') }, value: total };
  });
  const sums = [
    { metricName: `${metric}_sum`, labels: {}, value: seconds },
    { metricName: `${metric}_count`, labels: {}, value: total },
  ];
  return { name: metric, help, type: 'histogram', values: [...buckets, ...sums] };
}
