import { expect, test } from '@jest/globals';
import { readProcessorTime } from './processor-time.js';
import { readResidentMemory } from './resident-memory.js';

test('processor time is user and system time, whatever the command is called', () => {
  const stat = '18301 (node) (x) 1 2) S 1 18301 18301 0 -1 4194304 9 0 0 0 150 25 3 4 20 0 11 0 99 1 2';
  expect(readProcessorTime(stat)).toBe(1750);
});

test('resident memory is told in MiB', () => {
  expect(readResidentMemory('Name:\tnode\nVmHWM:\t  999999 kB\nVmRSS:\t  204800 kB\nThreads:\t11\n')).toBe(200);
  expect(readResidentMemory('Name:\tgone\n')).toBeNull();
});
