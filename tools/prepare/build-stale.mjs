import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintFiles } from './fingerprint-files.mjs';
import { inTurn } from './in-turn.mjs';
import { PROJECT_FOLDER } from './project-folder.mjs';
import { removeOrphans } from './remove-orphans.mjs';

/** What is built: from what, into what, and by which commands of Node. */
const ARTEFACTS = [
  {
    name: 'sources',
    inputs: ['src', 'tools/bundle-sources.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    output: 'dist/main.js',
    commands: [['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'], ['tools/bundle-sources.mjs']],
  },
  {
    name: 'explorer page',
    inputs: ['ui', 'tools/build-graphiql.mjs', 'package-lock.json'],
    output: 'dist/graphiql/index.html',
    commands: [['tools/build-graphiql.mjs']],
  },
];

const recordOf = ({ name }) => join(PROJECT_FOLDER, 'dist', `.${name.replace(' ', '-')}-built-from`);

function isBuilt(artefact, fingerprint) {
  const record = recordOf(artefact);
  return existsSync(join(PROJECT_FOLDER, artefact.output)) && existsSync(record) && readFileSync(record, 'utf8') === fingerprint;
}

function build(artefact, fingerprint) {
  console.error(`Building the ${artefact.name} …`);
  const succeeds = (command) => spawnSync(process.execPath, command, { cwd: PROJECT_FOLDER, stdio: ['ignore', 2, 2] }).status === 0;
  if (!artefact.commands.every(succeeds)) {
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
