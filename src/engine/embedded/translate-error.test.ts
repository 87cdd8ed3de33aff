import { describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { isWriteConflict, translateError } from './translate-error.js';

const anError = (message: string, gqlStatus?: string) => Object.assign(new Error(message), gqlStatus === undefined ? {} : { gqlStatus });

describe('an error of the embedded engine', () => {
  test.each([
    ['42001', 'STATEMENT_REFUSED'],
    ['22012', 'STATEMENT_REFUSED'],
    ['G2000', 'STATEMENT_REFUSED'],
    ['25G03', 'STATEMENT_REFUSED'],
    ['40000', 'ENGINE_BUSY'],
    ['XX000', 'INTERNAL_SERVER_ERROR'],
  ])('with status %s is %s', (status, code) => {
    expect(translateError(anError('why', status))).toMatchObject({ code, message: expect.stringContaining('why') });
  });

  test('carries its status in its cause where the package could not move it', () => {
    const error = new Error('conflict', { cause: new Error('GQLSTATUS 40000') });
    expect([isWriteConflict(error), translateError(error).code]).toEqual([true, 'ENGINE_BUSY']);
  });

  test('without a status, or no error at all, is not the fault of the statement', () => {
    expect([anError('panicked'), 'text', null].map((error) => translateError(error).code)).toEqual(Array(3).fill('INTERNAL_SERVER_ERROR'));
  });

  test("of the engine's own time limit is a timeout", () => {
    expect(translateError(anError('query timed out after 30s', '22000')).code).toBe('ENGINE_TIMEOUT');
  });

  test('of the catalogue stays as it is', () => {
    const error = new GraphApiError('ENGINE_BUSY', 'wait');
    expect(translateError(error)).toBe(error);
  });

  test('tells lines of the statement, not of what was put before it', () => {
    const message = 'Expected RParen\n  --> query:3:1\n   |\n 3 | RETURN 3 | 4\n   | ';
    expect(translateError(anError(message, '42001'), 1).message).toContain('--> query:2:1\n   |\n 2 | RETURN 3 | 4');
  });
});
