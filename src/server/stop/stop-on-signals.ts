import type { FastifyBaseLogger } from 'fastify';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** What can be stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** Stops at SIGTERM and SIGINT, then ends the process: 0 after a whole stop, 2 after one that failed. A second signal ends it at once. */
export function stopOnSignals(running: Stoppable, logger: FastifyBaseLogger): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(2);
    stopping = true;
    logger.info({ signal }, 'stopping');
    try {
      await running.stop();
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'stop failed');
      process.exit(2);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop(signal));
}
