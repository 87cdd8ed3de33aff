import { availableParallelism } from 'node:os';

/** Cores of this machine; a database elsewhere is taken to have as many. */
export const CORES = availableParallelism();

/** How many times longer statements take than each would alone, where so many run. */
export const crowding = (running: number): number => Math.max(1, running / CORES);
