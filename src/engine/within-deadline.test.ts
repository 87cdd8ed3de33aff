import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../errors/graph-api-error.js';
import { withinDeadline } from './within-deadline.js';

const never = () => new Promise<never>(() => undefined);

const MANY_OF_ONE_CLIENT = `
import { withinDeadline } from './src/engine/within-deadline.ts';
const client = new AbortController();
const calls = Array.from({ length: 50 }, () => withinDeadline({ deadline: 60000, signal: client.signal }, () => new Promise(() => undefined)));
setTimeout(() => client.abort(), 10);
const outcomes = await Promise.allSettled(calls);
console.log(outcomes.filter(({ status }) => status === 'rejected').length, 'ended');
`;

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

  test('may be as much as one client waits for: Node does not take it for a leak', async () => {
    // In a process of its own, where Node's warnings are to be seen.
    const options = ['--trace-warnings', '--import', './tools/swc-register.mjs', '--input-type=module', '--eval', MANY_OF_ONE_CLIENT];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, options, { env: { ...process.env, NODE_OPTIONS: '' } });
    expect([stdout.trim(), stderr]).toEqual(['50 ended', '']);
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
