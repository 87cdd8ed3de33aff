import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ask } from './support/ask.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const SERVE = ['--import', './tools/swc-register.mjs', './tests/server/support/serve-until-signalled.ts'];

interface ServingProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** Resolves when ten requests are in flight. */
  readonly allRun: () => Promise<unknown>;
}

async function startProcess(): Promise<ServingProcess> {
  const child = spawn(process.execPath, SERVE, { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: AsyncIterator<string> = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  return { child, url: String(first.value), allRun: () => lines.next() };
}

const askTen = (url: string, milliseconds: number) =>
  Array.from({ length: 10 }, () => ask(url, `{ slow(milliseconds: ${milliseconds}) }`).catch(() => 'cut off' as const));

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s answers all requests in flight, then ends the process with 0', async (signal) => {
    const { child, url, allRun } = await startProcess();
    const exited = once(child, 'exit');
    const answers = askTen(url, 1000);
    await allRun();
    child.kill(signal);
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 200, body: { data: { slow: 'done' } } });
    expect((await exited)[0]).toBe(0);
  });

  test('given twice ends the process at once', async () => {
    const { child, url, allRun } = await startProcess();
    const exited = once(child, 'exit');
    const answers = askTen(url, 60_000);
    await allRun();
    child.kill('SIGTERM');
    await sleep(100);
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(2);
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['cut off']));
  });
});
