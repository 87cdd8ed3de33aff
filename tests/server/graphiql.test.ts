import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUNDLE = inRepository('dist/graphiql');

let server: TestServer;
let examplesDir: string;

beforeAll(async () => {
  execFileSync(process.execPath, [inRepository('tools/build-graphiql.mjs')]);
  examplesDir = await mkdtemp(join(tmpdir(), 'examples-'));
  server = await startTestServer({ examplesDir });
});

afterAll(async () => {
  await server.stop();
  await rm(examplesDir, { recursive: true });
});

const page = async (): Promise<string> => (await fetch(server.url)).text();

describe('GraphiQL', () => {
  test('is served at /, asked for anew each time, under a policy that lets in nothing from elsewhere', async () => {
    const { status, headers } = await fetch(server.url);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  test('names only files of its own, which are kept for good', async () => {
    const files = [...(await page()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => String(file)).filter((file) => !file.startsWith('data:'));
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).not.toContain('//');
      const { status, headers } = await fetch(`${server.url}/${file}`);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });

  test('is sent compressed to a browser that takes it so', async () => {
    const [, script = ''] = /src="([^"]+)"/.exec(await page()) ?? [];
    const encodingFor = async (accepted: string) => {
      const response = await fetch(`${server.url}/${script}`, { headers: { 'accept-encoding': accepted } });
      await response.arrayBuffer();
      return [response.status, response.headers.get('content-encoding'), response.headers.get('content-type'), response.headers.get('vary')];
    };
    expect(await encodingFor('gzip')).toEqual([200, 'gzip', 'application/javascript; charset=utf-8', 'accept-encoding']);
    expect(await encodingFor('identity')).toEqual([200, null, 'application/javascript; charset=utf-8', 'accept-encoding']);
  });

  test.each(['/..', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/%5c..%5c..', '/%00'])('has nothing at %s, sent as it is', async (path) => {
    const [answer] = (await once(request({ port: server.port, path }).end(), 'response')) as [IncomingMessage];
    expect([answer.statusCode, await json(answer)]).toMatchObject([404, { errors: [{ extensions: { code: 'PATH_NOT_FOUND' } }] }]);
  });

  test('has no ranges, and a condition that does not hold is said back', async () => {
    expect((await fetch(server.url, { headers: { range: 'bytes=999999-' } })).status).toBe(200);
    const answer = await get(server.url, { 'if-match': '"other"' });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('has its three workers, its font and its styles among its files', async () => {
    const files = (await readdir(BUNDLE)).filter((file) => /\.worker-\w+\.js$|\.ttf$/.test(file));
    expect(files.map((file) => file.split('-')[0]).sort()).toEqual(['codicon', 'editor.worker', 'graphql.worker', 'json.worker']);
    for (const file of files) expect((await fetch(`${server.url}/${file}`)).status).toBe(200);
  });

  test('opens with the worked examples of the folder, as they are at that moment', async () => {
    const read = async () => (await fetch(`${server.url}/examples.json`)).json();
    expect(await read()).toEqual([]);
    await writeFile(join(examplesDir, 'b.graphql'), 'query B { ping }');
    await writeFile(join(examplesDir, 'a.graphql'), 'query A($text: String) { echo(text: $text) }');
    await writeFile(join(examplesDir, 'a.variables.json'), '{"text":"한"}');
    expect(await read()).toEqual([
      { query: 'query A($text: String) { echo(text: $text) }', variables: '{"text":"한"}' },
      { query: 'query B { ping }', variables: null },
    ]);
  });

  test('where it is not built, / says that there is nothing, and the API is served', async () => {
    const bare = await startTestServer({ graphiqlDir: join(examplesDir, 'nowhere'), examplesDir: join(examplesDir, 'nowhere') });
    expect((await fetch(bare.url)).status).toBe(404);
    expect(await (await fetch(`${bare.url}/examples.json`)).json()).toEqual([]);
    expect((await fetch(`${bare.url}/graphql?query={ping}`)).status).toBe(200);
    await bare.stop();
  });
});
