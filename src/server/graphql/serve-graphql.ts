import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { SharedAnswers } from '../../query/answers/shared-answers.js';
import { refuseOtherEncodings } from '../http/refuse-other-encodings.js';
import { reportRefusal } from '../observability/report-refusal.js';
import type { ServerCaches } from '../caches/server-caches.js';
import { readExplainMode } from '../explain/explain-mode.js';
import { repetition } from '../revalidate/repetition.js';
import { revalidation } from '../revalidate/revalidation.js';
import type { ServerOptions } from '../server-options.js';
import type { Admission } from '../admission/use-admission.js';
import { countAnonymousGetAsPreflighted } from './count-anonymous-get-as-preflighted.js';
import { knownAnswer } from '../known/known-answer.js';
import { OperationBudget } from '../limits/operation-budget.js';
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

/** What the route needs beside the options of the server. */
export interface GraphqlParts {
  readonly admission: Admission;
  readonly caches: ServerCaches;
}

/** Serves the schema at `/graphql`. */
export async function serveGraphql(http: FastifyInstance, options: ServerOptions, { admission, caches }: GraphqlParts): Promise<void> {
  const { config, graphStates, schema } = options;
  const { answers, executor, operations, tags, responses } = caches;
  const shared = config.shareAnswers ? new SharedAnswers() : null;
  const budget = new OperationBudget(schema, config.limits);
  const ofAll = { ...options, answers: answers ?? shared };
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => createServerContext(request, reply, ofAll);
  const apollo = createApolloServer(options, { caches, budget });
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());
  // Kept before it is tagged, which may leave the body out; looked for by its tag first, which needs none.
  const kept = [
    ...(operations ? [knownAnswer({ operations, executor, budget, contextOf })] : []),
    ...(responses ? [repetition(responses, graphStates)] : []),
    ...(tags ? [revalidation(tags, graphStates)] : []),
  ];
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: admission.onRequest,
    exposeHeadRoute: false,
    preHandler: [
      refuseOtherEncodings,
      countAnonymousGetAsPreflighted,
      refuseExplainMode(config.explain),
      ...kept.map(({ preHandler }) => preHandler).reverse(),
    ],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => Promise.resolve(contextOf(request, reply)) }),
    onSend: [reportRefusal, ...kept.map(({ onSend }) => onSend)],
  });
  http.route({ method: ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', onRequest: refuseMethod, handler: refuseMethod });
}
