import { expect, test } from '@jest/globals';
import { SETTINGS } from '../../config/config.js';
import { EVERY_CHOICE } from '../plan/plan-context.js';
import { planWithout } from './plan-without.js';

test('choices of planning are left out by name, and a name of none is refused with those that there are', () => {
  expect(planWithout(['shareNodes', 'narrowWays'])).toEqual({ shareNodes: false, narrowWays: false });
  expect(planWithout([])).toEqual({});
  expect(() => planWithout(['sharedNodes'])).toThrow(
    'PLAN_WITHOUT names "sharedNodes". It takes startAtBoundEnd, narrowWays, orderByWord, shareNodes, shortestAlone, keepRelationships, findOnce',
  );
});

test('the setting tells of every choice', () => {
  expect(SETTINGS.planWithout.sentence).toContain(`: ${Object.keys(EVERY_CHOICE).join(', ')}.`);
});
