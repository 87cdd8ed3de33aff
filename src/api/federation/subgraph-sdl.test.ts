import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse, type DefinitionNode, type GraphQLSchema } from 'graphql';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { buildApiSchema } from '../build-api-schema.js';
import { plainSchema } from './plain-schema.js';
import { subgraphSdl } from './subgraph-sdl.js';

let schema: GraphQLSchema;
let definitions: readonly DefinitionNode[];

beforeAll(async () => {
  schema = await buildApiSchema();
  ({ definitions } = parse(subgraphSdl(schema)));
});

function withDirective(name: string): readonly string[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return (definition.directives ?? []).some((directive) => directive.name.value === name) ? [definition.name.value] : [];
  });
}

describe('the schema of the subgraph', () => {
  test('gives every node type, and the interface of all of them, a key', () => {
    expect(withDirective('key')).toEqual(['Entity', ...Object.keys(GRAPH_MODEL.nodeTypes)].sort());
  });

  test('lets other subgraphs define value types, and nothing that has an id', () => {
    expect(withDirective('shareable')).toEqual(expect.arrayContaining(['Citation', 'PageInfo', 'Period', 'Span']));
    expect(withDirective('shareable').filter((name) => withDirective('key').includes(name))).toEqual([]);
  });

  test('leaves out the machinery that only a gateway sees, which the served schema has', () => {
    const machinery = (types: readonly string[]) => types.filter((name) => /^_[^_]/u.test(name)).sort();
    expect(machinery(Object.keys(schema.getTypeMap()))).toEqual(['_Any', '_Entity', '_Service']);
    expect(machinery(Object.keys(plainSchema(schema).getTypeMap()))).toEqual([]);
    expect(machinery(Object.keys(plainSchema(schema).getQueryType()?.getFields() ?? {}))).toEqual([]);
    expect(subgraphSdl(schema)).not.toMatch(/_entities|_service|_Any/u);
  });
});
