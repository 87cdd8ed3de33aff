import { describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';
import { temporaryFile } from './temporary-file.js';

const EUC_KR = temporaryFile(
  'euc-kr.graphql',
  Buffer.from([...Buffer.from('{ laws(filter: { name: { contains: "'), 0xb9, 0xdd, ...Buffer.from('" } }) { totalCount } }')]),
);
const COMMANDS = ['serve', 'load', 'verify', 'query', 'explain', 'cypher', 'doctor'];

describe('workplan-graph', () => {
  test('--help names every command, the exit codes and the settings', async () => {
    const { exitCode, stdout } = await runCommand(['--help']);
    expect(exitCode).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(stdout).toContain('Exit codes: 0 done');
    expect(stdout).toMatch(/^ {2}NEO4J_URI +Neo4j to serve from/m);
  });

  test.each(COMMANDS)('%s --help teaches what it does', async (command) => {
    const { exitCode, stdout } = await runCommand([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Examples?:|The exit code/);
  });

  test('ends well where its reader closes the pipe early', async () => {
    const { exitCode, stderr } = await runCommand(['cypher'], { readsNothing: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test.each<[string, readonly string[], string]>([
    ['an unknown command', ['laod'], '(Did you mean load?)'],
    ['an unknown option', ['load', '--dryrun'], '(Did you mean --dry-run?)'],
    ['an argument too many', ['doctor', 'now'], 'too many arguments'],
    ['a format that is none', ['cypher', '--format', 'xml'], 'Allowed choices are table, json, csv'],
    ['a parameter without a value', ['cypher', 'task-laws', '--param', 'task'], 'It is written name=value.'],
    ['variables that are no JSON', ['query', '{ meta { engine } }', '--variables', '{id: 1}'], '--variables is no JSON'],
    ['variables that are no object', ['explain', '{ meta { engine } }', '--variables', '[1]'], '--variables takes a JSON object'],
    ['an empty document', ['query', '-'], 'The GraphQL document is empty'],
    ['a file that is not there', ['query', 'no-such.graphql'], 'no-such.graphql could not be read'],
    ['a folder for a document', ['query', 'src'], '"src" is a folder; a file is wanted'],
    ['a folder for a query', ['cypher', './src'], '"./src" is a folder; a file is wanted'],
    ['a document that is not UTF-8', ['query', EUC_KR], 'is not UTF-8'],
    ['a query that is not UTF-8', ['cypher', EUC_KR], 'is not UTF-8'],
    ['a query that is not there', ['cypher', 'no-such-query'], 'There is neither a query nor a file called "no-such-query"'],
    ['verify without a document', ['verify'], 'Name your copy of it with --source FILE'],
  ])('refuses %s in one readable block and ends with 1', async (_, commandArguments, told) => {
    const { exitCode, stderr } = await runCommand(commandArguments);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(told) });
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a port that is none', { PORT: 'http' }, 'PORT is "http", which is not a port between 0 and 65535'],
    ['an address that is none', { NEO4J_URI: 'http://localhost' }, 'NEO4J_URI is "http://localhost", which is not an address'],
    ['seeds that are not there', { SEEDS_DIR: 'no-such-folder' }, 'SEEDS_DIR is "no-such-folder", which is no folder that can be read'],
    ['a document that is another', { SOURCE_FILE: 'LICENSE' }, 'SOURCE_MISMATCH'],
  ])('refuses to serve with %s, names the setting and ends with 1', async (_, environment, told) => {
    const { exitCode, stderr, stdout } = await runCommand(['serve'], { environment });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: expect.stringContaining(told) });
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
