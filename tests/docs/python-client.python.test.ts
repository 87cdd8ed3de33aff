import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pythonWithGql } from '../../tools/python/python-client.mjs';
import { contractEngines } from '../contract/engines.js';
import { askUrl } from '../support/ask-url.js';
import { writePageFiles, type PageFolder } from '../support/page-files.js';
import { serveGraph, type GraphServer } from '../support/serve-graph.js';
import { readBlocks } from './read-blocks.js';

const PAGE = 'docs/guides/clients.md';
const run = promisify(execFile);

let server: GraphServer;
let folder: PageFolder;

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('There is no engine.');
  server = await serveGraph(embedded, { seedsDir: join(import.meta.dirname, '../../seeds') });
});

afterAll(() => server.stop());

/** Runs the program of the page, as it stands or changed. */
async function runProgram(change = (text: string): string => text): Promise<string> {
  folder = writePageFiles(PAGE, {}, change);
  try {
    const { stdout } = await run(pythonWithGql() ?? 'python3', ['measures.py'], {
      cwd: folder.path,
      env: { ...process.env, WORKPLAN_URL: server.url, PYTHONIOENCODING: 'utf-8' },
    });
    return stdout;
  } finally {
    folder.remove();
  }
}

describe('gql for Python', () => {
  test('walks all pages of a list with variables, as shown', async () => {
    const blocks = readBlocks(PAGE);
    const shown = JSON.parse(blocks[blocks.findIndex(({ text }) => text.startsWith('python3 measures.py')) + 1]?.text ?? '') as { readonly count: number };
    expect(JSON.parse(await runProgram())).toEqual(shown);
    const { data } = await askUrl(server.url, '{ task(id: "task:motir-2026:1-3") { measures { totalCount } } }');
    expect(data).toEqual({ task: { measures: { totalCount: shown.count } } });
  });

  test('finds a misspelt field in the schema that it fetched, before it asks', async () => {
    server.forgetStatements();
    await expect(runProgram((text) => text.replace('node { id name }', 'node { id nmae }'))).rejects.toMatchObject({
      stderr: expect.stringContaining("Cannot query field 'nmae' on type 'Measure'"),
    });
    expect(server.statements()).toEqual([]);
  });

  test('gets what is wrong as an exception with the code', async () => {
    await expect(runProgram((text) => text.replace('task:motir-2026:1-3', 'law:steel-special-act'))).rejects.toMatchObject({
      stderr: expect.stringContaining('ID_OF_OTHER_TYPE'),
    });
  });
});
