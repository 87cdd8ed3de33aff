import type { HostileRequest } from './hostile-request.js';
import { judgeAnswer, type JudgedAnswer } from './judge-answer.js';

/** A request with what came of it. */
export interface SentRequest extends JudgedAnswer {
  readonly request: HostileRequest;
  /** From sending to the last byte of the answer. */
  readonly milliseconds: number;
  /** Processor time that this process took for it, which other work on the machine does not add to. */
  readonly processor: number;
}

async function send(url: string, request: HostileRequest): Promise<SentRequest> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: request.body });
  const text = await response.text();
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  return {
    request,
    milliseconds,
    processor: (user + system) / 1_000,
    ...judgeAnswer({ status: response.status, contentType: response.headers.get('content-type') ?? '', text }),
  };
}

/** Sends requests one after another to a server, and judges every answer. */
export async function* sendRequests(url: string, requests: Iterable<HostileRequest>): AsyncGenerator<SentRequest> {
  for (const request of requests) yield await send(url, request);
}
