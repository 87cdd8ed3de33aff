import {
  buildASTSchema,
  isInputType,
  Kind,
  parse,
  print,
  printSchema,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';
import generator from 'ibm-graphql-query-generator';
import { anyValue, type ValueChoices } from './any-value.js';
import type { HostileRequest } from './hostile-request.js';
import { Random } from './random.js';

/** How many queries are generated, from which seed, over which schema. */
export interface GeneratedQueriesOptions {
  readonly schema: GraphQLSchema;
  /** Ids that exist. */
  readonly ids: readonly string[];
  readonly count: number;
  readonly seed: number;
}

// The generator reads the definitions of types, and takes an underscore for the end of a type's name.
function readableSchema(schema: GraphQLSchema): GraphQLSchema {
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: ({ name }) => (name.value.startsWith('_') ? null : undefined),
  });
  return buildASTSchema(document);
}

/** The root field that takes an id, such as `nationalAgenda`. */
const typeNameOf = (id: string): string => id.slice(0, id.indexOf(':')).replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const RARE = /__(last|before|after|types)$/;

function valueOf(variable: string, written: TypeNode, schema: GraphQLSchema, choices: ValueChoices): unknown {
  // Most pairs of page arguments and most types are refused, and a refusal tries little.
  if (RARE.test(variable) && choices.random.chance(0.97)) return null;
  const [, field = ''] = variable.split('__');
  const fitting = variable.endsWith('__id') ? choices.ids.filter((id) => typeNameOf(id) === field) : [];
  if (fitting.length > 0 && choices.random.chance(0.95)) return choices.random.of(fitting);
  const type = typeFromAST(schema, written);
  return isInputType(type) ? anyValue(type, choices) : null;
}

function variablesOf({ definitions }: DocumentNode, schema: GraphQLSchema, choices: ValueChoices): Readonly<Record<string, unknown>> {
  const declared = definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []));
  return Object.fromEntries(declared.map(({ variable: { name }, type }) => [name.value, valueOf(name.value, type, schema, choices)]));
}

function anyDocument(schema: GraphQLSchema, random: Random): DocumentNode | null {
  const options = {
    // It wants a value for every variable; ours are chosen by type once it has written the query.
    providerMap: { '*__*__*': () => 0, '*__*': () => '' },
    considerInterfaces: true,
    considerUnions: true,
    pickNestedQueryField: true,
    seed: random.next(),
    ignoreOptionalArguments: random.chance(0.4),
    maxDepth: 4 + random.below(8),
    depthProbability: 0.9,
    breadthProbability: (depth: number) => (depth === 0 ? 0.03 : random.of([0.02, 0.02, 0.08])),
  };
  try {
    return generator.generateRandomQuery(schema, options).queryDocument;
  } catch {
    // At its greatest depth it may fall back to a field that it then cannot read.
    return null;
  }
}

/** Random queries of the IBM GraphQL Query Generator, valid but for an odd value here and there. */
export function* generatedQueries({ schema, ids, count, seed }: GeneratedQueriesOptions): Generator<HostileRequest> {
  const readable = readableSchema(schema);
  const random = new Random(seed);
  const choices: ValueChoices = { random, ids, oddness: 0.04 };
  for (let written = 0; written < count;) {
    const document = anyDocument(readable, random);
    if (!document) continue;
    written += 1;
    yield { family: 'generated', body: JSON.stringify({ query: print(document), variables: variablesOf(document, schema, choices) }) };
  }
}
