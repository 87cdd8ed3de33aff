import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, type ClassType, type NonEmptyArray } from 'type-graphql';
import { GRAPH_MODEL, NODE_CLASSES, RELATIONSHIP_CLASSES } from '../model/graph-model.js';
import { nodeTypeOptions } from '../model/declare/node-type.js';
import type { RequestContext } from '../query/request-context.js';
import { runQuery } from '../query/run-query.js';
import { TYPE_NAME, type ShapedObject } from '../query/shape/shape-context.js';
import { declareConnectionClasses } from './connections/connection-classes.js';
import { declareFilterClasses } from './filters/filter-classes.js';
import { declareOrderClasses } from './orders/order-classes.js';
import { declareRelationshipFields } from './declare-relationship-fields.js';
import { declareRootFields, graphRootFields } from './declare-root-fields.js';
import { FederationResolver } from './federation/federation.resolver.js';
import { MetaResolver } from './meta.resolver.js';

const askGraph: GraphQLFieldResolver<unknown, RequestContext> = (_source, _arguments, context, info) => runQuery(context, info);

const takeShaped: GraphQLFieldResolver<ShapedObject, RequestContext> = (source, _arguments, _context, info) => source[String(info.path.key)];

/** Types that are answered by resolvers of their own, not by the read pipeline. */
const OTHER_TYPES = /^(Meta|_|Query$)/;

function setRootResolvers(query: GraphQLObjectType): void {
  const fields = query.getFields();
  for (const name of graphRootFields()) {
    const field = fields[name];
    if (field) field.resolve = askGraph;
  }
}

// One resolver for all graph fields: the shape stage has given the value under its response name, so arguments and aliases are settled.
function setGraphResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: ShapedObject) => value[TYPE_NAME];
    if (!isObjectType(type) || OTHER_TYPES.test(type.name)) continue;
    type.isTypeOf = null;
    for (const field of Object.values(type.getFields())) field.resolve = takeShaped as GraphQLFieldResolver<unknown, unknown>;
  }
}

async function build(): Promise<GraphQLSchema> {
  const connections = declareConnectionClasses();
  const filters = declareFilterClasses();
  const orders = declareOrderClasses(filters);
  for (const declared of NODE_CLASSES as readonly ClassType[]) {
    const type = GRAPH_MODEL.nodeTypes[nodeTypeOptions(declared).label];
    if (type) declareRelationshipFields(declared, type, { connections, filters, orders });
  }
  const resolvers: NonEmptyArray<ClassType> = [declareRootFields({ connections, filters, orders }), MetaResolver, FederationResolver];
  const schema = await buildSchema({ resolvers, orphanedTypes: [...NODE_CLASSES, ...RELATIONSHIP_CLASSES] as ClassType[], validate: false, skipCheck: true });
  const query = schema.getQueryType();
  if (query) setRootResolvers(query);
  setGraphResolvers(schema);
  return schema;
}

let built: Promise<GraphQLSchema> | null = null;

/** The GraphQL schema of the API. TypeGraphQL's store is global, so it is built once a process. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}
