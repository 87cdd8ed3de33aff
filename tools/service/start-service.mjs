import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const QUERY = '{ cluster(id: "cluster:battery-triangle") { name regions(first: 10) { totalCount edges { node { name } citations { lineStart } } } } }';

/** The answer where it is whole and right, else null: the question is one that only a loaded graph answers. */
async function ask(port) {
  const body = JSON.stringify({ query: QUERY });
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
  if (response?.status !== 200) return null;
  const { data } = await response.json();
  const { totalCount = 0, edges = [] } = data?.cluster?.regions ?? {};
  return totalCount > 0 && edges.length === totalCount ? data.cluster : null;
}

async function firstAnswer(port, child, patience) {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`The service ended with exit code ${child.exitCode} before it answered.`);
    const cluster = await ask(port);
    if (cluster) return cluster;
    await sleep(10);
  }
  throw new Error(`The service gave no right answer within ${patience} ms.`);
}

/**
 * Starts the service by a command on a free port and waits for its first right answer. Gives the milliseconds from the
 * start of the process to the answer, the answer, and `stop()`, which resolves with the exit code.
 */
export async function startService([command, ...commandArguments], { patience = 120_000, environment = {} } = {}) {
  const port = await freePort();
  const started = performance.now();
  const env = { ...process.env, LOG_LEVEL: 'silent', ...environment, HOST: '127.0.0.1', PORT: String(port) };
  // A group of its own, so that a stop reaches what npm and the shell have started.
  const child = spawn(command, commandArguments, { env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async () => {
    if (child.exitCode !== null) return child.exitCode;
    process.kill(-child.pid, 'SIGTERM');
    const [code] = await once(child, 'exit');
    return code;
  };
  try {
    const cluster = await firstAnswer(port, child, patience);
    return { port, cluster, milliseconds: performance.now() - started, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
