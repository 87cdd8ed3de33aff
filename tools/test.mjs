// `npm test`: installs what is missing, runs every test, and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import config from '../jest.config.mjs';
import { installDependencies } from './prepare/install-dependencies.mjs';
import { PROJECT_FOLDER } from './prepare/project-folder.mjs';
import { requireNode } from './prepare/require-node.mjs';

requireNode();
installDependencies();

const needsDatabase = (project) => project.globalSetup !== undefined;
const names = (projects) => projects.map(({ displayName }) => displayName);
/** The tests of the second run share one database, which each of them wipes, so they take turns. */
const RUNS = [
  { name: 'apart', projects: names(config.projects.filter((project) => !needsDatabase(project))), workers: '--maxWorkers=2' },
  { name: 'in-turn', projects: names(config.projects.filter(needsDatabase)), workers: '--runInBand' },
];

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

function runJest({ name, projects, workers }) {
  const report = join(PROJECT_FOLDER, '.cache', `jest-${name}.json`);
  rmSync(report, { force: true });
  const options = ['--selectProjects', ...projects, '--passWithNoTests', workers, '--json', `--outputFile=${report}`];
  // With --json the report also goes to stdout, where nobody reads it; what people read goes to stderr.
  const { status } = spawnSync(process.execPath, [...JEST, ...process.argv.slice(2), ...options], {
    cwd: PROJECT_FOLDER,
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, ended: status === 0 };
}

mkdirSync(join(PROJECT_FOLDER, '.cache'), { recursive: true });
const results = RUNS.map(runJest);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
// A run that ended badly without a failed test, such as one whose database did not start, counts as one failure.
const failed = results.reduce((sum, result) => sum + (result.ended ? 0 : Math.max(result.failed, 1)), 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
