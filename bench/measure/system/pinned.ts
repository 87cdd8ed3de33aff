import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const hasTaskset = spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0;

/** True where processes can be kept on a core of their own; the machine of a run says so. */
export const CAN_PIN: boolean = hasTaskset && availableParallelism() > 1;

/** The core of the server that is measured, and that of the load. */
export const CORES = { server: 0, load: 1 } as const;

/** A command that runs on one core only, where that is possible; else the command as it is. */
export function pinned(core: number, command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  return CAN_PIN ? ['taskset', '-c', String(core), ...command] : command;
}
