import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../tools/service/free-port.mjs';
import { startServer } from '../site/start-server.js';
import { processorTime } from '../system/processor-time.js';
import { peakMemory, type WatchedProgram } from '../system/watched-program.js';

const BODY = JSON.stringify({ query: '{ tasks(first: 1) { totalCount edges { node { id } } } }' });
const INTERVAL = 5;

async function isAnswered(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY }).catch(() => null);
  if (response?.status !== 200) return false;
  const { data } = (await response.json()) as { readonly data?: { readonly tasks: { readonly totalCount: number } } };
  return (data?.tasks.totalCount ?? 0) > 0;
}

/** Milliseconds from the start of the service's process, on any core, to its first answer that only a loaded graph gives. */
export async function firstAnswer(environment: Readonly<Record<string, string>>): Promise<WatchedProgram> {
  const port = await freePort();
  const began = performance.now();
  const started = startServer({ script: ['dist/main.js'], environment: { ...environment, PORT: String(port) }, onItsCore: false });
  let answered = false;
  started.catch(() => (answered = true));
  while (!answered) {
    answered = await isAnswered(`http://127.0.0.1:${port}`);
    if (!answered) await sleep(INTERVAL);
  }
  const milliseconds = performance.now() - began;
  const server = await started;
  const [peak, processor] = [peakMemory(server.pid), processorTime(server.pid)];
  await server.stop();
  return { milliseconds, peakMemory: peak, processor };
}
