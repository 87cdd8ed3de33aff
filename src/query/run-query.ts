import type { GraphQLResolveInfo } from 'graphql';
import { prepareField } from './prepare/prepared-fields.js';
import type { RequestContext } from './request-context.js';
import { runPrepared } from './run-prepared.js';

/** Answers the root field of the graph that graphql-js is at: select, plan, compile, run, shape. One statement, however deep. */
export async function runQuery(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  const { path, fieldNodes, parentType } = info;
  const shaped = context.shaped?.get(String(path.key));
  if (shaped?.status === 'fulfilled') return shaped.value;
  if (shaped) throw shaped.reason;
  return runPrepared(context, prepareField({ responseKey: String(path.key), nodes: fieldNodes, parentType }, info, context.limits));
}
