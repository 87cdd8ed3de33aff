import { describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';
import { temporaryFile } from './temporary-file.js';

const OPERATION = 'query Belt($id: ID!) { cluster(id: $id) { name regions { totalCount edges { role node { name } citations { lineStart quote } } } } }';
const VARIABLES = ['--variables', '{"id": "cluster:lighthouse-belt"}'];

describe('query', () => {
  test.each<[string, string, string]>([
    ['an argument', OPERATION, ''],
    ['standard input', '-', OPERATION],
    ['a file', temporaryFile('belt.graphql', OPERATION), ''],
  ])('answers a document from %s as JSON', async (_, given, input) => {
    const { exitCode, stdout, stderr } = await runCommand(['query', given, ...VARIABLES], { input });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ data: { cluster: { name: '등대 벨트', regions: { totalCount: 3 } } } });
  });

  test('quotes the document where a copy of it is given', async () => {
    const { stdout } = await runCommand(['query', OPERATION, ...VARIABLES, '--source', 'tests/fixture/harbour-2030.txt']);
    expect(stdout).toMatch(/"quote": ".*새벽항/);
  });

  test('prints what it could answer and ends with 1 where the document is at fault', async () => {
    const { exitCode, stdout } = await runCommand(['query', '{ cluster(id: "region:silver-bay") { name } meta { engine } }']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ extensions: { code: 'ID_OF_OTHER_TYPE' } }], data: { meta: { engine: 'embedded' } } });
  });

  test('holds to the limits of the API', async () => {
    const { exitCode, stdout } = await runCommand(['query', '{ tasks { edges { node { measures { edges { node { name } } } } } } }'], {
      environment: { MAX_DEPTH: '1' },
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('DEPTH_LIMIT_EXCEEDED');
  });

  test('ends with 2 where the database cannot be reached', async () => {
    const { exitCode, stderr } = await runCommand(['query', '{ meta { engine } }'], { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ENGINE_UNAVAILABLE');
  });

  test('lists what is wrong with broken seeds, with file, line and column', async () => {
    const environment = { SEEDS_DIR: 'tests/ingest/broken/dangling-reference' };
    const { exitCode, stderr } = await runCommand(['query', '{ meta { engine } }'], { environment });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\.yaml:\d+:\d+ /);
  });
});

describe('explain', () => {
  test('prints selection, plan, statement and parameters, and needs neither engine nor seeds', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', SEEDS_DIR: 'no-such-folder' };
    const { exitCode, stdout } = await runCommand(['explain', OPERATION, ...VARIABLES], { environment });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^selection\n[\s\S]+^plan\n[\s\S]+^statement\nMATCH \(cluster:Cluster\)[\s\S]+^parameters\n[\s\S]+cluster:lighthouse-belt/m);
  });

  test('holds to the limits of the API, and tells the cost', async () => {
    const sound = await runCommand(['explain', '{ tasks(first: 3) { edges { node { name } } } }']);
    expect(sound.stdout).toMatch(/^cost\nlist cost 3 of 50000\ndepth 1 of 8\n/m);
    const { exitCode, stdout, stderr } = await runCommand(['explain', '{ tasks { edges { node { measures { edges { node { name } } } } } } }'], {
      environment: { MAX_DEPTH: '1' },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.not.stringContaining('statement') });
    expect(stderr).toBe('The operation has 2 levels of connections and nodes; the limit maxDepth allows 1. Nothing was run.\n');
  });

  test('says where a document is wrong, and ends with 1', async () => {
    const { exitCode, stderr } = await runCommand(['explain', '{ cluster(id: "cluster:x") { nmae } }']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^1:\d+: Cannot query field "nmae" on type "Cluster"/);
  });
});

describe('cypher', () => {
  const LANDED = [
    '// title: Clusters',
    '// titleKo: 클러스터',
    '// question: Which clusters of a kind are there?',
    "// param kind: String = 'BELT'",
    'MATCH (graph:Graph)',
    'MATCH (cluster:Cluster) WHERE cluster.generation = graph.current AND cluster.kind = $kind',
    'RETURN cluster.id AS id, cluster.name AS name, cluster.lineStarts AS lines ORDER BY id;',
  ];
  const file = temporaryFile('clusters.cypher', LANDED.join('\n'));

  test('lists the kept queries with their questions', async () => {
    const { exitCode, stdout } = await runCommand(['cypher']);
    expect(exitCode).toBe(0);
    expect(stdout.match(/^[\w-]+$/gm)?.length).toBeGreaterThanOrEqual(15);
  });

  test('runs a query with its defaults and prints a table', async () => {
    const { exitCode, stdout } = await runCommand(['cypher', file]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      'id                       name       lines\n───────────────────────  ─────────  ─────\ncluster:lighthouse-belt  등대 벨트  14\n\n1 row\n',
    );
  });

  test('takes parameters, and prints JSON or CSV', async () => {
    const json = await runCommand(['cypher', file, '--param', 'kind=HUB', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual([{ id: 'cluster:cold-chain-hub', name: '냉동 물류 허브', lines: [20] }]);
    const csv = await runCommand(['cypher', file, '--param', 'kind=HUB', '--format', 'csv']);
    expect(csv.stdout).toBe('id,name,lines\ncluster:cold-chain-hub,냉동 물류 허브,[20]\n');
  });

  test('takes a hostile value for a value', async () => {
    const { exitCode, stdout } = await runCommand(['cypher', file, '--param', "kind=BELT' OR 1 = 1 //", '--format', 'json']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '[]\n' });
  });

  test('refuses a query that writes', async () => {
    const writing = temporaryFile('writes.cypher', [...LANDED.slice(0, 3), 'CREATE (n:Entity) RETURN 1 AS one'].join('\n'));
    const { exitCode, stderr } = await runCommand(['cypher', writing]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('STATEMENT_REFUSED');
  });

  test('ends with its deadline, although the statement cannot be stopped', async () => {
    const endless = temporaryFile(
      'endless.cypher',
      [...LANDED.slice(0, 3), 'UNWIND range(1, 10000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS c'].join('\n'),
    );
    const { exitCode, stderr } = await runCommand(['cypher', endless], { environment: { ENGINE_DEADLINE_MS: '200' } });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('ENGINE_TIMEOUT')]);
  });

  test('refuses a file whose front matter is broken, with the line', async () => {
    const broken = temporaryFile('broken.cypher', 'MATCH (n) RETURN n');
    const { exitCode, stderr } = await runCommand(['cypher', broken]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('broken.cypher:1: the front matter has no title');
  });
});
