import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Memory of a process after garbage was collected, in MiB. */
export interface MemorySample {
  readonly resident: number;
  readonly heap: number;
  readonly external: number;
}

/** Watches the memory of one server. */
export interface MemoryWatch {
  /** Options of Node and variables that the server must be started with. */
  readonly node: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the server for its memory now. Rejects where it does not tell within half a minute. */
  sample(pid: number): Promise<MemorySample>;
}

const MEBIBYTE = 2 ** 20;
const PATIENCE = 30_000;
const rounded = (bytes: number): number => Math.round((bytes / MEBIBYTE) * 100) / 100;

function readLines(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

/** Prepares to watch a server that is yet to be started. */
export function watchMemory(): MemoryWatch {
  const file = join('.cache', 'bench', `memory-${process.pid}.jsonl`);
  rmSync(file, { force: true });
  return {
    node: ['--expose-gc', '--import=./bench/measure/memory/report-memory.mjs'],
    environment: { BENCH_MEMORY_FILE: file },
    sample: async (pid) => {
      const before = readLines(file).length;
      const until = performance.now() + PATIENCE;
      process.kill(pid, 'SIGUSR2');
      while (performance.now() < until) {
        const line = readLines(file)[before];
        if (line !== undefined) {
          const { rss, heapUsed, external } = JSON.parse(line) as Record<'rss' | 'heapUsed' | 'external', number>;
          return { resident: rounded(rss), heap: rounded(heapUsed), external: rounded(external) };
        }
        await sleep(20);
      }
      throw new Error('The server did not tell its memory.');
    },
  };
}
