import { describe, expect, test } from '@jest/globals';
import { AdmissionGate } from './admission-gate.js';
import type { AskedStatement } from './admission-limits.js';

/** Work that ends when it is told to, and says whether it was begun. */
function aStatement() {
  let finish = (_answer: string): void => undefined;
  const ended = new Promise<string>((resolve) => (finish = resolve));
  const statement = { begun: false, finish: (answer = 'done') => finish(answer), work: () => ((statement.begun = true), ended) };
  return statement;
}

const asked = (options: Partial<AskedStatement> = {}): AskedStatement => ({ deadline: 60_000, text: 'RETURN 1', ...options });
const of = (client: string, options: Partial<AskedStatement> = {}) => asked({ client, ...options });
const HEAVY = { text: 'MATCH (n) RETURN n', cost: 40_000 };

const aGate = (limits: object = {}) => new AdmissionGate({ slots: 1, maxWaiting: 2, maxAbandoned: 1, ...limits });

/** Lets everything that is ready have its turn. */
const turns = () => new Promise(setImmediate);

/** Holds the only slot of a gate while others come, and tells in which order they ran. */
function aBusyGate(limits: object = {}) {
  const gate = aGate({ maxWaiting: 100, ...limits });
  const holder = aStatement();
  const held = gate.run(of('holder'), holder.work);
  const ran: string[] = [];
  const send = (name: string, statement: AskedStatement) => gate.run(statement, () => Promise.resolve(void ran.push(name))).catch((error: unknown) => error);
  return { gate, ran, send, release: async () => (holder.finish(), held) };
}

describe('a gate', () => {
  test('lets as many statements run as it has slots, and those of one client in their order', async () => {
    const gate = aGate();
    const [first, second, third] = [aStatement(), aStatement(), aStatement()];
    const answers = [first, second, third].map(({ work }) => gate.run(asked(), work));
    await turns();
    expect([gate.load, first.begun, second.begun]).toMatchObject([{ running: 1, waiting: 2, abandoned: 0 }, true, false]);
    first.finish('a');
    await answers[0];
    await turns();
    expect([second.begun, third.begun]).toEqual([true, false]);
    second.finish('b');
    third.finish('c');
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
    expect(gate.load).toMatchObject({ running: 0, waiting: 0, abandoned: 0, started: 3, refused: 0 });
    expect(gate.load.waited).toBeGreaterThan(0);
  });

  test('refuses as busy where too many wait', async () => {
    const gate = aGate();
    const statements = [aStatement(), aStatement(), aStatement()];
    const answers = statements.map(({ work }) => gate.run(asked(), work));
    await expect(gate.run(asked(), aStatement().work)).rejects.toMatchObject({ code: 'ENGINE_BUSY', message: expect.stringContaining('2 statements wait') });
    expect(gate.load.refused).toBe(1);
    statements.forEach(({ finish }) => finish());
    await Promise.all(answers);
  });

  test('says busy, not too slow, to a statement whose turn never came', async () => {
    const { send, ran, release, gate } = aBusyGate();
    expect(await send('waited', asked({ deadline: 5 }))).toMatchObject({ code: 'ENGINE_BUSY' });
    await release();
    expect([ran, gate.load.waiting]).toEqual([[], 0]);
  });

  test('refuses at once a statement whose turn would come after its deadline', async () => {
    const gate = aGate({ maxWaiting: 100 });
    const slow = asked({ text: 'slow' });
    await gate.run(slow, () => new Promise((resolve) => setTimeout(resolve, 30)));
    const running = aStatement();
    const answers = [gate.run(slow, running.work), ...Array.from({ length: 5 }, () => gate.run(slow, () => Promise.resolve('')))];
    await expect(gate.run(asked({ ...slow, deadline: 60 }), aStatement().work)).rejects.toMatchObject({
      message: expect.stringMatching(/would wait about \d+ ms/),
    });
    running.finish();
    await Promise.all(answers);
  });

  test('counts what runs past its deadline, refuses while there is too much of it, and opens again when it ends', async () => {
    const gate = aGate();
    const runaway = aStatement();
    await expect(gate.run(asked({ deadline: 5 }), runaway.work)).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(gate.load).toMatchObject({ running: 0, waiting: 0, abandoned: 1 });
    await expect(gate.run(asked(), aStatement().work)).rejects.toMatchObject({ code: 'ENGINE_BUSY', message: expect.stringContaining('still run') });
    runaway.finish('at last');
    await turns();
    await expect(gate.run(asked(), () => Promise.resolve('next'))).resolves.toBe('next');
  });

  test('runs nothing for a client that left while its statement waited', async () => {
    const { gate, ran, send, release } = aBusyGate();
    const client = new AbortController();
    const left = send('left', asked({ signal: client.signal }));
    const stayed = send('stayed', asked());
    client.abort();
    expect([await left, gate.load]).toMatchObject([{ code: 'ENGINE_TIMEOUT' }, { waiting: 1 }]);
    await Promise.all([release(), stayed]);
    expect(ran).toEqual(['stayed']);
  });

  test('frees the slot of work that fails', async () => {
    const gate = aGate();
    await expect(gate.run(asked(), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(gate.load.running).toBe(0);
  });

  test('is idle when nothing runs that somebody waits for', async () => {
    const gate = aGate({ slots: 2 });
    const running = aStatement();
    const answer = gate.run(asked(), running.work);
    let isIdle = false;
    const idle = gate.idle().then(() => (isIdle = true));
    await turns();
    expect(isIdle).toBe(false);
    running.finish();
    await Promise.all([answer, idle]);
    await gate.idle();
  });
});

describe('a gate is fair:', () => {
  test('one that sends much does not make another wait for all of it', async () => {
    const { ran, send, release } = aBusyGate();
    const many = Array.from({ length: 6 }, (_, index) => send(`a${index}`, of('a')));
    const few = [send('b0', of('b')), send('b1', of('b'))];
    await Promise.all([release(), ...many, ...few]);
    expect(ran.slice(0, 4).sort()).toEqual(['a0', 'a1', 'b0', 'b1']);
  });

  test('slots are shared by time, not by number', async () => {
    const { gate, ran, send, release } = aBusyGate();
    const slow = (name: string) =>
      gate.run(of('slow', { text: 'slow' }), () => new Promise<void>((resolve) => setTimeout(() => resolve(void ran.push(name)), 20)));
    const all = [...['s0', 's1', 's2'].map(slow), ...['q0', 'q1', 'q2', 'q3'].map((name) => send(name, of('quick')))];
    await Promise.all([release(), ...all]);
    // One turn of each tells which is which.
    expect(ran.slice(-2)).toEqual(['s1', 's2']);
  });

  test('whoever has most in a full queue gives up the place that came last', async () => {
    const { send, ran, release } = aBusyGate({ maxWaiting: 3 });
    const many = ['a0', 'a1', 'a2'].map((name) => send(name, of('a')));
    const other = send('b0', of('b'));
    expect(await many[2]).toMatchObject({ code: 'ENGINE_BUSY' });
    await Promise.all([release(), ...many, other]);
    expect([...ran].sort()).toEqual(['a0', 'a1', 'b0']);
  });

  test('heavy statements leave slots to light ones, also of the same client, and are not starved', async () => {
    const gate = aGate({ slots: 3, heavySlots: 2, maxWaiting: 100 });
    const heavy = Array.from({ length: 4 }, aStatement);
    const answers = heavy.map(({ work }) => gate.run(of('a', HEAVY), work));
    await turns();
    expect(gate.load).toMatchObject({ running: 2, heavy: 2, waiting: 2 });
    for (const client of ['a', 'b']) expect(await gate.run(of(client), () => Promise.resolve('light'))).toBe('light');
    heavy[0]?.finish();
    await turns();
    expect(heavy.map(({ begun }) => begun)).toEqual([true, true, true, false]);
    heavy.forEach(({ finish }) => finish());
    await Promise.all(answers);
  });

  test('statements known to be short share a slot, and others have one each', async () => {
    const gate = aGate({ shortInSlot: 2, maxWaiting: 100 });
    await gate.run(asked({ text: 'short' }), () => Promise.resolve('learned'));
    const short = Array.from({ length: 3 }, aStatement);
    const unknown = aStatement();
    const answers = [...short.map(({ work }) => gate.run(asked({ text: 'short' }), work)), gate.run(asked({ text: 'unknown' }), unknown.work)];
    await turns();
    expect(gate.load).toMatchObject({ running: 2, waiting: 2 });
    short.forEach(({ finish }) => finish());
    await turns();
    expect([unknown.begun, gate.load.running]).toEqual([true, 1]);
    unknown.finish();
    await Promise.all(answers);
    expect(gate.load).toMatchObject({ running: 0, waiting: 0 });
  });

  test('what is heavy is learned from the time that a text took', async () => {
    const gate = aGate({ slots: 2, heavySlots: 1, maxWaiting: 100 });
    await gate.run(asked({ text: 'long' }), () => new Promise((resolve) => setTimeout(resolve, 120)));
    const long = [aStatement(), aStatement()];
    const answers = long.map(({ work }) => gate.run(asked({ text: 'long' }), work));
    await turns();
    expect(gate.load).toMatchObject({ running: 1, heavy: 1, waiting: 1 });
    long.forEach(({ finish }) => finish());
    await Promise.all(answers);
  });
});
