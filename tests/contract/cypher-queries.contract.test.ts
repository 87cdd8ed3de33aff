import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listQueries } from '../../src/cli/cypher/list-queries.js';
import type { ParameterType, QueryFile } from '../../src/cli/cypher/query-file.js';
import { parseQueryFile } from '../../src/cli/cypher/read-query-file.js';
import type { CypherValue, Engine } from '../../src/engine/engine.js';
import { buildGraph, prepareGraph } from '../../src/ingest/run-ingest.js';
import { keptAnswers, printAnswers } from './cypher-queries.kept-answer.js';
import { contractEngines } from './engines.js';

const ROOT = join(import.meta.dirname, '../..');
// The whole plan, on a machine that does other things too.
const LOAD_DEADLINE = 180_000;

const queries = await listQueries();
const asked = queries.filter(({ parameters }) => parameters.length > 0);

const NOWHERE = "law:none'}) DETACH DELETE n //";
const UNHEARD_OF: Readonly<Record<ParameterType, CypherValue>> = { String: NOWHERE, Int: 0, Float: 0, Boolean: false, '[String]': [NOWHERE], '[Int]': [] };

const WRITING = `// title: Writes
// titleKo: 쓰기
// question: May a kept query write?
MATCH (graph:Graph)
SET graph.current = 'none'
RETURN graph.current AS current;`;

describe.each(contractEngines())('a kept query on $name', (contract) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await contract.open();
    const prepared = await prepareGraph({ seedsDir: join(ROOT, 'seeds'), cacheDir: join(ROOT, '.cache/tests') });
    await buildGraph(engine, prepared, { settle: 0 });
  }, LOAD_DEADLINE);
  afterAll(() => engine.close());

  test.each(queries)('answers as kept: $question', async (query: QueryFile) => {
    const answers = await printAnswers(engine, query);
    expect(answers).toBe(keptAnswers(query, answers));
  });

  test.each(asked)('answers with no row where its parameters are not to be found: $name', async ({ text, parameters }: QueryFile) => {
    const unheardOf = Object.fromEntries(parameters.map(({ name, type }) => [name, UNHEARD_OF[type]]));
    expect(await engine.run({ text, parameters: unheardOf }, { access: 'READ' })).toEqual([]);
  });

  test('is refused where it writes, and changes nothing', async () => {
    const current = { text: 'MATCH (graph:Graph) RETURN graph.current AS current', parameters: {} };
    const before = await engine.run(current);
    const { text } = parseQueryFile(WRITING, 'writes.cypher');
    await expect(engine.run({ text, parameters: {} }, { access: 'READ' })).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
    expect(await engine.run(current)).toEqual(before);
  });
});
