import { Agent } from 'node:http';
import { recordLatencies, type Latencies } from '../measure/latencies.js';
import type { LoadRequest } from '../measure/load-request.js';
import { sendRequest } from '../measure/send-request.js';

const CLIENTS = 32;
const PATIENCE = 20_000;

/** What a service does when it is never idle and never overloaded. */
export interface Capacity {
  /** Answers a second. */
  readonly rate: number;
  readonly latencies: Latencies;
}

/** Sends the request from 32 clients, each as soon as it is answered. */
export async function measureCapacity(url: string, request: LoadRequest, seconds: number): Promise<Capacity> {
  const agent = new Agent({ keepAlive: true });
  const times = recordLatencies();
  const until = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      await sendRequest({ url, agent, patience: PATIENCE }, request);
      times.record(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const latencies = times.latencies();
  return { rate: latencies.count / seconds, latencies };
}
