import type { Load } from '../load/start-load.js';
import type { Measurement } from '../results/shapes-run.js';
import { processorTime } from '../system/processor-time.js';
import type { MeasuredPeer } from './measured-peer.js';

/** One shape of one peer, and how long it is asked. */
export interface Cell {
  readonly peer: MeasuredPeer;
  readonly shape: string;
  readonly round: number;
  readonly clients: number;
  readonly seconds: number;
}

/** Least requests of a measurement, however slow they are. */
const LEAST = 20;
const MICROSECONDS = 1000;

const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

function timeOf(pid: number | null): () => number | null {
  const before = pid === null ? null : processorTime(pid);
  return () => {
    const after = pid === null ? null : processorTime(pid);
    return before === null || after === null ? null : after - before;
  };
}

/** Asks one shape of one peer for a while; a process's time is that between the first request and the last. */
export async function measure(load: Load, { peer, shape, round, clients, seconds }: Cell): Promise<Measurement & { readonly failure: string | null }> {
  const [ofServer, ofDatabase] = [timeOf(peer.pid), timeOf(peer.databasePid)];
  const result = await load.run({ url: peer.url, requests: peer.requests(shape), clients, seconds, count: LEAST });
  const perRequest = (milliseconds: number | null): number | null =>
    milliseconds === null ? null : rounded((milliseconds * MICROSECONDS) / Math.max(1, result.answered));
  return {
    ...{ shape, peer: peer.name, round, clients, answered: result.answered, failed: result.failed, failure: result.failure },
    throughput: rounded(result.answered / result.seconds),
    p50: result.latencies.p50,
    p99: result.latencies.p99,
    serverTime: perRequest(ofServer()),
    databaseTime: perRequest(ofDatabase()),
    bytes: rounded(result.bytes, 0),
  };
}
