import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractEngines } from '../contract/engines.js';
import { askUrl } from '../support/ask-url.js';
import { writePageFiles, type PageFolder } from '../support/page-files.js';
import { loadGraph } from '../support/load-graph.js';
import { serveLoadedGraph, type GraphServer } from '../support/serve-graph.js';
import { startProgram, type RunningProgram } from '../support/start-program.js';
import { readBlocks, readExamples } from './read-blocks.js';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'docs/guides/another-ministry.md';
const run = promisify(execFile);
// A gateway composes for seconds, and on a busy machine for many.
const PATIENCE = 180_000;

const blocks = readBlocks(PAGE);
const commands = blocks.flatMap(({ language, text }) => (language === 'sh' ? [text.trim()] : []));
const answerAfter = (command: string) => JSON.parse(blocks[blocks.findIndex(({ text }) => text.startsWith(command)) + 1]?.text ?? '') as unknown;

let plan: GraphServer;
let folder: PageFolder;
let gateway: RunningProgram;
const running: RunningProgram[] = [];
// What the page calls by the port that a program has by itself, on the port that it got here.
const addresses = new Map<string, string>();

const here = (text: string) => [...addresses].reduce((told, [written, url]) => told.replaceAll(written, url), text);

/** A command of the page, so that what is run is what stands there. */
function command(beginning: string): string {
  const found = commands.find((text) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`${PAGE} has no command ${beginning}`);
  return here(found);
}

const wordsOf = (text: string) => text.split(' ').slice(1) as [string, ...string[]];

async function finish(text: string): Promise<string> {
  return (await run(process.execPath, wordsOf(text), { cwd: folder.path, env: { ...process.env, WORKPLAN_URL: plan.url } })).stdout;
}

async function start(text: string, written: string): Promise<RunningProgram> {
  const program = await startProgram(folder.path, wordsOf(text));
  running.push(program);
  addresses.set(written, program.url);
  return program;
}

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('There is no engine.');
  folder = writePageFiles(PAGE);
  // What is counted below has been asked before; no answer is kept, so that it is read again.
  plan = await serveLoadedGraph(await loadGraph(embedded, { seedsDir: join(ROOT, 'seeds') }), { KEPT_ANSWERS: '0' });
  addresses.set('http://127.0.0.1:4000/graphql', plan.url);
  await finish(command('node links.mjs'));
  await Promise.all([start(command('node housing.mjs'), 'http://127.0.0.1:4001/'), start(command('node remarks.mjs'), 'http://127.0.0.1:4003/')]);
  gateway = await start(`${command('node gateway.mjs')} ${here('remarks=http://127.0.0.1:4003/')}`, 'http://127.0.0.1:4002/');
}, PATIENCE);

afterAll(async () => {
  await Promise.all(running.map((program) => program.stop()));
  await plan.stop();
  folder.remove();
});

describe('the guide for another ministry', () => {
  test('finds the ids of its codes, as shown', () => {
    expect(JSON.parse(readFileSync(join(folder.path, 'links.json'), 'utf8'))).toEqual(answerAfter('node links.mjs'));
  });

  test.each(readExamples(PAGE))('joins through the gateway, as shown: $name', async ({ operation, answer }) => {
    expect(await askUrl(gateway.url, operation)).toEqual({ data: answer });
  });

  test('runs two statements for the places and laws of all offices, as it says', async () => {
    plan.forgetStatements();
    await askUrl(gateway.url, readExamples(PAGE).find(({ operation }) => operation.includes('reportsOn'))?.operation ?? '');
    expect(plan.statements()).toHaveLength(2);
  });

  test('composes against the committed schema', async () => {
    expect(await finish(command('node compose.mjs'))).toBe('composes\n');
  });

  test('shows the request that does without a gateway', async () => {
    const [, url = '', body = ''] = /curl -s (\S+) .*-d '(.*)'$/u.exec(command('curl')) ?? [];
    const { query } = JSON.parse(body) as { readonly query: string };
    expect(await askUrl(url, query)).toMatchObject(answerAfter('curl') as object);
  });
});
