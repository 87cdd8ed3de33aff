// The load as a process of its own, on its own core: takes loads over the channel of its parent, one after another.
import type { LoadRequest } from '../load-request.js';
import { runOpenLoop, type OpenLoop } from '../open-loop.js';
import { runClosedLoop, type ClosedLoop } from './closed-loop.js';
import { keepConnections, type KeptConnection } from './kept-connection.js';

/** A load of fixed clients, and the server that it goes to. */
export interface ClosedJob extends ClosedLoop {
  readonly url: string;
}

/** A load that arrives at its own rate, with its requests in turn. */
export interface OpenJob extends Omit<OpenLoop, 'request'> {
  readonly requests: readonly LoadRequest[];
}

const kept = new Map<string, readonly KeptConnection[]>();

function connectionsTo(url: string, clients: number): readonly KeptConnection[] {
  const open = kept.get(url) ?? [];
  const all = [...open, ...keepConnections(url, Math.max(0, clients - open.length))];
  kept.set(url, all);
  return all;
}

function run(job: ClosedJob | OpenJob): Promise<unknown> {
  if (!('rate' in job)) return runClosedLoop(connectionsTo(job.url, job.clients), job);
  const { requests, ...open } = job;
  return runOpenLoop({ ...open, request: (at) => requests[at % requests.length] ?? { method: 'GET', path: '/' } });
}

process.on('message', (job: ClosedJob | OpenJob) => {
  void run(job).then((result) => process.send?.(result));
});
process.once('disconnect', () => process.exit());
