import { expect, test } from '@jest/globals';
import type { EndSignal } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { SharedAnswers } from './shared-answers.js';

const STATE = { edition: 1 };

/** A question that is answered when the test says so. */
function aQuestion() {
  let found: (answer: unknown) => void = () => undefined;
  const ends: EndSignal[] = [];
  const find = (ended: EndSignal) => {
    ends.push(ended);
    return new Promise<unknown>((resolve) => (found = resolve));
  };
  return { find, ends, found: (answer: unknown) => found(answer) };
}

test('equal questions at one time are answered once, by what nobody can change; the next is answered anew', async () => {
  const [shared, question] = [new SharedAnswers(), aQuestion()];
  const ask = (key = 'a') => shared.answer({ state: STATE, key, signal: null }, question.find);
  const together = [ask(), ask()];
  question.found({ list: [{}] });
  const [one, other] = (await Promise.all(together)) as [{ list: object[] }, unknown];
  expect([one === other, Object.isFrozen(one.list[0]), question.ends.length]).toEqual([true, true, 1]);
  const [again, apart] = [ask(), ask('b')];
  expect(question.ends).toHaveLength(3);
  question.found(1);
  await apart;
  await expect(Promise.race([again, Promise.resolve('waits')])).resolves.toBe('waits');
});

test('the first to ask may leave: the others are answered; when all have left, the work is told to end', async () => {
  const [shared, question] = [new SharedAnswers(), aQuestion()];
  const clients = [new AbortController(), new AbortController()];
  const [first, second] = clients.map(({ signal }) => shared.answer({ state: STATE, key: 'a', signal }, question.find));
  clients[0]?.abort();
  await expect(first).rejects.toThrow(GraphApiError);
  expect(question.ends[0]?.aborted).toBe(false);
  clients[1]?.abort();
  await expect(second).rejects.toThrow('The client left');
  expect(question.ends[0]?.aborted).toBe(true);
});
