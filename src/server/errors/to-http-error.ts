import type { FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config.js';
import { ERROR_CATALOG } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { nothingThere } from './nothing-there.js';
import { quote } from './quote.js';
import { systemCodeOf } from './system-code-of.js';

type Describe = (request: FastifyRequest, limits: Limits) => GraphApiError;

function bodyTooLarge({ headers }: FastifyRequest, { maxBodyBytes }: Limits): GraphApiError {
  const found = headers['content-length'] === undefined ? 'is larger' : `has ${headers['content-length']}`;
  return new GraphApiError('BODY_TOO_LARGE', `The limit maxBodyBytes allows a body of ${maxBodyBytes} bytes; this one ${found}.`);
}

function mediaType({ headers }: FastifyRequest): GraphApiError {
  const given = headers['content-type'] === undefined ? 'has no content type' : `is ${quote(headers['content-type'])}`;
  return new GraphApiError('MEDIA_TYPE_NOT_SUPPORTED', `The body ${given}. Send application/json.`);
}

const BY_CODE: ReadonlyMap<string | null, Describe> = new Map(
  Object.entries<Describe>({
    FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
    FST_ERR_CTP_EMPTY_JSON_BODY: () => new GraphApiError('BODY_NOT_JSON', 'The body is empty. Send a JSON object with `query`.'),
    FST_ERR_CTP_INVALID_JSON_BODY: () => new GraphApiError('BODY_NOT_JSON', 'The body does not parse as JSON. Send a JSON object with `query`.'),
    FST_ERR_CTP_INVALID_MEDIA_TYPE: mediaType,
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new GraphApiError('BAD_REQUEST', 'The body is not as long as its Content-Length says.'),
    FST_ERR_BAD_URL: ({ url }) => new GraphApiError('BAD_REQUEST', `The path ${quote(url)} has a % that starts no character.`),
    FST_ERR_MAX_PARAM_LENGTH: nothingThere,
    ERR_INVALID_URL: ({ headers }) => new GraphApiError('BAD_REQUEST', `The Host header ${quote(headers.host ?? '')} is no host name.`),
  }),
);

/** By the status that the sender of the explorer's files gives a refusal: of a path out of their folder or with a NUL, of a condition that does not hold. */
const BY_STATUS: ReadonlyMap<unknown, Describe> = new Map([
  [400, nothingThere],
  [403, nothingThere],
  [404, nothingThere],
  [412, ({ url }) => new GraphApiError('BAD_REQUEST', `What \`If-Match\` or \`If-Unmodified-Since\` asks of ${quote(url)} does not hold; leave it out.`)],
]);

const statusOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined);

/** The error of the catalogue that an error of the HTTP server is to its client. */
export function toHttpError(error: unknown, request: FastifyRequest, limits: Limits): GraphApiError {
  if (error instanceof GraphApiError) return error;
  const code = systemCodeOf(error);
  const describe = code === null ? BY_STATUS.get(statusOf(error)) : BY_CODE.get(code);
  return describe ? describe(request, limits) : new GraphApiError('INTERNAL_SERVER_ERROR', ERROR_CATALOG.INTERNAL_SERVER_ERROR.sentence, { cause: error });
}
