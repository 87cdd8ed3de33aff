import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractEngines } from '../contract/engines.js';
import { askUrl } from '../support/ask-url.js';
import { writePageFiles, type PageFolder } from '../support/page-files.js';
import { serveGraph, type GraphServer } from '../support/serve-graph.js';
import { startProgram, type RunningProgram } from '../support/start-program.js';
import { readBlocks, readExamples } from './read-blocks.js';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'docs/guides/another-ministry.md';
const run = promisify(execFile);

const examples = readExamples(PAGE);
const commands = readBlocks(PAGE).flatMap(({ language, text }) => (language === 'sh' ? [text.trim()] : []));
const json = readBlocks(PAGE).flatMap(({ language, text }) => (language === 'json' ? [JSON.parse(text) as unknown] : []));

let plan: GraphServer;
let folder: PageFolder;
const running: RunningProgram[] = [];

// What a page calls by the ports that the programs have by themselves, on the ports that they got here.
const addresses = (): Readonly<Record<string, string>> => ({
  'http://127.0.0.1:4000/graphql': plan.url,
  'http://127.0.0.1:4001/': running[0]?.url ?? '',
  'http://127.0.0.1:4003/': running[1]?.url ?? '',
});
const here = (command: string) => Object.entries(addresses()).reduce((text, [written, url]) => text.replaceAll(written, url), command);

/** A command of the page, so that what is run is what stands there. */
function command(start: string, end = ''): readonly string[] {
  const found = commands.find((text) => text.startsWith(start) && text.endsWith(end));
  if (found === undefined) throw new Error(`${PAGE} has no command ${start}`);
  return here(found).split(' ').slice(1);
}

const node = (words: readonly string[]) => run(process.execPath, words, { cwd: folder.path, env: { ...process.env, WORKPLAN_URL: plan.url } });
const start = async (words: readonly string[]) => {
  const program = await startProgram(folder.path, words as [string]);
  running.push(program);
  return program;
};

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('There is no engine.');
  plan = await serveGraph(embedded, { seedsDir: join(ROOT, 'seeds') });
  folder = writePageFiles(PAGE);
});

afterAll(async () => {
  await Promise.all(running.map((program) => program.stop()));
  await plan.stop();
  folder.remove();
});

describe('the guide for another ministry', () => {
  test('finds the ids of its codes', async () => {
    const { stdout } = await node(command('node links.mjs'));
    const links: unknown = json[1];
    for (const id of Object.values(links as object)) expect(stdout).toContain(String(id));
    expect(JSON.parse((await run('cat', ['links.json'], { cwd: folder.path })).stdout)).toEqual(links);
  });

  test('joins through a gateway, each answer as shown', async () => {
    await start(command('node housing.mjs'));
    await start(command('node remarks.mjs'));
    const gateway = await start(command('node gateway.mjs', 'remarks=' + 'http://127.0.0.1:4003/'));
    const both = await start(command('node gateway.mjs', ':4001/'));
    for (const { operation, answer, name } of examples) {
      const { url } = operation.includes('remarks') ? gateway : both;
      expect([name, await askUrl(url, operation)]).toMatchObject([name, { data: answer }]);
    }
  });

  test('composes against the committed schema, and says what does not', async () => {
    expect((await node(command('node compose.mjs'))).stdout).toBe('composes\n');
  });
});
