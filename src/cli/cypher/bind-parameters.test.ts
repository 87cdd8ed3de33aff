import { describe, expect, test } from '@jest/globals';
import { bindParameters } from './bind-parameters.js';
import type { ParameterType, QueryFile } from './query-file.js';

const aQuery = (parameters: QueryFile['parameters']): QueryFile => ({ name: 'places', title: '', titleKo: '', question: '', parameters, text: '' });
const bind = (type: ParameterType, written: string) => bindParameters(aQuery([{ name: 'p', type, defaultValue: undefined }]), new Map([['p', written]]))['p'];

describe('the parameters of a kept query', () => {
  test.each<[ParameterType, string, unknown]>([
    ['String', '1', '1'],
    ['String', '', ''],
    ['Int', '-7', -7],
    ['Float', '0.5', 0.5],
    ['Boolean', 'false', false],
    ['[String]', 'a, b', ['a', 'b']],
    ['[String]', '', []],
    ['[Int]', '1,2', [1, 2]],
  ])('of type %s read %p', (type, written, value) => {
    expect(bind(type, written)).toEqual(value);
  });

  test.each<[ParameterType, string]>([
    ['Int', '1.5'],
    ['Int', ''],
    ['Int', '9007199254740993'],
    ['Float', 'Infinity'],
    ['Boolean', 'yes'],
    ['[Int]', '1,x'],
  ])('of type %s refuse %p', (type, written) => {
    expect(() => bind(type, written)).toThrow(`--param p takes`);
  });

  test('have their defaults where nothing is given', () => {
    expect(bindParameters(aQuery([{ name: 'limit', type: 'Int', defaultValue: 5 }]), new Map())).toEqual({ limit: 5 });
  });

  test('that are missing or unknown are named', () => {
    const query = aQuery([{ name: 'region', type: 'String', defaultValue: undefined }]);
    expect(() => bindParameters(query, new Map())).toThrow('The query "places" needs --param region=… (String).');
    expect(() => bindParameters(query, new Map([['regoin', 'x']]))).toThrow('The query "places" has no parameter "regoin"; it has: region (String).');
  });
});
