import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';
import { temporaryFile } from './temporary-file.js';

const SOURCE = 'tests/fixture/harbour-2030.txt';

describe('verify', () => {
  test('finds every citation of the seeds in the document', async () => {
    const { exitCode, stdout } = await runCommand(['verify', '--source', SOURCE]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^document:harbour-2030: \d+ citations .* all stand there\.\n$/) });
  });

  test('lists what of the document the seeds do not hold, and fails while there is any', async () => {
    const { exitCode, stdout } = await runCommand(['verify', '--source', SOURCE, '--coverage']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^LINES: [\d.]+ % .*\n[\s\S]*^FIGURES: [\s\S]*^NAMES: [\s\S]*^VOCABULARY: [\s\S]*^REVERSE: /m);
    expect(stdout).toMatch(/^ {2}line \d+: no typed field claims the \w+ ".*" \(1\) \[FIGURE_UNCLAIMED\]$/m);
  });

  test('refuses a document that is not the one cited, byte for byte', async () => {
    const other = temporaryFile('harbour.txt', readFileSync(SOURCE, 'utf8').replace('1', '2'));
    const { exitCode, stderr } = await runCommand(['verify', '--source', other]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('SOURCE_MISMATCH') });
  });
});

describe('load without a database', () => {
  test('checks the seeds, shows what they hold, and says who builds the graph', async () => {
    const { exitCode, stdout } = await runCommand(['load']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^nothing -> \w+: \d+ added, 0 changed, 0 removed$/m);
    expect(stdout).toContain('`workplan-graph serve` builds the graph in its memory at every start');
  });

  test('lists every problem of broken seeds', async () => {
    const { exitCode, stderr } = await runCommand(['load', '--dry-run'], { environment: { SEEDS_DIR: 'tests/ingest/broken/dangling-reference' } });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The seeds have \d+ problem/);
    expect(stderr).toMatch(/\.yaml:\d+:\d+ /);
  });
});

describe('doctor', () => {
  test('finds nothing wrong where nothing is set up, and says how to have quotes', async () => {
    const { exitCode, stdout } = await runCommand(['doctor']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ok +seeds +tests\/fixture\/seeds is sound: \d+ nodes/m);
    expect(stdout).toMatch(/^remark +source .*\n +→ Set SOURCE_FILE/m);
    expect(stdout).toMatch(/^ok +engine +Grafeo/m);
  });

  test('shows settings without their secrets', async () => {
    const { stdout } = await runCommand(['doctor'], { environment: { NEO4J_PASSWORD: 'open sesame', PORT: '4001' } });
    expect(stdout).toMatch(/^ok +settings +PORT=4001, NEO4J_PASSWORD=\(given\), /m);
    expect(stdout).not.toContain('sesame');
  });

  test('tells a broken setting, broken seeds and a wrong document apart, and ends with 1', async () => {
    const setting = await runCommand(['doctor'], { environment: { PORT: 'x' } });
    expect(setting).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^FAULT +settings +PORT is "x"/m) });
    const others = await runCommand(['doctor'], { environment: { SEEDS_DIR: 'tests/ingest/broken/dangling-reference', SOURCE_FILE: 'LICENSE' } });
    expect(others).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^FAULT +seeds [\s\S]+^FAULT +source /m) });
  });

  test('says what to do about a database that cannot be reached, and ends with 2', async () => {
    const { exitCode, stdout } = await runCommand(['doctor'], { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^FAULT +engine .*127\.0\.0\.1:1[\s\S]+→ /m);
  });
});
