import { recordLatencies, type Latencies } from '../latencies.js';
import type { LoadRequest } from '../load-request.js';
import type { KeptConnection } from './kept-connection.js';

/** A load of a fixed number of clients, each of which sends its next request when the one before is answered. */
export interface ClosedLoop {
  /** Sent in turn, from the first, over and over. */
  readonly requests: readonly LoadRequest[];
  readonly clients: number;
  /** The load ends when both have been reached. @default 0 */
  readonly seconds?: number;
  /** @default 0 */
  readonly count?: number;
}

/** What came of a closed load. */
export interface ClosedLoopResult {
  readonly answered: number;
  /** Answers that were not 200, had `errors`, or did not come at all. */
  readonly failed: number;
  /** The first failure, as far as it says anything. */
  readonly failure: string | null;
  readonly seconds: number;
  readonly latencies: Latencies;
  /** Bytes of a body, on average. */
  readonly bytes: number;
}

/** Runs a load over the first `clients` of the connections. */
export async function runClosedLoop(
  connections: readonly KeptConnection[],
  { requests, clients, seconds = 0, count = 0 }: ClosedLoop,
): Promise<ClosedLoopResult> {
  const recorder = recordLatencies();
  let [sent, answered, failed, bytes] = [0, 0, 0, 0];
  let failure: string | null = null;
  const began = performance.now();
  const goesOn = (): boolean => sent < count || performance.now() - began < seconds * 1000;

  async function send(connection: KeptConnection, request: LoadRequest): Promise<void> {
    const start = performance.now();
    const answer = await connection.send(request);
    recorder.record(performance.now() - start);
    answered += 1;
    bytes += answer.bytes;
    if (answer.failure === null) return;
    failed += 1;
    failure ??= answer.failure;
  }

  async function client(connection: KeptConnection): Promise<void> {
    while (goesOn()) {
      const request = requests[sent++ % requests.length];
      if (request) await send(connection, request);
    }
  }

  await Promise.all(connections.slice(0, clients).map(client));
  const elapsed = (performance.now() - began) / 1000;
  return { answered, failed, failure, seconds: elapsed, latencies: recorder.latencies(), bytes: answered === 0 ? 0 : bytes / answered };
}
