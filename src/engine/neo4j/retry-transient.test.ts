import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { retryTransient } from './retry-transient.js';

const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';
const anError = (code: string) => new Neo4jError('why', code, '50N42', 'general', undefined);
const nobodyLeft = () => new AbortController().signal;

/** Work that fails so often, and counts its runs. */
function failing(code: string, times: number, before: () => Promise<unknown> = () => Promise.resolve()) {
  const counted = { runs: 0, work: async () => ((counted.runs += 1), await before(), counted.runs > times ? 'done' : Promise.reject(anError(code))) };
  return counted;
}

describe('work on Neo4j', () => {
  test.each([DEADLOCK, 'ServiceUnavailable', 'SessionExpired'])('is done again after %s', async (code) => {
    const { work } = failing(code, 2);
    await expect(retryTransient(nobodyLeft(), work)).resolves.toBe('done');
  });

  test('is done four times at most', async () => {
    const counted = failing(DEADLOCK, 100);
    await expect(retryTransient(nobodyLeft(), counted.work)).rejects.toMatchObject({ code: DEADLOCK });
    expect(counted.runs).toBe(4);
  });

  test.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.DatabaseError.General.UnknownError', 'N/A'])('is not done again after %s', async (code) => {
    const counted = failing(code, 1);
    await expect(retryTransient(nobodyLeft(), counted.work)).rejects.toMatchObject({ code });
    expect(counted.runs).toBe(1);
  });

  test('is not done again where it took long to find nobody there', async () => {
    const counted = failing('ServiceUnavailable', 1, () => pause(350));
    await expect(retryTransient(nobodyLeft(), counted.work)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(counted.runs).toBe(1);
  });

  test('is not done again for a client that has left', async () => {
    const counted = failing(DEADLOCK, 1);
    await expect(retryTransient(AbortSignal.abort(), counted.work)).rejects.toMatchObject({ code: DEADLOCK });
    expect(counted.runs).toBe(1);
  });
});
