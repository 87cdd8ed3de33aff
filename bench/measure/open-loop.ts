import { Agent } from 'node:http';
import type { LoadRequest } from './load-request.js';
import { countOpenLoop, type OpenLoopResult } from './open-loop-counts.js';
import { sendRequest } from './send-request.js';

/** A load whose requests arrive at their own rate, whether or not the ones before are answered: what a crowd is, and fixed clients are not. */
export interface OpenLoop {
  /** Where the server is, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The request that arrives as number `at`, from 0. */
  readonly request: (at: number) => LoadRequest;
  /** Arrivals a second, evenly spaced. */
  readonly rate: number;
  readonly seconds: number;
  /** Milliseconds after its arrival at which an unanswered request is given up. @default 10000 */
  readonly patience?: number;
}

const TICK = 1;
const PATIENCE = 10_000;

/** Sends an open load and resolves when every request is answered, failed or given up. */
export async function runOpenLoop({ url, request, rate, seconds, patience = PATIENCE }: OpenLoop): Promise<OpenLoopResult> {
  const agent = new Agent({ keepAlive: true });
  const counts = countOpenLoop();
  const pending: Promise<void>[] = [];
  const began = performance.now();
  const total = Math.round(rate * seconds);

  const arrive = (at: number): Promise<void> => {
    const due = began + (at / rate) * 1000;
    counts.arrives(performance.now() - due);
    return sendRequest({ url, agent, patience }, request(at)).then(
      (answer) => counts.answered(answer, performance.now() - due),
      (error: unknown) => counts.failed(error),
    );
  };

  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * rate) + 1);
      while (pending.length < due) pending.push(arrive(pending.length));
      if (pending.length < total) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  await Promise.all(pending);
  agent.destroy();
  return counts.result();
}
