import { getMaxListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../errors/graph-api-error.js';
import { withinDeadline } from './within-deadline.js';

const never = () => new Promise<never>(() => undefined);

describe('work within a deadline', () => {
  test('settles as the work does', async () => {
    await expect(withinDeadline({ deadline: 1000 }, () => Promise.resolve('done'))).resolves.toBe('done');
    await expect(withinDeadline({ deadline: 1000 }, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  });

  test('ends at the deadline, naming it, and tells the work', async () => {
    let told: unknown;
    const call = withinDeadline({ deadline: 5 }, (ended) => {
      ended.addEventListener('abort', () => {
        told = ended.reason;
      });
      return never();
    });
    await expect(call).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT', message: expect.stringContaining('5 ms') });
    expect(told).toBeInstanceOf(GraphApiError);
  });

  test('ends with the error that it is given for a deadline', async () => {
    const late = () => new GraphApiError('ENGINE_BUSY', 'It never ran.');
    await expect(withinDeadline({ deadline: 5, late }, never)).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
  });

  test('ends when the signal fires', async () => {
    const client = new AbortController();
    const call = withinDeadline({ deadline: 60_000, signal: client.signal }, never);
    client.abort();
    await expect(call).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
  });

  test('may be as much as one client waits for: Node is told not to take it for a leak', async () => {
    const client = new AbortController();
    const calls = Array.from({ length: 50 }, () => withinDeadline({ deadline: 60_000, signal: client.signal }, never));
    expect(getMaxListeners(client.signal)).toBe(0);
    client.abort();
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(50);
  });

  test('is not begun for a signal that has fired', async () => {
    let begun = false;
    const call = withinDeadline({ deadline: 1000, signal: AbortSignal.abort() }, () => {
      begun = true;
      return never();
    });
    await expect(call).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    expect(begun).toBe(false);
  });

  test('may fail unheard after the deadline', async () => {
    const call = withinDeadline({ deadline: 5 }, (ended) => new Promise((_, reject) => ended.addEventListener('abort', () => reject(new Error('late')))));
    await expect(call).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
  });
});
