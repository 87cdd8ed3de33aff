// `npm test`: installs what is missing, runs every test, and ends with one line that counts them.
// TEST_RUNS=apart or TEST_RUNS=in-turn runs only the tests without, or with, a database; TESTS_TOGETHER=1 loads the sources once
// for all files of a project where that can be.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './prepare/install-dependencies.mjs';
import { PROJECT_FOLDER } from './prepare/project-folder.mjs';
import { requireNode } from './prepare/require-node.mjs';
import { preparePythonClient } from './python/python-client.mjs';
import { testFilesOf } from '../tests/together/test-files.mjs';

requireNode();
installDependencies();
preparePythonClient();
// What is left out is decided when it is read.
const { default: config } = await import('../jest.config.mjs');

/** Files that run together are chosen by the one that they run in. */
function withChosenFiles(given) {
  const [pattern = '', ...options] = given;
  if (process.env.TESTS_TOGETHER !== '1' || given.length === 0 || pattern.startsWith('-')) return given;
  process.env.TESTS_MATCHING = pattern;
  return [`${pattern}|tests/together/`, ...options];
}

const jestArguments = withChosenFiles(process.argv.slice(2));
const needsDatabase = (project) => project.globalSetup !== undefined;
/** False where files that run together are named by none of what was asked for: the runner would take them for an empty test. */
const hasFiles = ({ globals }) => globals === undefined || testFilesOf(globals.TOGETHER).length > 0;
const names = (projects) => projects.filter(hasFiles).map(({ displayName }) => displayName);
/**
 * Both runs go at once, one process each: the tests of the one share a database, which each of them wipes, so they take
 * turns and mostly wait for it; the others keep the second processor busy.
 */
const RUNS = [
  { name: 'in-turn', projects: names(config.projects.filter(needsDatabase)) },
  { name: 'apart', projects: names(config.projects.filter((project) => !needsDatabase(project))) },
].filter(({ name }) => (process.env.TEST_RUNS ?? name) === name);

// Each test file brings the sources in anew: with room for what is young, a sixth less processor time goes into collecting it.
const JEST = ['--max-semi-space-size=64', '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

// A database that somebody serves from must not be within reach of a test.
for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) delete process.env[name];
mkdirSync(join(PROJECT_FOLDER, '.cache'), { recursive: true });
const reports = mkdtempSync(join(PROJECT_FOLDER, '.cache', 'reports-'));

/** Runs a child whose output comes at once if it is the only one, else whole when it has ended, so that no two are mixed. */
function spawnJest(argumentList) {
  const alone = RUNS.length === 1;
  const child = spawn(process.execPath, argumentList, { cwd: PROJECT_FOLDER, stdio: ['inherit', 'ignore', alone ? 'inherit' : 'pipe'] });
  const printed = [];
  child.stderr?.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    child.once('close', (status) => {
      process.stderr.write(Buffer.concat(printed));
      resolve(status);
    });
  });
}

async function runJest({ name, projects }) {
  const report = join(reports, `${name}.json`);
  const options = ['--selectProjects', ...projects, '--passWithNoTests', '--runInBand', '--json', `--outputFile=${report}`];
  // With --json the report also goes to stdout, where nobody reads it; what people read goes to stderr.
  const status = await spawnJest([...JEST, ...jestArguments, ...options]);
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, ended: status === 0 };
}

const results = await Promise.all(RUNS.map(runJest));
rmSync(reports, { recursive: true, force: true });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
// A run that ended badly without a failed test, such as one whose database did not start, counts as one failure.
const failed = results.reduce((sum, result) => sum + (result.ended ? 0 : Math.max(result.failed, 1)), 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
