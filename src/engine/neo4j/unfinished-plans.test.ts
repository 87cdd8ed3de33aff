import { expect, test } from '@jest/globals';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { CallEnd } from '../call-end.js';
import { UnfinishedPlans } from './unfinished-plans.js';

const late = new GraphApiError('ENGINE_TIMEOUT', 'late');

/** Watches an answer that does not come, of a call that was ended or was not. */
async function fail(plans: UnfinishedPlans, text: string, isEnded: boolean): Promise<unknown> {
  const ended = new CallEnd();
  if (isEnded) ended.abort(late);
  return plans.watch({ text, parameters: {} }, ended, Promise.reject(late)).catch((error: unknown) => error);
}

test('texts whose statements were ended are planned, one at a time and once, and none after the close', async () => {
  const planned: string[] = [];
  const finish: (() => void)[] = [];
  const plans = new UnfinishedPlans(({ text }) => {
    planned.push(text);
    return new Promise<void>((resolve) => finish.push(resolve));
  });
  expect(await fail(plans, 'refused', false)).toBe(late);
  for (const text of ['one', 'one', 'two', 'three']) await fail(plans, text, true);
  expect(planned).toEqual(['one']);
  finish[0]?.();
  await new Promise(setImmediate);
  expect(planned).toEqual(['one', 'two']);
  plans.close();
  finish[1]?.();
  await new Promise(setImmediate);
  await fail(plans, 'four', true);
  expect(planned).toEqual(['one', 'two']);
});
