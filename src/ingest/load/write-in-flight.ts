/** Writes batches in their order, so many at once at most. Rejects with the first error, when none is being written any more. */
export async function writeInFlight<Batch>(batches: Iterable<Batch>, most: number, write: (batch: Batch) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>();
  try {
    for (const batch of batches) {
      const one = write(batch).finally(() => running.delete(one));
      // Waited for below; until then its error is nobody's.
      one.catch(() => undefined);
      running.add(one);
      if (running.size >= most) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
}
