import { describe, expect, test } from '@jest/globals';
import type { EndSignal } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { AnswerCache } from './answer-cache.js';

const FIRST = { edition: 1 };
const SECOND = { edition: 2 };

/** Answers all that it was asked when it is told to, and how. */
class Graph {
  asked = 0;
  readonly ended: EndSignal[] = [];
  #finish: (() => void)[] = [];
  #how: () => unknown = () => null;

  readonly find = async (ended: EndSignal): Promise<unknown> => {
    this.asked += 1;
    this.ended.push(ended);
    await new Promise<void>((resolve) => this.#finish.push(resolve));
    return this.#how();
  };

  finish(how: () => unknown): void {
    this.#how = how;
    for (const finish of this.#finish) finish();
    this.#finish = [];
  }
}

const aCache = (maxBytes = 1_000_000, maxEntries = 1000): AnswerCache => {
  const cache = AnswerCache.within({ maxBytes, maxEntries });
  if (!cache) throw new Error('no room');
  return cache;
};

const ask = (cache: AnswerCache, graph: Graph, { state = FIRST, key = 'a', signal = null as AbortSignal | null } = {}) =>
  cache.answer({ state, key, signal }, graph.find);

describe('an answer', () => {
  test('is found once, for those who ask meanwhile and for those who ask later, and nobody can change it', async () => {
    const [cache, graph] = [aCache(), new Graph()];
    const together = [ask(cache, graph), ask(cache, graph)];
    graph.finish(() => ({ list: [{ name: 'x' }] }));
    const [one, other] = (await Promise.all(together)) as [{ list: object[] }, unknown];
    expect([other, await ask(cache, graph)]).toEqual([one, one]);
    expect([graph.asked, Object.isFrozen(one), Object.isFrozen(one.list[0])]).toEqual([1, true, true]);
    expect(cache.facts).toMatchObject({ name: 'answers', size: 1, hits: 1, misses: 2 });
  });

  test('that is null or no object is kept like any other', async () => {
    const [cache, graph] = [aCache(), new Graph()];
    const asked = ask(cache, graph);
    graph.finish(() => null);
    expect([await asked, await ask(cache, graph), graph.asked]).toEqual([null, null, 1]);
  });

  test('that cannot be found is told to all who wait, and asked for anew by the next', async () => {
    const [cache, graph] = [aCache(), new Graph()];
    const together = [ask(cache, graph), ask(cache, graph)];
    graph.finish(() => {
      throw new GraphApiError('ENGINE_BUSY', 'later');
    });
    expect((await Promise.allSettled(together)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = ask(cache, graph);
    graph.finish(() => 'found');
    expect([await again, graph.asked]).toEqual(['found', 2]);
  });

  test('of another state is another; of one that has passed, it is found and not kept', async () => {
    const [cache, graph] = [aCache(), new Graph()];
    const slow = ask(cache, graph);
    const current = ask(cache, graph, { state: SECOND });
    graph.finish(() => 'either');
    await Promise.all([slow, current]);
    expect([graph.asked, cache.facts.size]).toEqual([2, 1]);
    const late = ask(cache, graph);
    graph.finish(() => 'old');
    expect([await late, await ask(cache, graph, { state: SECOND })]).toEqual(['old', 'either']);
  });
});

describe('a client that leaves', () => {
  test('harms none that waits for the same', async () => {
    const [cache, graph, leaving] = [aCache(), new Graph(), new AbortController()];
    const gone = ask(cache, graph, { signal: leaving.signal });
    const stays = ask(cache, graph, { signal: new AbortController().signal });
    leaving.abort();
    await expect(gone).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(graph.ended[0]?.aborted).toBe(false);
    graph.finish(() => 'found');
    expect(await stays).toBe('found');
  });

  test('as the last one ends the statement, and the next asks anew', async () => {
    const [cache, graph] = [aCache(), new Graph()];
    const clients = [new AbortController(), new AbortController()];
    const asked = clients.map(({ signal }) => ask(cache, graph, { signal }));
    for (const client of clients) client.abort();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(graph.ended[0]?.aborted).toBe(true);
    const next = ask(cache, graph);
    expect(graph.asked).toBe(2);
    graph.finish(() => 'found');
    expect(await next).toBe('found');
  });
});

describe('memory', () => {
  test('stays within the bytes, whatever is asked, and the entries', async () => {
    const cache = aCache(100_000, 50);
    for (let index = 0; index < 500; index += 1) {
      const answer = Array.from({ length: index % 60 }, (_, entry) => ({ name: `${index} ${entry}` }));
      await cache.answer({ state: FIRST, key: String(index), signal: null }, () => Promise.resolve(answer));
      expect(cache.facts.bytes).toBeLessThanOrEqual(100_000);
    }
    expect(cache.facts.size).toBeLessThanOrEqual(50);
    expect(cache.facts.size).toBeGreaterThan(10);
  });

  test('is not given to an answer that would drive out many others', async () => {
    const cache = aCache(10_000);
    await cache.answer({ state: FIRST, key: 'large', signal: null }, () => Promise.resolve('x'.repeat(1000)));
    expect(cache.facts.size).toBe(0);
  });

  test('that is none leaves no cache', () => {
    expect([AnswerCache.within({ maxBytes: 0, maxEntries: 10 }), AnswerCache.within({ maxBytes: 10, maxEntries: 0 })]).toEqual([null, null]);
  });
});
