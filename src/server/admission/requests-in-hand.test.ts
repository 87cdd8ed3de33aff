import { describe, expect, test } from '@jest/globals';
import { RequestsInHand } from './requests-in-hand.js';

function someRequests() {
  const clock = { now: 1000 };
  const requests = new RequestsInHand({ maxRequests: 8, maxBurst: 16 }, () => clock.now);
  /** Sends so many, and says how many were taken. */
  const send = (client: string, count: number) => Array.from({ length: count }, () => requests.enter(client)).filter(Boolean).length;
  const answer = (client: string, count: number) => {
    for (let answered = 0; answered < count; answered += 1) requests.leave(client);
  };
  return { clock, requests, send, answer };
}

describe('requests in hand', () => {
  test('a burst after a quiet moment is taken whole, up to its bound', () => {
    const { send, requests } = someRequests();
    expect(send('a', 20)).toBe(16);
    expect(requests.load).toEqual({ inHand: 16, clients: 1, taken: 16, refused: 4 });
  });

  test('a queue that stands is kept to its bound until it was quiet for a while', () => {
    const { clock, send, answer } = someRequests();
    send('a', 16);
    clock.now += 200;
    answer('a', 9);
    expect(send('a', 10)).toBe(1);
    // Empty for a moment, as between two turns of a loop that has too much to do.
    answer('a', 8);
    clock.now += 20;
    expect(send('a', 20)).toBe(8);
    answer('a', 8);
    clock.now += 60;
    expect(send('a', 20)).toBe(16);
  });

  test('where it is full, a client still gets its share, and who has more gets none', () => {
    const { clock, send } = someRequests();
    send('a', 8);
    clock.now += 200;
    expect([send('b', 8), send('a', 1), send('c', 8)]).toEqual([4, 0, 3]);
  });

  test('nothing is kept of clients whose requests are over', () => {
    const { requests } = someRequests();
    for (let client = 0; client < 1000; client += 1) if (requests.enter(`${client}`)) requests.leave(`${client}`);
    expect(requests.load).toEqual({ inHand: 0, clients: 0, taken: 1000, refused: 0 });
  });
});
