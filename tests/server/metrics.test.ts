import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_CATALOG } from '../../src/errors/catalog.js';
import { contractEngines } from '../contract/engines.js';
import { loadGraph, type LoadedGraph } from '../support/load-graph.js';
import { serveLoadedGraph, type GraphServer } from '../support/serve-graph.js';

const ROOT = join(import.meta.dirname, '../..');
const TASK = '{ task(id: "task:harbour-2030:1-1") { name } }';

let loaded: LoadedGraph;
let server: GraphServer;

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('no engine');
  loaded = await loadGraph(embedded, { seedsDir: join(ROOT, 'tests/fixture/seeds') });
  server = await serveLoadedGraph(loaded);
});

afterAll(() => server.stop());

const ask = (query: string) => fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const askByGet = (headers = {}) => fetch(`${server.url}?${String(new URLSearchParams({ query: TASK }))}`, { headers });
const scrape = () => fetch(server.url.replace(/graphql$/, 'metrics'));

/** The samples of a scrape by their name and labels. */
async function samples(): Promise<ReadonlyMap<string, number>> {
  const lines = (await (await scrape()).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
}

describe('/metrics', () => {
  test('counts what is answered, run, kept and refused', async () => {
    for (const query of [TASK, TASK, '{ nothing }', `query AWordOfTheCaller { law(id: "law:lighthouse-belt-act") { name } }`]) await (await ask(query)).text();
    const tag = (await askByGet()).headers.get('etag') ?? '';
    expect((await askByGet({ 'if-none-match': tag })).status).toBe(304);
    const read = await samples();
    const told = (name: string) => read.get(`workplan_graph_${name}`);
    expect(['2xx', '3xx', '4xx'].map((status) => told(`requests_total{status="${status}"}`))).toEqual([4, 1, 1]);
    expect(told('errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect([told('request_duration_seconds_count'), told('request_duration_seconds_bucket{le="+Inf"}')]).toEqual([6, 6]);
    expect([told('statement_duration_seconds_count'), told('statements_failed_total')]).toEqual([2, 0]);
    expect(['hits', 'misses'].map((which) => told(`cache_${which}_total{cache="answers"}`))).toEqual([1, 2]);
    expect(['hits', 'misses'].map((which) => told(`cache_${which}_total{cache="responses"}`))).toEqual([1, 4]);
    expect(['hits', 'misses'].map((which) => told(`cache_${which}_total{cache="tags"}`))).toEqual([1, 0]);
    expect([told('cache_entries{cache="answers"}'), told('cache_max_bytes{cache="answers"}')]).toEqual([2, 67_108_864]);
    expect([told('engine_statements{state="waiting"}'), told('engine_refused_total')]).toEqual([0, 0]);
    expect(told(`generation_info{generation="${(await loaded.graphStates.current()).pointer.generation}"}`)).toBe(1);
    expect([read.get('process_resident_memory_bytes'), read.get('nodejs_eventloop_lag_p99_seconds')]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  test('is told metric by metric where operators look', async () => {
    const page = readFileSync(join(ROOT, 'docs/how-to/watch-a-service.md'), 'utf8');
    const told = [...page.matchAll(/`(?:…_|workplan_graph_)(\w+)/g)].map(([, name = '']) => name);
    const names = [...(await (await scrape()).text()).matchAll(/^# HELP workplan_graph_(\w+)/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !told.some((ending) => name === ending || name.endsWith(`_${ending}`)))).toEqual([]);
  });

  test('has no label that a caller could make up', async () => {
    await (await ask('query AWordOfTheCaller { task(id: "task:harbour-2030:1-1") { another: name } }')).text();
    const text = await (await scrape()).text();
    expect(text).not.toMatch(/AWordOfTheCaller|another/);
    const codes = [...text.matchAll(/errors_total\{code="(\w+)"\}/g)].map(([, code]) => code);
    expect(codes.filter((code) => !Object.hasOwn(ERROR_CATALOG, code ?? ''))).toEqual([]);
  });

  test('is what Prometheus reads, and is kept by nobody', async () => {
    const answer = await scrape();
    expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual(['text/plain; version=0.0.4; charset=utf-8', 'no-store']);
    for (const line of (await answer.text()).split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \S+|)$/);
  });

  test('names no cache of which the page of limits does not tell the size', async () => {
    const names = [...(await samples()).keys()].map((name) => /cache_hits_total\{cache="(\w+)"\}/.exec(name)?.[1] ?? []).flat();
    const page = readFileSync(join(ROOT, 'docs/reference/limits.md'), 'utf8');
    expect(names.length).toBeGreaterThanOrEqual(5);
    expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('is not there where the settings say so', async () => {
    const plain = await serveLoadedGraph(loaded, { METRICS: 'off' });
    expect((await fetch(plain.url.replace(/graphql$/, 'metrics'))).status).toBe(404);
    expect((await fetch(plain.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: TASK }) })).status).toBe(
      200,
    );
    await plain.stop();
  });
});
