import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { reportRefusal } from '../observability/report-refusal.js';
import type { ServerOptions } from '../server-options.js';
import { countAnonymousGetAsPreflighted } from './count-anonymous-get-as-preflighted.js';
import { createApolloServer } from './create-apollo-server.js';
import { createServerContext } from './server-context.js';

// Other methods than GET and POST are taken as well, so that they are told which ones would be right.
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Serves the schema at `/graphql`. */
export async function serveGraphql(http: FastifyInstance, options: ServerOptions): Promise<void> {
  const apollo = createApolloServer(options);
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());
  http.route({
    method: [...METHODS],
    url: '/graphql',
    preHandler: async (request) => countAnonymousGetAsPreflighted(request),
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createServerContext(request, reply, options) }),
    onSend: reportRefusal,
  });
}
