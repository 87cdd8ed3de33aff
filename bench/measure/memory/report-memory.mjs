// Preloaded into a server whose memory is watched: at each SIGUSR2 it collects garbage and writes what is left, a line a time.
// The server runs with --expose-gc.
import { appendFileSync } from 'node:fs';
import { setImmediate } from 'node:timers';

process.on('SIGUSR2', () => {
  // Twice, as what a finalizer lets go of is collected by the second.
  globalThis.gc?.();
  setImmediate(() => {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    appendFileSync(process.env.BENCH_MEMORY_FILE ?? '', `${JSON.stringify({ rss, heapUsed, external })}\n`);
  });
});
