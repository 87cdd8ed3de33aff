import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';

/** A plugin that listens to every request in the same way: what it notes is kept in the request's context, not in the listener. */
export function onEachRequest<Context extends BaseContext>(listener: GraphQLRequestListener<Context>): ApolloServerPlugin<Context> {
  return { requestDidStart: () => Promise.resolve(listener) };
}
