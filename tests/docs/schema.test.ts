import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredInputField,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Whether a type needs itself before it can be given. */
function needsItself(start: GraphQLNamedType, type: GraphQLNamedType = start, passed = new Set<string>()): boolean {
  if (!isInputObjectType(type) || passed.has(type.name)) return false;
  passed.add(type.name);
  const needed = Object.values(type.getFields())
    .filter(isRequiredInputField)
    .map((field) => getNamedType(field.type));
  return needed.some((next) => next === start || needsItself(start, next, passed));
}

describe('the committed schema', () => {
  test('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('says of every type, field and argument what it is', () => {
    const silent = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const fields = Object.values(type.getFields());
      const parts = fields.flatMap(({ name, description, args }) => [
        [`${type.name}.${name}`, description] as const,
        ...args.map((argument) => [`${type.name}.${name}(${argument.name}:)`, argument.description] as const),
      ]);
      return [...(type.name === 'Query' ? [] : [[type.name, type.description] as const]), ...parts]
        .filter(([, description]) => !description)
        .map(([name]) => name);
    });
    expect(silent).toEqual([]);
  });

  test('gives an id only to what is kept under it: nodes, and statements', () => {
    const withId = types.filter((type) => isObjectType(type) && 'id' in type.getFields());
    const others = withId.filter((type) => !('getInterfaces' in type) || !type.getInterfaces().some(({ name }) => name === 'Node' || name === 'Statement'));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  test('has no input that needs itself', () => {
    expect(types.filter((type) => needsItself(type))).toEqual([]);
  });

  test('gives every node type by id, as a list, and as a Relay node', () => {
    const query = schema.getQueryType()?.getFields() ?? {};
    const entities = types.filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'));
    expect(entities.length).toBeGreaterThanOrEqual(22);
    for (const type of entities) {
      const list = Object.values(query).find((field) => getNamedType(field.type).name === `${type.name}Connection`);
      expect(list).toBeDefined();
      expect(Object.values(query).some((field) => field.type === type)).toBe(true);
    }
  });
});
