import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { CAN_PIN, CORES } from './pinned.js';

/** What a run was measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly system: string;
  /** Load of the last minute when the run began: what else the machine did. */
  readonly load: number;
  /** Whether server and load had a core each. */
  readonly pinned: boolean;
  readonly coreOfServer: number;
  readonly coreOfLoad: number;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The machine as it is now. */
export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: tenths(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    load: tenths(loadavg()[0] ?? 0),
    pinned: CAN_PIN,
    coreOfServer: CORES.server,
    coreOfLoad: CORES.load,
  };
}
