import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { reportRefusal } from '../observability/report-refusal.js';
import { readExplainMode } from '../explain/explain-mode.js';
import type { ServerOptions } from '../server-options.js';
import type { Admission } from '../admission/use-admission.js';
import { countAnonymousGetAsPreflighted } from './count-anonymous-get-as-preflighted.js';
import { createApolloServer } from './create-apollo-server.js';
import { createServerContext } from './server-context.js';

function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): never {
  void reply.header('allow', 'GET, POST');
  throw new GraphApiError('METHOD_NOT_ALLOWED', `/graphql takes GET and POST; this request is a ${method}.`);
}

// What the creation of a context throws, Apollo answers as a failure of the service.
const refuseExplainMode = (allowed: boolean) => (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
  readExplainMode(request, allowed);
  done();
};

/** Serves the schema at `/graphql`. */
export async function serveGraphql(http: FastifyInstance, options: ServerOptions, admission: Admission): Promise<void> {
  const apollo = createApolloServer(options);
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: admission.onRequest,
    preHandler: [countAnonymousGetAsPreflighted, refuseExplainMode(options.config.explain)],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => Promise.resolve(createServerContext(request, reply, options)) }),
    onSend: reportRefusal,
  });
  http.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', onRequest: refuseMethod, handler: refuseMethod });
}
