import type { RunHead } from '../results/run-head.js';
import type { BenchOptions } from './bench-options.js';
import { measureFirstSeen } from './measure-first-seen.js';
import { measureKept } from './measure-kept.js';
import { measureLoad } from './measure-load.js';
import { measureMemory } from './measure-memory.js';
import { measureOverload } from './measure-overload.js';
import { measureShapes } from './measure-shapes.js';
import { measureSizes } from './measure-sizes.js';
import { measureStart } from './measure-start.js';
import { measureSwitches } from './measure-switches.js';

/** How each table is measured, by the name of its section. */
export const TABLES: ReadonlyMap<string, (options: BenchOptions) => Promise<RunHead>> = new Map<string, (options: BenchOptions) => Promise<RunHead>>([
  ['shapes', measureShapes],
  ['kept', measureKept],
  ['switches', measureSwitches],
  ['sizes', measureSizes],
  ['first-seen', measureFirstSeen],
  ['memory', measureMemory],
  ['start', measureStart],
  ['load', measureLoad],
  ['overload', measureOverload],
]);
