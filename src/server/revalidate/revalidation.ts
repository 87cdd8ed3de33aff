import type { FastifyReply, FastifyRequest } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';
import type { ServerOptions } from '../server-options.js';
import { entityTag, namesTag } from './entity-tag.js';
import type { KnownTag, KnownTags } from './known-tags.js';

type GraphStates = ServerOptions['graphStates'];

/** Any cache may keep an answer and has to ask each time whether it still holds, since the next load may change it. */
const REVALIDATE = 'no-cache';
const KEEP_NOTHING = 'no-store';
const NEGOTIATED = `accept, ${EXPLAIN_HEADER}`;

/** Headers without which Apollo looks at a GET more closely than at its address. */
const isPlain = ({ headers }: FastifyRequest): boolean =>
  headers['apollo-require-preflight'] !== undefined && headers['content-type'] === undefined && headers[EXPLAIN_HEADER] === undefined;

const isCurrent = async ({ edition }: KnownTag, graphStates: GraphStates): Promise<boolean> =>
  edition === null || (await graphStates.current()).edition === edition;

function sayTag(reply: FastifyReply, tag: string): void {
  const vary = reply.getHeader('vary');
  void reply
    .header('etag', tag)
    .header('cache-control', REVALIDATE)
    .header('vary', vary === undefined ? NEGOTIATED : `${String(vary)}, ${NEGOTIATED}`);
}

/** Answers 304 where this very request was answered before with the tag that it names, and the graph is still the same. */
const answerUnchanged = (tags: KnownTags, graphStates: GraphStates) => async (request: FastifyRequest, reply: FastifyReply) => {
  const named = request.headers['if-none-match'];
  if (named === undefined || request.method !== 'GET' || !isPlain(request)) return undefined;
  const known = tags.of(request);
  // That the state cannot be read is for the operation to say.
  if (!known || !namesTag(named, known.tag) || !(await isCurrent(known, graphStates).catch(() => false))) return undefined;
  sayTag(reply, known.tag);
  return reply.code(304).send();
};

const isWhole = ({ report }: FastifyRequest, { statusCode }: FastifyReply): boolean =>
  statusCode === 200 && report?.measure !== null && report?.errorCodes.length === 0;

/** Gives the answer to a GET its tag, and leaves the body out where the client has it. */
const tagAnswer = (tags: KnownTags) => async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
  if (request.method !== 'GET' || reply.statusCode === 304) return payload;
  if (typeof payload !== 'string' || request.headers[EXPLAIN_HEADER] !== undefined || !isWhole(request, reply)) {
    void reply.header('cache-control', KEEP_NOTHING);
    return payload;
  }
  const tag = entityTag(payload);
  tags.set(request, { tag, edition: (await request.report?.state)?.edition ?? null });
  sayTag(reply, tag);
  if (!namesTag(request.headers['if-none-match'], tag)) return payload;
  void reply.code(304).removeHeader('content-type');
  return null;
};

/** What a route does to revalidate its answers to a GET. */
export interface Revalidation {
  /** Comes after what refuses a request by its headers. */
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>;
}

/** The hooks by which a GET is answered 304 while its answer is the one that the client has. */
export function revalidation(tags: KnownTags, graphStates: GraphStates): Revalidation {
  return { preHandler: answerUnchanged(tags, graphStates), onSend: tagAnswer(tags) };
}
