import type { LoadProgress, ReportProgress } from '../../ingest/load/load-progress.js';

const WORDS: Readonly<Record<LoadProgress['step'], string>> = {
  CHECKED: 'The database holds nothing of others',
  LOCKED: 'The lock is taken',
  CLEARED: 'Earlier leftovers are removed',
  NODES: 'Nodes written',
  RELATIONSHIPS: 'Relationships written',
  VERIFIED: 'What was written is what was to be written',
  FLIPPED: 'Readers see the new graph; the old one is removed when its readers have ended',
  SETTLED: 'Its readers have ended',
  REMOVED: 'Old nodes removed',
};

const BATCHED: ReadonlySet<LoadProgress['step']> = new Set(['NODES', 'RELATIONSHIPS', 'REMOVED']);

/** Shows the steps of a load on stderr: a line each, and on a terminal one that counts while a step has batches. */
export function showProgress(terminal = process.stderr.isTTY): ReportProgress {
  return ({ step, done, total }) => {
    const isLast = done >= total;
    const counted = BATCHED.has(step) ? `${WORDS[step]}: ${done} of ${total}` : WORDS[step];
    if (terminal && !isLast) process.stderr.write(`\r${counted}`);
    else if (isLast) process.stderr.write(`${terminal ? '\r' : ''}${counted}\n`);
  };
}
