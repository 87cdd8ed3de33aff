import type { FirstSeenRun } from '../results/first-seen-run.js';
import type { LoadRun } from '../results/load-run.js';
import type { MemoryRun } from '../results/memory-run.js';
import type { OverloadRun } from '../results/overload-run.js';
import type { ShapesRun } from '../results/shapes-run.js';
import type { SizesRun } from '../results/sizes-run.js';
import { printFirstSeen } from './print-first-seen.js';
import { printKept } from './print-kept.js';
import { printLoad } from './print-load.js';
import { printMemory } from './print-memory.js';
import { printOverload } from './print-overload.js';
import { printShapes } from './print-shapes.js';
import { printSizes } from './print-sizes.js';
import { printSwitches } from './print-switches.js';

/** A table of the bench: how its results become a section of the page. */
export interface Section {
  /** Also the name of the file of its results. */
  readonly name: string;
  readonly title: string;
  readonly print: (run: unknown) => string;
}

/** Every table, in the order of the page. */
export const SECTIONS: readonly Section[] = [
  { name: 'shapes', title: 'Shapes, against the goals', print: (run) => printShapes(run as ShapesRun) },
  { name: 'kept', title: 'With answers kept', print: (run) => printKept(run as ShapesRun) },
  { name: 'switches', title: 'What each choice is worth', print: (run) => printSwitches(run as ShapesRun) },
  { name: 'sizes', title: 'Growth with the graph', print: (run) => printSizes(run as SizesRun) },
  { name: 'first-seen', title: 'A shape seen for the first time', print: (run) => printFirstSeen(run as FirstSeenRun) },
  { name: 'memory', title: 'Memory', print: (run) => printMemory(run as MemoryRun) },
  { name: 'start', title: 'Starts', print: (run) => printLoad(run as LoadRun) },
  { name: 'load', title: 'Loads', print: (run) => printLoad(run as LoadRun) },
  { name: 'overload', title: 'Overload', print: (run) => printOverload(run as OverloadRun) },
];
