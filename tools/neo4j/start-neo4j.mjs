import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars, hasJars, hasMaven } from './fetch-jars.mjs';
import { findJava, leastJavaFor } from './find-java.mjs';

const LAUNCHER = fileURLToPath(new URL('./StartNeo4j.java', import.meta.url));
const START_LIMIT = 120_000;
/** Half the processor time of a start, for a server that lives too short to be optimised. */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const OPENED_PACKAGES = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** The version that is started where none is asked for. */
export const DEFAULT_VERSION = '5.26.31';

/** Says in one line what a machine lacks to start a Neo4j; null where it lacks nothing. */
export function whatIsMissing({ version = defaultVersion(), javaHome } = {}) {
  const least = leastJavaFor(version);
  if (findJava(least, javaHome) === null) return `a JDK ${least} or newer (install one, or set JAVA_HOME)`;
  if (!hasJars(version) && !hasMaven()) return 'Maven (the command mvn), which fetches Neo4j';
  return null;
}

/**
 * Starts a Neo4j of its own on 127.0.0.1, with an empty database in a temporary folder. It ends, and the folder goes,
 * with `stop()` or with this process, however that ends.
 *
 * Options: `version` (default NEO4J_VERSION, else 5.26.31), `javaHome` (default JAVA_HOME, else what is found), `port`
 * (default a free one), `password` of the user neo4j (default: authentication is off), `quickStart` (default false: for
 * tests, where the server starts in half the time and is slower once it is warm), `heap` and `pageCache` (default 1g and 256m,
 * which suit graphs up to 100,000 nodes).
 */
export async function startNeo4j(options = {}) {
  const { version = defaultVersion(), javaHome, port, password = '', quickStart = false, heap = '1g', pageCache = '256m' } = options;
  const missing = whatIsMissing({ version, javaHome });
  if (missing !== null) throw new Error(`Neo4j ${version} cannot be started here: it needs ${missing}.`);
  const jars = await fetchJars(version);
  const java = findJava(leastJavaFor(version), javaHome);
  const boltPort = port ?? (await freePort());
  const home = mkdtempSync(join(tmpdir(), 'workplan-neo4j-'));
  const server = spawn(join(java.home, 'bin', 'java'), javaArguments({ jars, home, port: boltPort, password, quickStart, heap, pageCache }), {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, START_NEO4J_PASSWORD: password },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await untilReady(server);
  } catch (error) {
    server.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  return handleOf({ server, ended, home, version, port: boltPort });
}

function handleOf({ server, ended, home, version, port }) {
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  return Object.freeze({
    version,
    port,
    pid: server.pid,
    home,
    uri: `bolt://127.0.0.1:${port}`,
    routingUri: `neo4j://127.0.0.1:${port}`,
    /** Ends it at once, as a power cut would, and removes its folder: nothing of it is kept. */
    stop,
    /** Freezes it: connections stay open and nothing answers. */
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
  });
}

function defaultVersion() {
  return process.env.NEO4J_VERSION || DEFAULT_VERSION;
}

function javaArguments({ jars, home, port, password, quickStart, heap, pageCache }) {
  const conf = join(home, 'neo4j.conf');
  writeFileSync(conf, settings({ port, password, pageCache }).join('\n'));
  const opened = OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  return [...(quickStart ? QUICK_START : []), `-Xmx${heap}`, '-cp', join(jars, '*'), ...opened, LAUNCHER, home, conf];
}

function settings({ port, password, pageCache }) {
  return [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    `dbms.security.auth_enabled=${password !== ''}`,
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.usage_report.enabled=false',
    '',
  ];
}

function untilReady(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Neo4j was not ready after ${START_LIMIT} ms:\n${output}`)), START_LIMIT);
    const settle = (outcome) => {
      clearTimeout(timer);
      outcome();
    };
    const read = (part) => {
      output = (output + part).slice(-4000);
      if (/^READY$/m.test(output)) settle(resolve);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', (error) => settle(() => reject(error)));
    server.once('exit', (code) => settle(() => reject(new Error(`Neo4j ended with code ${code} before it was ready:\n${output}`))));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
