import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { givenTexts } from './given-texts.js';

const SCHEMA = buildSchema('type Query { f(id: ID, text: String, count: Int): String }');
const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;

test('texts are what graphql-js would make of them; all else is left to it', () => {
  const operation = operationOf('query Q($id: ID!, $__proto__: String) { f(id: $id, text: $__proto__) }');
  const read = givenTexts(operation);
  const value = fc.oneof(fc.string(), fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const sent = fc.dictionary(fc.constantFrom('id', '__proto__', 'other', 'constructor'), value, { noNullPrototype: false });
  fc.assert(
    fc.property(sent, (given) => {
      const texts = read(given);
      const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], given);
      const areTexts = ['id', '__proto__'].every((name) => Object.hasOwn(given, name) && typeof given[name] === 'string');
      expect(texts).toEqual(areTexts ? coerced : null);
    }),
  );
});

test('an operation with a variable of another type is never read so', () => {
  expect(givenTexts(operationOf('query Q($id: ID!, $count: Int) { f(id: $id, count: $count) }'))({ id: 'a', count: 1 })).toBeNull();
  expect(givenTexts(operationOf('query Q($ids: [ID!]!) { f(id: $ids) }'))({ ids: 'a' })).toBeNull();
  expect(givenTexts(operationOf('{ f }'))({ left: 'out' })).toEqual(Object.create(null));
});
