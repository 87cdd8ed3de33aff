import { expect, test } from '@jest/globals';
import { planWithout } from './plan-without.js';

test('choices of planning are left out by name, and a name of none is refused with those that there are', () => {
  expect(planWithout(['shareNodes', 'narrowWays'])).toEqual({ shareNodes: false, narrowWays: false });
  expect(planWithout([])).toEqual({});
  expect(() => planWithout(['sharedNodes'])).toThrow(
    'PLAN_WITHOUT names "sharedNodes". It takes startAtBoundEnd, narrowWays, orderByWord, shareNodes, shortestAlone, findOnce',
  );
});
