import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { askUrl } from '../support/ask-url.js';
import { loadGraph } from '../support/load-graph.js';
import { contractEngines, type ContractEngine } from './engines.js';

const EXAMPLES = ['01-battery-triangle', '02-task-laws'];
const CLEAR = { text: 'CALL db.clearQueryCaches() YIELD value RETURN value', parameters: {} };

const neo4j = contractEngines().find(({ name }) => name === 'neo4j') as ContractEngine;

describe('planning ahead', () => {
  let examplesDir: string;
  let server: RunningServer | undefined;
  let graphStates: GraphStateReader;
  let logged: Readonly<Record<string, unknown>>[] = [];

  beforeAll(async () => {
    examplesDir = await mkdtemp(join(tmpdir(), 'examples-'));
    for (const name of EXAMPLES) await copyFile(`schema/examples/${name}.graphql`, join(examplesDir, `${name}.graphql`));
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  afterAll(() => rm(examplesDir, { recursive: true }));

  async function serve(engine: Engine, settings: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
    logged = [];
    const logger = pino({}, { write: (line: string) => void logged.push(JSON.parse(line) as (typeof logged)[number]) });
    graphStates = new GraphStateReader(engine, { sources: new Map() });
    const config = readConfig({ PORT: '0', KEPT_ANSWERS: '0', ...settings });
    server = await startServer({ config, schema: await buildApiSchema(), engine, graphStates, logger, examplesDir });
    return server;
  }

  /** How many plans the database held. */
  async function forgetPlans(engine: Engine): Promise<number> {
    const [answer] = await engine.run(CLEAR);
    return Number(/\d+/.exec(String(answer?.['value']))?.[0]);
  }

  const saidOfIt = () => logged.filter(({ msg }) => String(msg).startsWith('plan'));

  async function askExamples({ url }: RunningServer): Promise<void> {
    // Which generation is served is asked once a second: here each time, so that it counts each time.
    graphStates.refresh();
    for (const name of EXAMPLES) {
      const answer = await askUrl(`${url}/graphql`, await readFile(join(examplesDir, `${name}.graphql`), 'utf8'));
      expect(answer.errors).toBeUndefined();
    }
  }

  test('has what the worked examples ask planned before anybody asks, so that asking adds no plan', async () => {
    const { engine } = await loadGraph(neo4j, { seedsDir: 'tests/fixture/seeds' });
    const running = await serve(engine);
    await askExamples(running);
    await forgetPlans(engine);
    await askExamples(running);
    const asked = await forgetPlans(engine);
    await running.planAhead();
    expect(saidOfIt()).toMatchObject([{ msg: 'planned ahead', planned: EXAMPLES.length }]);
    // A plan for values of another size would be one more.
    await askExamples(running);
    expect(await forgetPlans(engine)).toBe(asked);
  });

  test('is left out where it is switched off', async () => {
    const engine = await neo4j.open();
    const running = await serve(engine, { PLAN_AHEAD: 'off' });
    await running.planAhead();
    expect(saidOfIt()).toEqual([]);
  });

  test('ends with the server, which does not wait for it', async () => {
    const { engine } = await loadGraph(neo4j, { seedsDir: 'tests/fixture/seeds' });
    const running = await serve(engine);
    await forgetPlans(engine);
    const planning = running.planAhead();
    await running.stop();
    await planning;
    expect(saidOfIt()).toEqual([]);
  });

  test('is given up with a warning where the database is away or holds no graph, and the server serves on', async () => {
    const away = await openEngine({ ...neo4j.config, neo4jUri: 'bolt://127.0.0.1:9', engineDeadline: 500 });
    for (const engine of [away, await neo4j.open()]) {
      const running = await serve(engine);
      await running.planAhead();
      expect(saidOfIt()).toMatchObject([{ level: 40, planned: 0, msg: expect.stringContaining('given up') }]);
      expect((await fetch(`${running.url}/livez`)).status).toBe(200);
      await running.stop();
    }
  });
});
