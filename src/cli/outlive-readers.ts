import type { Writable } from 'node:stream';

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure, and what is written after it is lost. */
export function outliveReaders(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
