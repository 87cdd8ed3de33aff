import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { contractEngines } from '../contract/engines.js';
import { createGate } from './create-gate.js';
import { runCommand } from './run-command.js';
import { startServing, type ServingCommand } from './start-serving.js';

const neo4j = contractEngines().find(({ name }) => name === 'neo4j');
const SETTINGS = {
  NEO4J_URI: neo4j?.config.neo4jUri ?? '',
  NEO4J_USER: neo4j?.config.neo4jUser ?? '',
  NEO4J_PASSWORD: neo4j?.config.neo4jPassword ?? '',
  NEO4J_DATABASE: neo4j?.config.neo4jDatabase ?? '',
};
const OTHER_SEEDS = { SEEDS_DIR: 'tests/ingest/sound' };
const NAME = '{ cluster(id: "cluster:lighthouse-belt") { name } }';
const ANSWER = { status: 200, body: { data: { cluster: { name: '등대 벨트' } } } };

describe('with a Neo4j', () => {
  let engine: Engine;
  let service: ServingCommand | undefined;

  beforeEach(async () => {
    engine = (await neo4j?.open()) as Engine;
  });
  afterEach(async () => {
    await service?.stop();
    service = undefined;
    await engine.close();
  });

  test('serve loads the seeds into an empty database, and only once', async () => {
    service = await startServing(SETTINGS);
    await service.untilPrinted(/Engine +Neo4j/);
    expect(await service.ask(NAME)).toMatchObject(ANSWER);
    await service.stop();
    const [before] = await engine.run({ text: 'MATCH (graph:Graph) RETURN graph.state AS state', parameters: {} });
    service = await startServing(SETTINGS);
    expect(await service.ask(NAME)).toMatchObject(ANSWER);
    expect(await engine.run({ text: 'MATCH (graph:Graph) RETURN graph.state AS state', parameters: {} })).toEqual([before]);
    expect(service.printed().stdout).not.toContain('differ');
  });

  test('serve says that the seeds differ from what is loaded, and serves what is loaded', async () => {
    expect(await runCommand(['load', '--no-wait'], { environment: SETTINGS })).toMatchObject({ exitCode: 0 });
    service = await startServing({ ...SETTINGS, ...OTHER_SEEDS });
    await service.untilPrinted(/The seeds differ from the graph that is loaded .*`workplan-graph load` loads them/);
    expect(await service.ask(NAME)).toMatchObject(ANSWER);
  });

  test('serve refuses a database with data of others, and ends with 1', async () => {
    await engine.run({ text: "CREATE (n:Customer {name: 'other'})", parameters: {} }, { access: 'WRITE' });
    const { exitCode, stderr } = await runCommand(['serve'], { environment: SETTINGS });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('FOREIGN_DATA') });
    expect(await engine.run({ text: 'MATCH (n) RETURN count(n) AS count', parameters: {} })).toEqual([{ count: 1 }]);
  });

  test('serve starts before the database, says once that it waits, answers 503, and loads and serves when it comes', async () => {
    const gate = await createGate(new URL(SETTINGS.NEO4J_URI));
    service = await startServing({ ...SETTINGS, NEO4J_URI: `bolt://127.0.0.1:${gate.port}` });
    expect(await service.ask(NAME)).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'ENGINE_UNAVAILABLE' } }] } });
    await gate.open();
    await service.untilPrinted(/Engine +Neo4j/);
    expect(await service.ask(NAME)).toMatchObject(ANSWER);
    expect(service.printed().stderr.match(/answered 503 until it is there/g)).toHaveLength(1);
    await gate.shut();
  });

  test('load shows what it adds, changes nothing the second time, and quotes the document that it was given', async () => {
    const first = await runCommand(['load', '--no-wait', '--source', 'tests/fixture/harbour-2030.txt'], { environment: SETTINGS });
    expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^nothing -> \w+: \d+ added, 0 changed, 0 removed[\s\S]+^Loaded graph /m) });
    expect(first.stderr).toMatch(/^Nodes written: (\d+) of \1$/m);
    const second = await runCommand(['load', '--no-wait'], { environment: SETTINGS });
    expect(second).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^No difference: [\s\S]*^Nothing to do/m) });
    const quoted = await runCommand(['query', '{ cluster(id: "cluster:lighthouse-belt") { citations { quote } } }'], { environment: SETTINGS });
    expect(quoted.stdout).toMatch(/"quote": ".*등대 벨트/);
  });

  test('load --dry-run shows what it would change and leaves the database as it is', async () => {
    await runCommand(['load', '--no-wait', '--source', 'tests/fixture/harbour-2030.txt'], { environment: SETTINGS });
    const { exitCode, stdout } = await runCommand(['load', '--dry-run'], { environment: { ...SETTINGS, ...OTHER_SEEDS } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^\w+ -> \w+: \d+ added[\s\S]+Nothing was loaded \(--dry-run\)/) });
    const doctor = await runCommand(['doctor'], { environment: SETTINGS });
    expect(doctor).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^ok +graph +The database holds \d+ nodes[\s\S]+^ok +source +The database holds the text of document:harbour-2030/m),
    });
  });

  test('query and cypher of a database without a graph say how to load one, and end with 2', async () => {
    const { exitCode, stderr } = await runCommand(['query', NAME], { environment: SETTINGS });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('GRAPH_NOT_LOADED') });
  });

  test('doctor says what differs and what to do about it', async () => {
    await runCommand(['load', '--no-wait'], { environment: SETTINGS });
    const { exitCode, stdout } = await runCommand(['doctor'], { environment: { ...SETTINGS, ...OTHER_SEEDS } });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^remark +graph .*the seeds differ\.\n +→ `workplan-graph load` loads the seeds/m),
    });
  });
});
