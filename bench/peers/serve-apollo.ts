import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { listen } from './listen.js';

/** Serves an Apollo Server at `/graphql` on Fastify, both with as little as they can do. */
export async function serveApollo<Context extends BaseContext>(apollo: ApolloServer<Context>, context: () => Context): Promise<void> {
  await apollo.start();
  const http = Fastify();
  http.post('/graphql', fastifyApolloHandler(apollo, { context: () => Promise.resolve(context()) }));
  process.once('SIGTERM', () => void Promise.all([http.close(), apollo.stop()]));
  await listen(http);
}
