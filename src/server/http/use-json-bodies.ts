import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { quote } from '../errors/quote.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent; null where there is none. */
    sentBody: Buffer | null;
  }
}

/** Why a body is not read at all; null where nothing speaks against it. What is no UTF-8 would be read as a question about other words. */
function refusalOf({ headers }: FastifyRequest, body: Buffer): GraphApiError | null {
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding !== 'identity') return new GraphApiError('MEDIA_TYPE_NOT_SUPPORTED', `The body is encoded as ${quote(encoding)}. Send it as it is.`);
  if (isUtf8(body)) return null;
  return new GraphApiError('BODY_NOT_JSON', 'The body is not UTF-8, in which JSON is written. Send it as UTF-8, and not as EUC-KR or UTF-16.');
}

/** Takes bodies that are JSON, and no others. */
export function useJsonBodies(http: FastifyInstance): void {
  // GraphQL reads the names that an operation declares and no others, so such keys are as harmless as any unknown one.
  const parse = http.getDefaultJsonParser('ignore', 'ignore');
  http.decorateRequest('sentBody', null);
  http.removeContentTypeParser(['application/json', 'text/plain']);
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const refusal = refusalOf(request, body);
    if (refusal) {
      done(refusal);
      return undefined;
    }
    request.sentBody = body;
    return parse(request, body.toString(), done);
  });
}
