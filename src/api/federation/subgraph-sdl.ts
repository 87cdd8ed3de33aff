import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { plainSchema } from './plain-schema.js';
import { valueTypes } from './value-types.js';

// 2.3 is the first version in which an interface has a key, so that others can add to every node at once.
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const KEYED: ReadonlySet<string> = new Set(['Entity', ...Object.keys(GRAPH_MODEL.nodeTypes)]);
const SHAREABLE = valueTypes(GRAPH_MODEL);

// printSchema writes no directives, and it writes the head of a type as the one line that begins and ends so.
const HEAD = /^(?:type|interface) (?<name>\w+)(?: implements [^{\n]+)? (?=\{$)/gmu;

function withDirective(head: string, name: string): string {
  if (KEYED.has(name)) return `${head}@key(fields: "id") `;
  return SHAREABLE.has(name) ? `${head}@shareable ` : head;
}

function printSubgraph(schema: GraphQLSchema): string {
  return `${LINK}\n\n${printSchema(lexicographicSortSchema(plainSchema(schema))).replace(HEAD, withDirective)}`;
}

const printed = new WeakMap<GraphQLSchema, string>();

/** A schema as a Federation 2 subgraph says it: nodes have their id as key, value types may be defined by others as well. Printed once. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const known = printed.get(schema) ?? printSubgraph(schema);
  printed.set(schema, known);
  return known;
}
