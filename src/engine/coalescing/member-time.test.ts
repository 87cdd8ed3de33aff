import { expect, test } from '@jest/globals';
import { MemberTime } from './member-time.js';

const after = (milliseconds: number, members: number) => {
  const time = new MemberTime();
  for (let seen = 0; seen < 100; seen += 1) time.observe(milliseconds, members);
  return [time.groupSize, time.atOnce];
};

test('short reads go in large groups, longer ones in smaller groups of which more run, long ones alone', () => {
  expect([after(0, 1), after(8, 16), after(2, 1), after(40, 1)]).toEqual([
    [16, 2],
    [16, 2],
    [4, 8],
    [1, 16],
  ]);
});

test('after a group that failed, reads go alone for a while', () => {
  const time = new MemberTime();
  time.observeFailure();
  expect(time.groupSize).toBe(1);
});

test('one statement that had to be planned first changes little', () => {
  const time = new MemberTime();
  time.observe(3000, 1);
  expect(time.groupSize).toBe(16);
});
