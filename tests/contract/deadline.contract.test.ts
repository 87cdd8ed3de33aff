import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine, RunOptions } from '../../src/engine/engine.js';
import { contractEngines } from './engines.js';

const COUNT = 'UNWIND range(1, 4000) AS a UNWIND range(1, $times) AS b WITH a * b AS c RETURN count(c % 7) AS count';
/** Outlives every deadline below; where an engine cannot stop it, it ends by itself in about a second. */
const slowOn = (engine: Engine) => ({ text: COUNT, parameters: { times: engine.capabilities.cancels ? 100_000 : 200 } });
const QUICK = { text: 'RETURN 1 AS one', parameters: {} };

describe.each(contractEngines())('$name', ({ open }) => {
  let engine: Engine;
  const slow = (options: RunOptions) => engine.run(slowOn(engine), options);
  beforeEach(async () => {
    engine = await open();
    await engine.run({ text: COUNT, parameters: { times: 1 } });
  });
  afterEach(() => engine.close());

  test('ends a call at its deadline and goes on', async () => {
    await expect(slow({ deadline: 30 })).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT', message: expect.stringMatching(/30 ms|TransactionTimedOut/) });
    expect(await engine.run(QUICK)).toEqual([{ one: 1 }]);
  });

  test('ends a call when its client leaves', async () => {
    const client = new AbortController();
    const answer = slow({ signal: client.signal });
    setTimeout(() => client.abort(), 20);
    await expect(answer).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT', message: expect.stringContaining('client left') });
    expect(await engine.run(QUICK)).toEqual([{ one: 1 }]);
  });

  test('a statement that nobody waits for is stopped, or counted until it ends by itself', async () => {
    const client = new AbortController();
    const answer = slow({ signal: client.signal, client: 'a' });
    await engine.run(QUICK);
    expect(engine.facts().load).toMatchObject({ running: 1, abandoned: 0 });
    client.abort();
    await expect(answer).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(engine.facts().load).toMatchObject({ running: 0, abandoned: 1 });
    // Where an engine can stop it this is at once: left alone, it would run for minutes.
    while (engine.facts().load.abandoned > 0) await sleep(20);
  });

  test('answers what is light while the heavy statements of another client wait for each other', async () => {
    const client = new AbortController();
    const ended: string[] = [];
    const heavy = Array.from({ length: 18 }, async () => {
      await slow({ deadline: 600_000, signal: client.signal, client: 'a', cost: 50_000 }).catch(() => undefined);
      ended.push('heavy');
    });
    const { load } = engine.facts();
    for (const name of ['a', 'b']) await engine.run(QUICK, { client: name }).then(() => ended.push('light'));
    client.abort();
    await Promise.all(heavy);
    expect([load.heavy > 0, load.waiting > 0, load.running + load.waiting]).toEqual([true, true, 18]);
    expect(ended.slice(0, 2)).toEqual(['light', 'light']);
  });

  test('runs nothing for a client that has left already', async () => {
    const written = engine.run({ text: 'CREATE (n:Task)', parameters: {} }, { access: 'WRITE', signal: AbortSignal.abort() });
    await expect(written).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(await engine.run({ text: 'MATCH (n:Task) RETURN count(n) AS count', parameters: {} })).toEqual([{ count: 0 }]);
  });

  test('answers each of many calls that come at once with its own answer', async () => {
    const calls = Array.from({ length: 300 }, (_, index) => engine.run({ text: 'RETURN $index AS index', parameters: { index } }));
    expect(await Promise.all(calls)).toEqual(calls.map((_, index) => [{ index }]));
  });

  test('one client may wait for many calls, and end them all', async () => {
    const client = new AbortController();
    const calls = Array.from({ length: 12 }, () => slow({ signal: client.signal }));
    setTimeout(() => client.abort(), 20);
    const codes = (await Promise.allSettled(calls)).map((call) => (call.status === 'rejected' ? (call.reason as { code: string }).code : 'answered'));
    expect(new Set(codes)).toEqual(new Set(['ENGINE_TIMEOUT']));
  });

  test('lets what runs finish when it is closed, and refuses what comes after', async () => {
    const running = engine.run(QUICK);
    await engine.close();
    expect(await running).toEqual([{ one: 1 }]);
    await expect(engine.run(QUICK)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await expect(engine.write([QUICK])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});
