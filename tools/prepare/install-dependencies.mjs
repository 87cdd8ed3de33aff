import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from './in-turn.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { runNpm } from './run-npm.mjs';

const LOCK = join(PROJECT_FOLDER, 'package-lock.json');
const RECORD = join(PROJECT_FOLDER, 'node_modules', '.installed-lock');
/** npm writes it last, so its date says when an install by hand ended. */
const NPM_RECORD = join(PROJECT_FOLDER, 'node_modules', '.package-lock.json');

const lockHash = () => `${createHash('sha256').update(readFileSync(LOCK)).digest('hex')} ${process.platform}-${process.arch}\n`;

function isInstalled(wanted) {
  if (existsSync(RECORD)) return readFileSync(RECORD, 'utf8') === wanted;
  return existsSync(NPM_RECORD) && statSync(NPM_RECORD).mtimeMs >= statSync(LOCK).mtimeMs;
}

function install(wanted) {
  // Another process may have installed it while this one waited for its turn.
  if (isInstalled(wanted)) return;
  console.error('Installing the dependencies that package-lock.json names (once; about half a minute) …');
  if (runNpm(['ci', '--include=dev', '--loglevel=error']) !== 0) {
    console.error('The dependencies could not be installed; what npm says stands above.');
    process.exit(2);
  }
  writeFileSync(RECORD, wanted);
}

/** Installs what the lock file names, unless the last install was of this very lock file. Ends the process when it fails. */
export function installDependencies() {
  const wanted = lockHash();
  if (!isInstalled(wanted)) inTurn(() => install(wanted));
  else if (!existsSync(RECORD)) writeFileSync(RECORD, wanted);
}
