// The Python that the test of the Python client runs on: its packages are its own, in .cache, and nothing else is touched.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../prepare/project-folder.mjs';

const PACKAGE = 'gql[requests]==4.4.0';
const FOLDER = join(PROJECT_FOLDER, '.cache', PACKAGE.replace(/\W+/g, '-'));
const PYTHON = join(FOLDER, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const READY = join(FOLDER, 'ready');

// Without pip of its own, which takes most of the time; the one of the machine installs into it.
const STEPS = [
  ['-m', 'venv', '--clear', '--without-pip', FOLDER],
  ['-m', 'pip', '--python', PYTHON, 'install', '--quiet', '--disable-pip-version-check', '--no-compile', '--retries', '1', '--timeout', '10', PACKAGE],
];

/** The Python with the client; null where it is not prepared. */
export function pythonWithGql() {
  return existsSync(READY) ? PYTHON : null;
}

function lastLine(text) {
  return text?.trim().split('\n').at(-1) ?? '';
}

function installFault() {
  for (const step of STEPS) {
    const { status, stderr, error } = spawnSync('python3', step, { encoding: 'utf8' });
    if (status !== 0) return error?.message ?? lastLine(stderr);
  }
  writeFileSync(READY, PACKAGE);
  return null;
}

/** Prepares it, once. Where that cannot be done it says so and the test is left out, or, with REQUIRE_PYTHON=1, fails. */
export function preparePythonClient() {
  if (pythonWithGql() !== null) return;
  const fault = installFault();
  if (fault === null) return;
  const advice = `The client for Python is not tested: it needs python3 with pip, and a package index for ${PACKAGE} (${fault}).`;
  if (process.env.REQUIRE_PYTHON === '1') throw new Error(`${advice} REQUIRE_PYTHON=1 asks for it.`);
  console.error(advice);
}
