import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from '../tools/prepare/install-dependencies.mjs';
import { PROJECT_FOLDER } from '../tools/prepare/project-folder.mjs';
import { requireNode } from '../tools/prepare/require-node.mjs';

const BENCH = join(PROJECT_FOLDER, 'bench');

/** True where each dependency of the bench lies in its folder in the version that is asked for. */
function isInstalled() {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const installed = join(BENCH, 'node_modules', name, 'package.json');
    return existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version;
  });
}

/** Installs what is missing, of the project and of the bench's own package. Ends the process with 2 where that fails. */
export function installBench() {
  requireNode();
  installDependencies();
  if (isInstalled()) return;
  console.error('Installing the dependencies of the bench …');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(2);
}
