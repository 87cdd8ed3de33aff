import type { CacheFacts } from '../../cache/cache-facts.js';
import type { CoalescingFacts, EngineFacts } from '../../engine/engine.js';
import type { RequestLoad } from '../admission/requests-in-hand.js';
import { counter, gauge, histogram, type Reading } from './reading.js';
import type { ServiceCounts } from './service-counts.js';

/** What is known when somebody asks. */
export interface Watched {
  readonly counts: ServiceCounts;
  readonly requests: RequestLoad;
  readonly engine: EngineFacts;
  readonly caches: readonly CacheFacts[];
  /** The generation that is served; null where it cannot be told now. */
  readonly generation: string | null;
}

const ofEach = (caches: readonly CacheFacts[], read: (facts: CacheFacts) => number | null) =>
  caches.flatMap((facts) => {
    const value = read(facts);
    return value === null ? [] : [[{ cache: facts.name }, value] as const];
  });

const requestMetrics = ({
  requests,
  errors,
  answering,
  statements,
  statementsFailed,
  plannedAhead,
  plannedAheadSeconds,
}: ServiceCounts): readonly Reading[] => [
  counter(
    'requests_total',
    'Answers of /graphql by the class of their status.',
    [...requests].map(([status, count]) => [{ status }, count] as const),
  ),
  counter(
    'errors_total',
    'Errors in answers of /graphql by their code; docs/reference/errors.md has them all.',
    [...errors].map(([code, count]) => [{ code }, count] as const),
  ),
  histogram('request_duration_seconds', 'From the first byte of a request to /graphql to the last of its answer.', answering),
  histogram('statement_duration_seconds', 'From asking the engine for a statement to its last record, its waiting included.', statements),
  counter('statements_failed_total', 'Statements that ended in an error.', statementsFailed),
  counter('planned_ahead_total', 'Statements that the engine was given to plan before anybody asked them.', plannedAhead),
  counter('planned_ahead_seconds_total', 'Time that these took.', plannedAheadSeconds),
];

const engineMetrics = ({ load: { running, waiting, abandoned, started, refused, waited } }: EngineFacts): readonly Reading[] => [
  gauge('engine_statements', 'Statements that run, that wait for their turn, and that still run though nobody waits for them.', [
    [{ state: 'running' }, running],
    [{ state: 'waiting' }, waiting],
    [{ state: 'abandoned' }, abandoned],
  ]),
  counter('engine_started_total', 'Statements that were let run.', started),
  counter('engine_refused_total', 'Statements that were refused since too many waited, or for too long.', refused),
  counter('engine_waiting_seconds_total', 'Time that all statements waited for their turn.', waited / 1000),
];

const coalescingMetrics = ({ sent, groups, members, alone }: CoalescingFacts): readonly Reading[] => [
  counter('coalescing_statements_total', 'Statements that were sent for reads that may go together.', sent),
  counter('coalescing_groups_total', 'Of these, the ones that answered several reads.', groups),
  counter('coalescing_members_total', 'Reads that went together.', members),
  counter('coalescing_alone_total', 'Of these, the ones that were run again alone, since their group failed or took too long.', alone),
];

const cacheMetrics = (caches: readonly CacheFacts[]): readonly Reading[] => [
  counter(
    'cache_hits_total',
    'Look-ups that a cache served.',
    ofEach(caches, ({ hits }) => hits),
  ),
  counter(
    'cache_misses_total',
    'Look-ups that it did not.',
    ofEach(caches, ({ misses }) => misses),
  ),
  gauge(
    'cache_entries',
    'Entries that a cache holds.',
    ofEach(caches, ({ size }) => size),
  ),
  gauge(
    'cache_max_entries',
    'Entries that it may hold.',
    ofEach(caches, ({ max }) => max),
  ),
  gauge(
    'cache_bytes',
    'What its entries take: bytes, or characters of documents where it keeps what is made of them.',
    ofEach(caches, ({ bytes }) => bytes),
  ),
  gauge(
    'cache_max_bytes',
    'What they may take, counted alike.',
    ofEach(caches, ({ maxBytes }) => maxBytes),
  ),
];

/** All metrics of the service, but for those of the process. */
export function readMetrics({ counts, requests, engine, caches, generation }: Watched): readonly Reading[] {
  return [
    ...requestMetrics(counts),
    gauge('requests_in_hand', 'Requests to /graphql that are being answered.', requests.inHand),
    counter('requests_refused_total', 'Requests to /graphql that were refused early, since too many were in hand.', requests.refused),
    ...engineMetrics(engine),
    ...(engine.coalescing ? coalescingMetrics(engine.coalescing) : []),
    ...cacheMetrics([...engine.caches, ...caches]),
    gauge('generation_info', 'The generation of the graph that is served.', generation === null ? [] : [[{ generation }, 1]]),
  ];
}
