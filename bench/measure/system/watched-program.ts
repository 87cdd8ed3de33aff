import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../site/start-server.js';
import { processorTime } from './processor-time.js';

/** What came of a program that ran to its end. */
export interface WatchedProgram {
  readonly milliseconds: number;
  /** MiB that it held at most; null where the system does not tell. */
  readonly peakMemory: number | null;
  /** Milliseconds of processor time that it took, to within the last moment before its end; null where the system does not tell. */
  readonly processor: number | null;
}

const PEAK = /^VmHWM:\s+(\d+) kB$/mu;
const INTERVAL = 50;

/** MiB that a process has held at most so far; null where the system does not tell, or it is gone. */
export function peakMemory(pid: number): number | null {
  try {
    const [, kilobytes] = PEAK.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

/** Runs a program of Node to its end. Rejects with what it printed where it fails. */
export async function watchProgram(script: readonly string[], environment: Readonly<Record<string, string>>): Promise<WatchedProgram> {
  const began = performance.now();
  const child = spawn(process.execPath, script, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, peak, processor] = ['', null as number | null, null as number | null];
  const read = (text: Buffer) => (printed = (printed + String(text)).slice(-4000));
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const watch = () => {
    peak = peakMemory(child.pid ?? 0) ?? peak;
    processor = processorTime(child.pid ?? 0) ?? processor;
  };
  const timer = setInterval(watch, INTERVAL);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script.join(' ')} ended with code ${code}:\n${printed}`);
  return { milliseconds: performance.now() - began, peakMemory: peak, processor };
}
