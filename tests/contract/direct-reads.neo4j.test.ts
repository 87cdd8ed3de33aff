import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DirectReads } from '../../src/engine/neo4j/direct/direct-reads.js';
import type { CypherStatement, CypherValue, Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { CallEnd } from '../../src/engine/call-end.js';
import { contractEngines } from './engines.js';

/** Statements that run at once on an engine. */
const AT_ONCE = 20;
/** Connections that it has at most. */
const MOST_CONNECTIONS = 24;

const SIZES = [0, 1, 5, 15, 16, 85, 86, 255, 256, 65_536];
const NUMBERS = [
  0,
  -1,
  -16,
  -17,
  127,
  128,
  -128,
  -129,
  32_767,
  32_768,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  1 - 2 ** 53,
  0.1,
  -1e-300,
];
const TEXTS = SIZES.flatMap((size) => ['a'.repeat(size), '항'.repeat(size), '🏝'.repeat(size)]);

/** Given back as they are. */
const VALUES: readonly CypherValue[] = [
  null,
  true,
  false,
  [...NUMBERS],
  TEXTS,
  SIZES.map((size) => Array.from({ length: size }, (_, index) => index)),
  SIZES.slice(0, -1).map((size) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`key${index}`, index]))),
  [JSON.parse('{"__proto__": {"deep": [[], {}, [null]]}, "": "", "b": 1, "a": 2}') as CypherValue],
];

/** Read by the driver, since they are no JSON, or refused. */
const TEXTS_OF_OTHERS = [
  "RETURN date('2026-01-31') AS day, 1 AS one, duration('P1M') AS month, [datetime('2026-01-31T12:00:00Z'), {at: localtime('12:00')}] AS times",
  'RETURN 9223372036854775807 AS large, -9223372036854775808 AS small, 9007199254740993 AS over, toFloat(1) AS float',
  'UNWIND range(1, 3) AS row RETURN row, CASE row WHEN 2 THEN date("2026-01-02") ELSE row END AS mixed',
  'UNWIND range(1, 3000) AS row RETURN row, row * 2 AS double, toString(row) AS text',
  'UNWIND [] AS row RETURN row, 1 AS one',
  // Told with its plan and its counters.
  'PROFILE UNWIND [1, 2] AS row RETURN row',
  'EXPLAIN MATCH (n:Task) RETURN n.id AS id',
  'CREATE (n:Task {key: "x"}) WITH n LIMIT 0 RETURN n',
  'OPTIONAL MATCH (n:Task) WITH n LIMIT 1 RETURN CASE WHEN n IS NULL THEN [1] ELSE [n] END AS node',
  'RETURN 1 / 0 AS answer',
  'UNWIND [1, 2, 0] AS by RETURN 10 / by AS answer',
  'RETURN 1 AS one RETURN',
  'RETURN $missing AS answer',
  '',
  ' \n',
];

const ENDLESS: CypherStatement = { text: 'UNWIND range(1, 4000000000) AS n RETURN count(n % 7) AS answer', parameters: {} };
const ONE: CypherStatement = { text: 'RETURN 1 AS answer', parameters: {} };
const CONNECTIONS: CypherStatement = {
  text: "CALL dbms.listConnections() YIELD userAgent WITH userAgent WHERE userAgent = 'workplan-graph' RETURN count(*) AS answer",
  parameters: {},
};
const RUNNING: CypherStatement = {
  text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '4000000000' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS answer",
  parameters: {},
};

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => {
    const { code, message } = error as { readonly code: string; readonly message: string };
    return [code, message];
  });
}

describe("reads over the driver's connections", () => {
  let direct: Engine;
  let bySession: Engine;
  let driver: Driver;

  beforeAll(async () => {
    const contract = contractEngines().find(({ name }) => name === 'neo4j');
    if (!contract) throw new Error('There is no Neo4j.');
    await (await contract.open()).close();
    const config = { ...contract.config, engineDeadline: 20_000 };
    direct = await openEngine(config);
    bySession = await openEngine({ ...config, directReads: false });
    driver = neo4j.driver(config.neo4jUri ?? '', neo4j.auth.basic(config.neo4jUser, config.neo4jPassword));
  });
  afterAll(() => Promise.all([direct.close(), bySession.close(), driver.close()]));

  test('go by no session with the version of the driver that is installed', async () => {
    const reads = DirectReads.over({ driver, database: 'neo4j', bySession: () => Promise.reject(new Error('It went by a session.')) });
    const sent = await reads?.send({ text: 'RETURN $value AS answer', parameters: { value: 1 }, timeout: 20_000 }, new CallEnd());
    expect(sent).toEqual({ records: [{ answer: 1 }], time: expect.any(Number) });
    await reads?.releaseIdle();
  });

  test('give every value back as it was sent, however long', async () => {
    const values: CypherStatement = { text: 'RETURN $values AS values, $values[0] AS none', parameters: { values: VALUES } };
    const [record] = await direct.run(values);
    expect(record?.['none']).toBeNull();
    // Maps come by key.
    const plain = (all: unknown): string => JSON.stringify(all, (_, value: unknown) => (isMap(value) ? Object.entries(value).sort() : value));
    expect(plain(record?.['values']) === plain(VALUES)).toBe(true);
    expect(JSON.stringify(record) === JSON.stringify((await bySession.run(values))[0])).toBe(true);
  });

  test.each(TEXTS_OF_OTHERS)('answer and refuse as sessions do: %s', async (text) => {
    const wanted = await outcomeOf(bySession.run({ text, parameters: {} }));
    expect(JSON.stringify(await outcomeOf(direct.run({ text, parameters: {} })))).toBe(JSON.stringify(wanted));
  });

  test('leave the pool whole, whatever fails, ends early or comes at once, and leave its connections to writes', async () => {
    const client = new AbortController();
    const failing = Array.from({ length: AT_ONCE }, () => outcomeOf(direct.run({ text: 'RETURN 1 / 0 AS answer', parameters: {} })));
    expect(new Set((await Promise.all(failing)).map((outcome) => (outcome as string[])[0]))).toEqual(new Set(['STATEMENT_REFUSED']));
    setTimeout(() => client.abort(), 150);
    const limits = [{ deadline: 150 }, { signal: client.signal }];
    const endless = Array.from({ length: AT_ONCE }, (_, index) => outcomeOf(direct.run(ENDLESS, limits[index % limits.length])));
    expect(new Set((await Promise.all(endless)).map((outcome) => (outcome as string[])[0]))).toEqual(new Set(['ENGINE_TIMEOUT']));
    // The server stops them within some milliseconds; until then no more are let in.
    while (direct.facts().load.abandoned > 0) await pause(10);
    for (let round = 0; round < 3; round += 1) {
      expect(await Promise.all(Array.from({ length: AT_ONCE }, () => direct.run(ONE)))).toEqual(Array.from({ length: AT_ONCE }, () => [{ answer: 1 }]));
      await Promise.all(Array.from({ length: AT_ONCE }, () => direct.write([ONE])));
    }
    expect(await direct.run(RUNNING)).toEqual([{ answer: 0 }]);
    // The other engine of this test has its own.
    const [{ answer = null } = {}] = await direct.run(CONNECTIONS);
    expect(answer).toBeLessThanOrEqual(2 * MOST_CONNECTIONS);
  }, 30_000);
});
