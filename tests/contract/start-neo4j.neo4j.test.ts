import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { findJava, leastJavaFor } from '../../tools/neo4j/find-java.mjs';
import refuseOrStart from '../support/start-neo4j.setup.mjs';
import { contractEngines } from './engines.js';

const START = fileURLToPath(new URL('../../tools/neo4j/start-neo4j.mjs', import.meta.url));
const START_LIMIT = 180_000;

/** Starts a server from a process of its own, which says where the server keeps its data, and waits for what befalls it. */
const PARENT = `
const { startNeo4j } = await import(${JSON.stringify(START)});
const { home, pid } = await startNeo4j({ quickStart: true });
console.log(JSON.stringify({ home, pid }));
setInterval(() => undefined, 1000);
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a server that was started', () => {
  test(
    'ends with the process that started it, even where that is killed, and leaves no folder',
    async () => {
      const parent = spawn(process.execPath, ['--input-type=module', '--eval', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const { home, pid } = JSON.parse(line.toString()) as { home: string; pid: number };
      expect([existsSync(home), isAlive(pid)]).toEqual([true, true]);
      parent.kill('SIGKILL');
      for (let looks = 0; looks < 600 && (isAlive(pid) || existsSync(home)); looks += 1) await pause(50);
      expect([existsSync(home), isAlive(pid)]).toEqual([false, false]);
    },
    START_LIMIT,
  );

  test('runs on the oldest Java that will do', () => {
    expect([leastJavaFor('5.26.31'), leastJavaFor('2026.09.0')]).toEqual([17, 21]);
    expect(findJava(17)?.major).toBeGreaterThanOrEqual(17);
    expect(findJava(99)).toBeNull();
  });
});

describe('the database that the tests are given', () => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await contractEngines()
      .find(({ name }) => name === 'neo4j')
      ?.open();
  });
  afterAll(() => engine?.close());

  test('is refused where it holds anything, and is left as it was', async () => {
    await engine?.write([{ text: 'CREATE (n:Precious {id: 1})', parameters: {} }]);
    await expect(refuseOrStart()).rejects.toThrow(/holds 1 nodes.*only an empty one/);
    expect(await engine?.run({ text: 'MATCH (n) RETURN n.id AS id', parameters: {} })).toEqual([{ id: 1 }]);
    await engine?.write([{ text: 'MATCH (n:Precious) DELETE n', parameters: {} }]);
  });
});
