import type { FastifyReply, FastifyRequest } from 'fastify';
import { EXPLAIN_HEADER } from '../explain/explain-mode.js';
import { entityTag, namesTag } from './entity-tag.js';
import type { AnswerHooks, Done } from './answer-hooks.js';
import { isCurrent, isWhole, type GraphStates } from './is-current.js';
import type { KnownTags } from './known-tags.js';

/** Any cache may keep an answer and has to ask each time whether it still holds, since the next load may change it. */
const REVALIDATE = 'no-cache';
const KEEP_NOTHING = 'no-store';
const NEGOTIATED = `accept, ${EXPLAIN_HEADER}`;

/** Headers without which Apollo looks at a GET more closely than at its address. */
const isPlain = ({ headers }: FastifyRequest): boolean =>
  headers['apollo-require-preflight'] !== undefined && headers['content-type'] === undefined && headers[EXPLAIN_HEADER] === undefined;

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
  if (!known || !namesTag(named, known.tag) || !(await isCurrent(known, graphStates))) return undefined;
  sayTag(reply, known.tag);
  return reply.code(304).send();
};

/** Gives the answer to a GET its tag, and leaves the body out where the client has it. */
const tagAnswer = (tags: KnownTags) => (request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done) => {
  if (request.method !== 'GET' || reply.statusCode === 304) {
    done(null, payload);
    return;
  }
  if (typeof payload !== 'string' || !isWhole(request, reply)) {
    void reply.header('cache-control', KEEP_NOTHING);
    done(null, payload);
    return;
  }
  const tag = entityTag(payload);
  tags.set(request, { tag, edition: request.report?.edition ?? null });
  sayTag(reply, tag);
  const has = namesTag(request.headers['if-none-match'], tag);
  if (has) void reply.code(304).removeHeader('content-type');
  done(null, has ? null : payload);
};

/** The hooks by which a GET is answered 304 while its answer is the one that the client has. */
export function revalidation(tags: KnownTags, graphStates: GraphStates): AnswerHooks {
  return { preHandler: answerUnchanged(tags, graphStates), onSend: tagAnswer(tags) };
}
