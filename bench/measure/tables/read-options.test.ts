import { describe, expect, test } from '@jest/globals';
import { readOptions } from './read-options.js';

const read = (...given: readonly string[]) => readOptions(given, () => undefined);

describe('the command line of the bench', () => {
  test('without options measures the shapes on ten thousand nodes', () => {
    expect(read()).toMatchObject({ tables: ['shapes'], keep: false, options: { nodes: 10_000, shapes: [], peers: [] } });
  });

  test('takes what to measure, and a quick run measures less of it', () => {
    const { tables, options } = read('sizes', '--quick', '--shapes', 'S1,S9a', '--sizes', '1000,1000000', '--rounds', '2');
    expect(tables).toEqual(['sizes']);
    expect(options).toMatchObject({ shapes: ['S1', 'S9a'], sizes: [1_000, 1_000_000], rounds: 2 });
    expect(options.warmUp).toBeLessThan(read().options.warmUp);
  });

  test('is kept so that the run can be repeated', () => {
    expect(read('memory', '--requests', '1000', '--keep').options.command).toBe('npm run bench -- memory --requests 1000');
  });

  test.each([['--nodes', 'many'], ['--rounds', '0'], ['--sizes', '10,1.5'], ['--colour']])('refuses %s %s', (...given) => {
    expect(() => read(...given)).toThrow();
  });
});
