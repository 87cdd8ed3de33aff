import { parseArgs } from 'node:util';
import type { BenchOptions } from './bench-options.js';

/** What was asked for on the command line. */
export interface BenchCommand {
  /** Names of tables. */
  readonly tables: readonly string[];
  /** Whether results go to `bench/results`, which the page is made from. */
  readonly keep: boolean;
  readonly options: BenchOptions;
}

const OPTIONS = {
  nodes: { type: 'string', default: '10000' },
  rounds: { type: 'string' },
  shapes: { type: 'string', default: '' },
  peers: { type: 'string', default: '' },
  sizes: { type: 'string' },
  requests: { type: 'string' },
  quick: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
} as const;

/** What is not said follows from whether it is a quick run, of two to three minutes. */
const USUAL = { rounds: 5, seconds: [0.7, 0.9], warmUp: 600, sizes: [1_000, 10_000, 100_000], requests: 200_000 } as const;
const QUICK = { rounds: 3, seconds: [0.2, 0.3], warmUp: 150, sizes: [1_000, 10_000], requests: 20_000 } as const;

const words = (list: string): readonly string[] => list.split(',').filter((word) => word !== '');

function numbers(name: string, given: readonly string[]): readonly number[] {
  const read = given.map(Number);
  if (read.some((number) => !Number.isInteger(number) || number < 1)) throw new RangeError(`--${name} takes whole numbers above 0, not "${given.join(',')}".`);
  return read;
}

/** Reads the command line. Throws where an option is unknown or is no number. */
export function readOptions(given: readonly string[], tell: BenchOptions['tell']): BenchCommand {
  const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
  const usual = values.quick ? QUICK : USUAL;
  const one = (name: 'nodes' | 'rounds' | 'requests', otherwise: number): number =>
    values[name] === undefined ? otherwise : (numbers(name, [values[name]])[0] ?? otherwise);
  return {
    tables: positionals.length === 0 ? ['shapes'] : positionals,
    keep: values.keep,
    options: {
      nodes: one('nodes', 10_000),
      rounds: one('rounds', usual.rounds),
      shapes: words(values.shapes),
      peers: words(values.peers),
      seconds: usual.seconds,
      warmUp: usual.warmUp,
      sizes: values.sizes === undefined ? usual.sizes : numbers('sizes', words(values.sizes)),
      requests: one('requests', usual.requests),
      command: ['npm run bench --', ...given.filter((word) => word !== '--keep')].join(' '),
      tell,
    },
  };
}
