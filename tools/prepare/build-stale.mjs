import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintFiles } from './fingerprint-files.mjs';
import { inTurn } from './in-turn.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { removeOrphans } from './remove-orphans.mjs';

/** What is built: from what, into what, and by which command of Node. */
const ARTEFACTS = [
  {
    name: 'sources',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    output: 'dist/main.js',
    command: ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'explorer page',
    inputs: ['ui', 'tools/build-graphiql.mjs', 'package-lock.json'],
    output: 'dist/graphiql/index.html',
    command: ['tools/build-graphiql.mjs'],
  },
];

const recordOf = ({ name }) => join(PROJECT_FOLDER, 'dist', `.${name.replace(' ', '-')}-built-from`);

function isBuilt(artefact, fingerprint) {
  const record = recordOf(artefact);
  return existsSync(join(PROJECT_FOLDER, artefact.output)) && existsSync(record) && readFileSync(record, 'utf8') === fingerprint;
}

function build(artefact, fingerprint) {
  console.error(`Building the ${artefact.name} …`);
  // The compiler would trust its notes of the last build even when the output is gone.
  if (!existsSync(join(PROJECT_FOLDER, artefact.output))) rmSync(join(PROJECT_FOLDER, '.cache', 'tsbuildinfo'), { force: true });
  const { status } = spawnSync(process.execPath, artefact.command, { cwd: PROJECT_FOLDER, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`The ${artefact.name} could not be built; the reasons stand above.`);
    process.exit(2);
  }
  mkdirSync(join(PROJECT_FOLDER, 'dist'), { recursive: true });
  writeFileSync(recordOf(artefact), fingerprint);
}

function buildWhereStale(artefact) {
  const fingerprint = fingerprintFiles(artefact.inputs);
  if (isBuilt(artefact, fingerprint)) return;
  build(artefact, fingerprint);
  if (artefact.name === 'sources') removeOrphans();
}

/** Builds what is older than its inputs. Ends the process when that fails. Costs a few milliseconds when nothing changed. */
export function buildStale() {
  if (ARTEFACTS.every((artefact) => isBuilt(artefact, fingerprintFiles(artefact.inputs)))) return;
  inTurn(() => ARTEFACTS.forEach(buildWhereStale));
}
