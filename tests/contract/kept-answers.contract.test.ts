import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { Engine } from '../../src/engine/engine.js';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { storeSource } from '../../src/ingest/load/store-source.js';
import { readSourceText } from '../../src/ingest/verify/read-source-text.js';
import { SharedAnswers } from '../../src/query/answers/shared-answers.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { loadGraph, type LoadedGraph } from '../support/load-graph.js';
import { serveLoadedGraph, type GraphServer } from '../support/serve-graph.js';
import { contractEngines } from './engines.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const ROOT = join(import.meta.dirname, '../..');
const SEEDS = join(ROOT, 'tests/fixture/seeds');

const TASK = '{ task(id: "task:harbour-2030:1-1") { name regions { edges { node { name } } } } }';
const RENAMED = '{ task(id: "task:harbour-2030:1-1") { title: name regions { edges { node { name } } } } }';
const OTHER_TASK = '{ task(id: "task:harbour-2030:1-2") { name regions { edges { node { name } } } } }';
const QUOTED = '{ law(id: "law:lighthouse-belt-act") { citations { quote } } }';
const TWO = '{ one: tasks(first: 1) { totalCount edges { node { id } } } two: tasks(first: 2) { edges { node { id } } } }';

const addressOf = (url: string, query: string) => `${url}?${String(new URLSearchParams({ query }))}`;

describe.each(contractEngines())('answers that are kept, on $name', (contract) => {
  let loaded: LoadedGraph;
  let server: GraphServer;
  beforeAll(async () => {
    const { engine } = await loadGraph(contract, { seedsDir: SEEDS });
    // Looks at the pointer at each operation, so that no test has to wait.
    loaded = { engine, graphStates: new GraphStateReader(engine, { maxAge: 0 }) };
    server = await serveLoadedGraph(loaded);
  });
  afterAll(() => server.stop());
  beforeEach(() => server.forgetStatements());

  const post = async (query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> => {
    const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
    return response.text();
  };
  const get = (query: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => fetch(addressOf(server.url, query), { method, headers });

  test('come again byte for byte, without a statement, however they are asked for', async () => {
    const first = await post(TASK);
    expect(server.statements()).toHaveLength(1);
    expect([await post(TASK), await (await get(TASK)).text()]).toEqual([first, first]);
    expect(server.statements()).toHaveLength(1);
    expect(first).toContain('"statements":1');
  });

  test('are those of the same question: another name, another node and another page are others', async () => {
    const [task, renamed, other, two] = [await post(TASK), await post(RENAMED), await post(OTHER_TASK), await post(TWO)];
    expect(new Set([task, renamed, other, two]).size).toBe(4);
    expect([await post(TASK), await post(RENAMED), await post(OTHER_TASK), await post(TWO)]).toEqual([task, renamed, other, two]);
  });

  test('are found once where many ask at the same time', async () => {
    const query = '{ laws(first: 3) { edges { node { id name } } } }';
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(query)));
    expect([new Set(answers).size, server.statements().length]).toEqual([1, 1]);
  });

  test('are given to those who wait, though the client that asked first has left', async () => {
    const query = '{ organisations(first: 7) { edges { node { id name } } } }';
    const [schema, answers] = [await buildApiSchema(), new SharedAnswers()];
    const client = new AbortController();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const engine = { run: (...statement: Parameters<Engine['run']>) => released.then(() => loaded.engine.run(...statement)) } as unknown as Engine;
    let asked = 0;
    const onQuery = () => void (asked += 1);
    const ask = (signal?: AbortSignal) =>
      graphql({
        schema,
        source: query,
        contextValue: createRequestContext({ ...loaded, engine, answers, limits, logger: quiet, onQuery, ...(signal && { signal }) }),
      });
    const [first, second] = [ask(client.signal), ask()];
    // Both wait for one answer before either is given.
    while (asked < 2) await setImmediate();
    client.abort();
    release();
    expect((await first).errors?.[0]?.originalError).toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect([(await second).errors, server.statements().length]).toEqual([undefined, 1]);
  });

  test('are found anew where they are to be explained, and that is kept by nobody', async () => {
    const plain = JSON.parse(await post(TASK)) as { readonly data: unknown };
    server.forgetStatements();
    const explained = await get(TASK, { 'x-explain': 'with-answer' });
    expect(await explained.json()).toMatchObject({ data: plain.data });
    expect([explained.headers.get('cache-control'), explained.headers.get('etag'), server.statements().length]).toEqual(['no-store', null, 1]);
  });

  test('have a tag, by which a GET is answered 304 without a statement', async () => {
    const first = await get(TASK);
    const tag = first.headers.get('etag') ?? '';
    server.forgetStatements();
    for (const named of [tag, `W/${tag}`, `"another", ${tag}`]) {
      const unchanged = await get(TASK, { 'if-none-match': named });
      expect([unchanged.status, await unchanged.text(), unchanged.headers.get('etag')]).toEqual([304, '', tag]);
      expect(unchanged.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(unchanged.headers.get('vary')).toBe(first.headers.get('vary'));
    }
    expect(server.statements()).toEqual([]);
    expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual(['no-cache', 'accept, x-explain']);
  });

  test('are given whole to a client that has another one, to a POST, and to one that names all tags', async () => {
    const tag = (await get(TASK)).headers.get('etag') ?? '';
    const [other, named] = [await get(OTHER_TASK, { 'if-none-match': tag }), await get(TASK, { 'if-none-match': '*' })];
    expect([other.status, named.status]).toEqual([200, 200]);
    expect(await post(TASK, { 'if-none-match': tag })).toContain('"data"');
  });

  test('that are errors, in whole or in part, have no tag and are never unchanged', async () => {
    const tag = (await get(TASK)).headers.get('etag') ?? '';
    const wrong = ['{ nothing }', '{', '{ tasks(first: 1000) { totalCount } }', '{ task(id: "law:lighthouse-belt-act") { name } }'];
    for (const query of [...wrong, `{ law(id: "no id") { name } meta { dataVersion } }`]) {
      const answer = await get(query, { 'if-none-match': tag, accept: 'application/json' });
      expect([answer.status === 304, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([false, null, 'no-store']);
    }
    const refused = await get(TASK, { 'if-none-match': tag, cookie: 'a=b' });
    expect([refused.status, (await get(TASK, { 'if-none-match': tag, accept: 'text/csv' })).status]).toEqual([400, 406]);
  });

  test('are asked for by GET and POST, not by HEAD', async () => {
    const head = await get(TASK, {}, 'HEAD');
    expect([head.status, head.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('that quote change with the text that is quoted, as their tags do, though the graph is the same', async () => {
    const before = await get(QUOTED);
    const [body, tag] = [await before.text(), before.headers.get('etag') ?? ''];
    expect((await get(QUOTED, { 'if-none-match': tag })).status).toBe(304);
    const { rows } = await prepareGraph({ seedsDir: SEEDS, cacheDir: join(ROOT, '.cache/tests') });
    await storeSource(server.engine, rows.facts.documents, await readSourceText(join(ROOT, 'tests/fixture/harbour-2030.txt')));
    const after = await get(QUOTED, { 'if-none-match': tag });
    expect([after.status, body.includes('"quote":null'), (await after.text()).includes('"quote":null')]).toEqual([200, true, false]);
    expect(await post(QUOTED)).not.toContain('"quote":null');
  });

  test('are none where the settings say so: each is found anew and has no tag', async () => {
    const plain = await serveLoadedGraph(loaded, { KEPT_ANSWERS: '0', KEPT_TAGS: '0' });
    const answers = [await fetch(addressOf(plain.url, TASK)), await fetch(addressOf(plain.url, TASK))];
    expect(server.statements()).toHaveLength(2);
    expect(answers.map(({ headers }) => [headers.get('etag'), headers.get('cache-control')])).toEqual(Array(2).fill([null, null]));
    expect(await answers[0]?.text()).toBe(await post(TASK));
    // Ends the engine too, which is no more needed.
    await plain.stop();
  });
});
