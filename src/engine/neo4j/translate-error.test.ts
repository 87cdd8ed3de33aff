import { describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { isTransient, translateError } from './translate-error.js';

const HOST = '127.0.0.1:7687';
const anError = (code: string, message = 'why') => Object.assign(new Error(message), { code });

describe('an error of Neo4j', () => {
  test.each([
    ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
    ['SessionExpired', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_UNAVAILABLE'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ENGINE_TIMEOUT'],
    ['Neo.TransientError.Transaction.BookmarkTimeout', 'ENGINE_TIMEOUT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'ENGINE_BUSY'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'ENGINE_BUSY'],
    ['Neo.ClientError.Statement.SyntaxError', 'STATEMENT_REFUSED'],
    ['Neo.ClientError.Statement.AccessMode', 'STATEMENT_REFUSED'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'STATEMENT_REFUSED'],
    ['Neo.DatabaseError.General.UnknownError', 'INTERNAL_SERVER_ERROR'],
  ])('%s is %s, and says where and what', (neo4jCode, code) => {
    expect(translateError(anError(neo4jCode), HOST)).toMatchObject({ code, message: expect.stringMatching(`${HOST}.*${neo4jCode}.*why`) });
  });

  test('names the setting that is to be looked at', () => {
    expect(translateError(anError('Neo.ClientError.Security.Unauthorized'), HOST).message).toContain('NEO4J_PASSWORD');
    expect(translateError(anError('Neo.ClientError.Database.DatabaseNotFound'), HOST).message).toContain('NEO4J_DATABASE');
  });

  test('that is a connection not had in time is a server that does not answer, and is not tried again', () => {
    const error = anError('N/A', 'Connection acquisition timed out in 800 ms. Pool status: Active conn count = 0, Idle conn count = 0.');
    expect([translateError(error, HOST).code, isTransient(error)]).toEqual(['ENGINE_UNAVAILABLE', false]);
  });

  test('that the driver raises before it sends anything is the fault of the statement', () => {
    expect(translateError(new TypeError('Cypher query is expected to be a non-empty string.'), HOST).code).toBe('STATEMENT_REFUSED');
  });

  test('that is none of Neo4j is not the fault of the statement', () => {
    expect([new Error('x'), 'text', null].map((error) => translateError(error, HOST).code)).toEqual(Array(3).fill('INTERNAL_SERVER_ERROR'));
  });

  test('of the catalogue stays as it is', () => {
    const error = new GraphApiError('ENGINE_BUSY', 'wait');
    expect(translateError(error, HOST)).toBe(error);
  });
});
