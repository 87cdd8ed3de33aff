import { describe, expect, test } from '@jest/globals';
import { AdmissionGate } from './admission-gate.js';

const LIMITS = { deadline: 60_000 };

/** Work that ends when it is told to, and says whether it was begun. */
function aStatement() {
  let finish = (_answer: string): void => undefined;
  const ended = new Promise<string>((resolve) => (finish = resolve));
  const statement = { begun: false, finish: (answer: string) => finish(answer), work: () => ((statement.begun = true), ended) };
  return statement;
}

const aGate = (limits: object = {}) => new AdmissionGate({ slots: 1, maxWaiting: 2, maxAbandoned: 1, ...limits });

/** Lets everything that is ready have its turn. */
const turns = () => new Promise(setImmediate);

describe('a gate', () => {
  test('lets as many statements run as it has slots, and the rest in their order', async () => {
    const gate = aGate();
    const [first, second, third] = [aStatement(), aStatement(), aStatement()];
    const answers = [first, second, third].map(({ work }) => gate.run(LIMITS, work));
    await turns();
    expect([gate.load, first.begun, second.begun]).toEqual([{ running: 1, waiting: 2, abandoned: 0, refused: 0 }, true, false]);
    first.finish('a');
    await answers[0];
    await turns();
    expect([second.begun, third.begun]).toEqual([true, false]);
    second.finish('b');
    third.finish('c');
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
    expect(gate.load).toEqual({ running: 0, waiting: 0, abandoned: 0, refused: 0 });
  });

  test('refuses as busy where too many wait', async () => {
    const gate = aGate();
    const statements = [aStatement(), aStatement(), aStatement()];
    const answers = statements.map(({ work }) => gate.run(LIMITS, work));
    await expect(gate.run(LIMITS, aStatement().work)).rejects.toMatchObject({ code: 'ENGINE_BUSY', message: expect.stringContaining('2 statements wait') });
    statements.forEach(({ finish }) => finish('x'));
    await Promise.all(answers);
  });

  test('says busy, not too slow, to a statement whose turn never came', async () => {
    const gate = aGate();
    const running = aStatement();
    const answer = gate.run(LIMITS, running.work);
    const waiting = aStatement();
    await expect(gate.run({ deadline: 5 }, waiting.work)).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
    running.finish('x');
    await answer;
    expect([waiting.begun, gate.load.waiting]).toEqual([false, 0]);
  });

  test('counts what runs past its deadline, refuses while there is too much of it, and opens again when it ends', async () => {
    const gate = aGate();
    const runaway = aStatement();
    await expect(gate.run({ deadline: 5 }, runaway.work)).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(gate.load).toEqual({ running: 0, waiting: 0, abandoned: 1, refused: 0 });
    await expect(gate.run(LIMITS, aStatement().work)).rejects.toMatchObject({ code: 'ENGINE_BUSY', message: expect.stringContaining('still run') });
    expect(gate.load.refused).toBe(1);
    runaway.finish('at last');
    await turns();
    await expect(gate.run(LIMITS, () => Promise.resolve('next'))).resolves.toBe('next');
  });

  test('frees the slot of work that fails', async () => {
    const gate = aGate();
    await expect(gate.run(LIMITS, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(gate.load.running).toBe(0);
  });

  test('is idle when nothing runs that somebody waits for', async () => {
    const gate = aGate({ slots: 2 });
    const running = aStatement();
    const answer = gate.run(LIMITS, running.work);
    let isIdle = false;
    const idle = gate.idle().then(() => (isIdle = true));
    await turns();
    expect(isIdle).toBe(false);
    running.finish('x');
    await Promise.all([answer, idle]);
    await gate.idle();
  });
});
