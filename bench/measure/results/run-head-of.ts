import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { machine } from '../system/machine.js';
import { DEFAULT_VERSION } from '../../../tools/neo4j/start-neo4j.mjs';
import type { RunHead } from './run-head.js';

const PACKAGES = ['neo4j-driver', '@neo4j/graphql', '@apollo/server', 'graphql', 'fastify', '@grafeo-db/js', 'undici'];

const git = (...given: readonly string[]): string => spawnSync('git', given, { encoding: 'utf8' }).stdout.trim();

function commit(): string {
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

function versionOf(name: string): readonly (readonly [string, string])[] {
  const require = createRequire(import.meta.url);
  const paths = require.resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return [[name, (require(`${path}/${name}/package.json`) as { readonly version: string }).version]];
    } catch {
      continue;
    }
  }
  return [];
}

/** Describes a run that begins now. */
export function runHeadOf(nodes: number | null, command: string): RunHead {
  const versions = [
    ['Neo4j', process.env['NEO4J_VERSION'] ?? DEFAULT_VERSION] as const,
    ['Node', process.versions.node] as const,
    ...PACKAGES.flatMap(versionOf),
  ];
  return { when: new Date().toISOString(), commit: commit(), machine: machine(), versions: Object.fromEntries(versions), nodes, command };
}
