import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../.cache/neo4j/', import.meta.url));
const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** True where Maven can be run. */
export function hasMaven() {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

/** True where the jars of a version lie in the cache already. */
export function hasJars(version) {
  return existsSync(join(CACHE, version));
}

/** Copies the jars of a version of Neo4j into the cache, once (about 120 MB), and returns their folder. */
export async function fetchJars(version) {
  const folder = join(CACHE, version);
  if (hasJars(version)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  await copyDependencies(version, unfinished);
  publish(unfinished, folder);
  return folder;
}

function copyDependencies(version, folder) {
  const options = [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
    `-Dneo4j.version=${version}`,
  ];
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', options, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const output = [];
    maven.stdout.on('data', (part) => output.push(part));
    maven.stderr.on('data', (part) => output.push(part));
    maven.on('error', reject);
    maven.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j ${version}:\n${Buffer.concat(output).toString().slice(-2000)}`));
    });
  });
}

/** A folder appears under its name only when it is whole; where another process was faster, its folder serves. */
function publish(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}
