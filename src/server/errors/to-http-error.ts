import type { FastifyRequest } from 'fastify';
import type { Limits } from '../../config/config.js';
import { ERROR_CATALOG } from '../../errors/catalog.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { systemCodeOf } from './system-code-of.js';

type Describe = (request: FastifyRequest, limits: Limits) => GraphApiError;

const QUOTED_AT_MOST = 100;

/** What a client sent, short enough to be said back. */
export function quote(given: string): string {
  return given.length > QUOTED_AT_MOST ? `"${given.slice(0, QUOTED_AT_MOST)}…"` : `"${given}"`;
}

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
    FST_ERR_MAX_PARAM_LENGTH: ({ url }) => new GraphApiError('PATH_NOT_FOUND', `There is nothing at ${quote(url)}; the API is at /graphql.`),
    ERR_INVALID_URL: ({ headers }) => new GraphApiError('BAD_REQUEST', `The Host header ${quote(headers.host ?? '')} is no host name.`),
  }),
);

/** The error of the catalogue that an error of the HTTP server is to its client. */
export function toHttpError(error: unknown, request: FastifyRequest, limits: Limits): GraphApiError {
  if (error instanceof GraphApiError) return error;
  const describe = BY_CODE.get(systemCodeOf(error));
  return describe ? describe(request, limits) : new GraphApiError('INTERNAL_SERVER_ERROR', ERROR_CATALOG.INTERNAL_SERVER_ERROR.sentence, { cause: error });
}
