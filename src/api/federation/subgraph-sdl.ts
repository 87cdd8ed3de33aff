import { Kind, lexicographicSortSchema, parse, print, printSchema, type ConstDirectiveNode, type DefinitionNode, type GraphQLSchema } from 'graphql';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { plainSchema } from './plain-schema.js';
import { valueTypes } from './value-types.js';

// 2.3 is the first version in which an interface has a key, so that others can add to every node at once.
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const KEYED: ReadonlySet<string> = new Set(['Entity', ...Object.keys(GRAPH_MODEL.nodeTypes)]);
const SHAREABLE = valueTypes(GRAPH_MODEL);

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar Carrier ${text}`).definitions;
  const [carried] = definition && 'directives' in definition ? (definition.directives ?? []) : [];
  if (carried?.kind !== Kind.DIRECTIVE) throw new Error(`${text} is no directive.`);
  return carried as ConstDirectiveNode;
}

const BY_ID = directive('@key(fields: "id")');
const BY_ALL = directive('@shareable');

function withDirectives(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
  const { value: name } = definition.name;
  if (KEYED.has(name)) return { ...definition, directives: [BY_ID] };
  return SHAREABLE.has(name) ? { ...definition, directives: [BY_ALL] } : definition;
}

function printSubgraph(schema: GraphQLSchema): string {
  const { definitions } = parse(printSchema(lexicographicSortSchema(plainSchema(schema))), { noLocation: true });
  return `${LINK}\n\n${print({ kind: Kind.DOCUMENT, definitions: definitions.map(withDirectives) })}`;
}

const printed = new WeakMap<GraphQLSchema, string>();

/** A schema as a Federation 2 subgraph says it: nodes have their id as key, value types may be defined by others as well. Printed once. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const known = printed.get(schema) ?? printSubgraph(schema);
  printed.set(schema, known);
  return known;
}
