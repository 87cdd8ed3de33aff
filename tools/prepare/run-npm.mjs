import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

/** npm's own script, which needs no shell to be run: the one that runs us, or the one that came with this Node. */
function npmScript() {
  const beside = dirname(process.execPath);
  const candidates = [
    /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** Runs npm in the checkout and returns its exit code; what it prints goes to stderr. */
export function runNpm(npmArguments) {
  const script = npmScript();
  const options = { cwd: PROJECT_FOLDER, stdio: ['ignore', 2, 2] };
  // On Windows the npm of the PATH is a .cmd file, which only a shell can run.
  const { status, error } = script
    ? spawnSync(process.execPath, [script, ...npmArguments], options)
    : spawnSync('npm', npmArguments, { ...options, shell: process.platform === 'win32' });
  if (error) console.error(`npm could not be run: ${error.message}`);
  return status ?? 1;
}
