import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { startNeo4j, type StartedNeo4j } from '../../tools/neo4j/start-neo4j.mjs';

const PASSWORD = 'quite-secret-4711';
/** Shorter than a second: what takes longer to be found unavailable ends with ENGINE_TIMEOUT instead. */
const DEADLINE = 850;
/** Milliseconds for the start of a server. */
const START_LIMIT = 180_000;
/** As the statements of operations are: it may go together with others. */
const QUICK = { text: 'UNWIND [$one] AS one RETURN one AS answer', parameters: { one: 1 }, coalesces: true };
const ANSWER = [{ answer: 1 }];

/** What a call ended with. */
async function outcomeOf(call: Promise<unknown>): Promise<{ readonly code: string; readonly message: string }> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof GraphApiError ? error : { code: String(error ?? 'answered'), message: '' };
}

describe('a Neo4j that stops, freezes and comes back', () => {
  let server: StartedNeo4j | undefined;
  let engine: Engine;
  const open = (settings: object = {}, uri = server?.uri) =>
    openEngine({ neo4jUri: uri ?? null, neo4jUser: 'neo4j', neo4jPassword: PASSWORD, neo4jDatabase: 'neo4j', engineDeadline: DEADLINE, ...settings });

  beforeAll(async () => {
    server = await startNeo4j({ password: PASSWORD, quickStart: true });
  }, START_LIMIT);
  beforeEach(async () => {
    engine = await open();
    // A statement that the server plans for the first time may take a second.
    await isSoon('answered');
  });
  afterEach(() => engine.close());
  afterAll(() => server?.stop());

  /** Calls until one is answered, or until one is not; false where none of many ends so. */
  async function isSoon(wanted: 'answered' | 'unanswered'): Promise<boolean> {
    for (let calls = 1; calls < 200; calls += 1) {
      const { code } = await outcomeOf(engine.run(QUICK));
      if ((code === 'answered') === (wanted === 'answered')) return true;
      await pause(25);
    }
    return false;
  }

  test('is reached by bolt:// and by neo4j://, in READ and in WRITE access', async () => {
    const routed = await open({}, server?.routingUri);
    const created = { text: 'CREATE (n:Task {id: 1}) RETURN n.id AS id', parameters: {} };
    for (const reached of [engine, routed]) {
      expect(await reached.run(QUICK)).toEqual(ANSWER);
      expect(await reached.run(created, { access: 'WRITE', deadline: 20_000 })).toEqual([{ id: 1 }]);
    }
    await routed.close();
  });

  test('refuses a wrong password as unavailable, and never says the password', async () => {
    const stranger = await open({ neo4jPassword: 'wrong-secret-4712' });
    const { code, message } = await outcomeOf(stranger.run(QUICK));
    expect(code).toBe('ENGINE_UNAVAILABLE');
    expect(message).toContain('NEO4J_PASSWORD');
    expect(message).not.toMatch(/secret/);
    await stranger.close();
  });

  test('says which setting names a database that is not there', async () => {
    const lost = await open({ neo4jDatabase: 'nowhere' });
    const { code, message } = await outcomeOf(lost.run(QUICK));
    expect([code, message]).toEqual(['ENGINE_UNAVAILABLE', expect.stringContaining('NEO4J_DATABASE')]);
    await lost.close();
  });

  test('is busy, and not unavailable, where more statements come than it has connections', async () => {
    const lock = { text: 'MERGE (n:Lock {id: 1}) SET n.taken = true', parameters: {} };
    await engine.write([lock], { deadline: 20_000 });
    // Every connection is there before they are counted on.
    await Promise.all(Array.from({ length: 20 }, () => isSoon('answered')));
    const driver = neo4j.driver(server?.uri ?? '', neo4j.auth.basic('neo4j', PASSWORD));
    const holder = await driver.session({ database: 'neo4j' }).beginTransaction();
    await holder.run(lock.text);
    const waitingForTheLock = Array.from({ length: 20 }, () => outcomeOf(engine.write([lock], { deadline: 40_000 })));
    const waitingForTheirTurn = Array.from({ length: 10 }, () => outcomeOf(engine.write([lock], { deadline: 300 })));
    expect(new Set((await Promise.all(waitingForTheirTurn)).map(({ code }) => code))).toEqual(new Set(['ENGINE_BUSY']));
    await holder.rollback();
    expect(new Set((await Promise.all(waitingForTheLock)).map(({ code }) => code))).toEqual(new Set(['answered']));
    await driver.close();
  });

  test('ends what waits longer than its deadline, and goes on', async () => {
    const slow = { text: 'UNWIND range(1, 20000000) AS a UNWIND range(1, 500) AS b RETURN count(a * b) AS count', parameters: {} };
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => outcomeOf(engine.run(slow))));
    for (const { code } of outcomes) expect(['ENGINE_TIMEOUT', 'ENGINE_BUSY', 'ENGINE_UNAVAILABLE']).toContain(code);
    expect(await isSoon('answered')).toBe(true);
  });

  test('answers within the deadline while it is frozen, and goes on when it thaws', async () => {
    await engine.run(QUICK);
    server?.pause();
    expect(await isSoon('unanswered')).toBe(true);
    const outcomes = [await outcomeOf(engine.run(QUICK)), await outcomeOf(engine.run(QUICK)), await outcomeOf(engine.write([QUICK]))];
    server?.resume();
    for (const { code } of outcomes) expect(['ENGINE_TIMEOUT', 'ENGINE_UNAVAILABLE']).toContain(code);
    expect(await isSoon('answered')).toBe(true);
  });

  test(
    'is unavailable in less than a second while it is stopped, and recovers by itself with another graph in its place',
    async () => {
      await engine.write([{ text: 'CREATE (n:Task)', parameters: {} }], { deadline: 20_000 });
      const port = server?.port;
      // Until reads go together.
      while (engine.facts().coalescing?.groups === 0) await Promise.all(Array.from({ length: 12 }, () => engine.run(QUICK, { deadline: 20_000 })));
      await server?.stop();
      const together = await Promise.all(Array.from({ length: 12 }, () => outcomeOf(engine.run(QUICK))));
      expect(new Set(together.map(({ code }) => code))).toEqual(new Set(['ENGINE_UNAVAILABLE']));
      const outcomes = [
        await outcomeOf(engine.run(QUICK)),
        await outcomeOf(engine.run(QUICK)),
        await outcomeOf(engine.write([QUICK])),
        await outcomeOf(engine.version()),
      ];
      for (const { code, message } of outcomes) {
        expect([code, message]).toEqual(['ENGINE_UNAVAILABLE', expect.stringContaining(`127.0.0.1:${port}`)]);
        expect(message).not.toMatch(/secret/);
      }
      server = await startNeo4j({ password: PASSWORD, quickStart: true, ...(port === undefined ? {} : { port }) });
      expect(await isSoon('answered')).toBe(true);
    },
    START_LIMIT,
  );

  test('is unavailable in less than a second where it never was', async () => {
    const nobody = await open({}, 'bolt://127.0.0.1:1');
    expect((await outcomeOf(nobody.run(QUICK))).code).toBe('ENGINE_UNAVAILABLE');
    await nobody.close();
  });
});
