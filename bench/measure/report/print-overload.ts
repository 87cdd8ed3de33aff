import type { OverloadPhase, OverloadRun } from '../results/overload-run.js';
import { figure } from './figure.js';
import { OTHER_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { printGoal, printVerdict } from './verdict.js';

const HEAD = [
  'load',
  'a second',
  'answered 200',
  'refused 503',
  'Retry-After',
  'others',
  'accepted p50 / p99, ms',
  'refused p50 / p99, ms',
  'MiB held at most',
];

function row({ times, rate, statuses, retryAfter, failures, accepted, refused, peakMemory }: OverloadPhase): readonly string[] {
  const others = [...Object.entries(statuses), ...Object.entries(failures)].filter(([code]) => code !== '200' && code !== '503');
  return [
    `${times} ×`,
    figure(rate),
    String(statuses[200] ?? 0),
    String(statuses[503] ?? 0),
    String(retryAfter),
    others.length === 0 ? '0' : others.map(([code, number]) => `${code}: ${number}`).join(', '),
    `${figure(accepted.p50)} / ${figure(accepted.p99)}`,
    `${figure(refused.p50)} / ${figure(refused.p99)}`,
    figure(peakMemory),
  ];
}

function verdicts({ phases }: OverloadRun): readonly string[] {
  const [once, twice] = [1, 2].map((times) => phases.find((phase) => phase.times === times));
  if (!once || !twice) return [];
  const ratio = once.accepted.p50 === null || twice.accepted.p50 === null ? null : twice.accepted.p50 / once.accepted.p50;
  const { overloaded, refusal } = OTHER_GOALS;
  return [
    `- Latency of what is accepted at twice the capacity over that at capacity (p50): ${figure(ratio)}, goal ${printGoal(overloaded)}: ${printVerdict(overloaded, ratio)}.`,
    `- Refusal at twice the capacity (p99): ${figure(twice.refused.p99)} ms, goal ${printGoal(refusal)} ms: ${printVerdict(refusal, twice.refused.p99)}.`,
    '',
  ];
}

/** What a server does under more than it can do, as a section of the page. */
export function printOverload(run: OverloadRun): string {
  return [
    printHead(run),
    '',
    `${run.shape} on Neo4j, no answer kept. Capacity is what 32 clients got: ${figure(run.capacity)} requests a second. Requests then arrive evenly at their own rate for ${figure(run.seconds)} s;`,
    'times are from the moment of arrival.',
    '',
    markdownTable(HEAD, run.phases.map(row)),
    '',
    ...verdicts(run),
  ].join('\n');
}
