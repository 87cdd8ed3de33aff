import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const JVM_FOLDER = '/usr/lib/jvm';

/** Least Java that a version of Neo4j runs on: 17 for 5.x, 21 for the lines that are named by year. */
export function leastJavaFor(version) {
  return Number(version.split('.')[0]) >= 2025 ? 21 : 17;
}

/**
 * Finds the oldest JDK that is new enough, among JAVA_HOME, the one on PATH and those installed side by side.
 * Returns its home and its major version, or null.
 */
export function findJava(least, javaHome = process.env.JAVA_HOME) {
  const homes = [javaHome, homeOnPath(), ...installedHomes()].filter((home) => home !== undefined && home !== '');
  const found = homes.map((home) => ({ home, major: majorOf(home) })).filter(({ major }) => major >= least);
  return found.sort((a, b) => a.major - b.major)[0] ?? null;
}

function installedHomes() {
  return existsSync(JVM_FOLDER) ? readdirSync(JVM_FOLDER).map((name) => join(JVM_FOLDER, name)) : [];
}

function homeOnPath() {
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.home = (.*)/.exec(stderr ?? '')?.[1]?.trim();
}

/** Reads the version from the file that every Java has at its home; 0 where there is none, or no compiler beside it. */
function majorOf(home) {
  const release = join(home, 'release');
  const compiler = join(home, 'bin', process.platform === 'win32' ? 'javac.exe' : 'javac');
  if (!existsSync(release) || !existsSync(compiler)) return 0;
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0);
}
