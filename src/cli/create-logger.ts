import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';

/** The logger of a process: one JSON object a line, on stderr, so that stdout stays for answers. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
}
