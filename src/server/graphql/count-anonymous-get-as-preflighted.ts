import type { FastifyReply, FastifyRequest } from 'fastify';

const OF_A_PERSON = ['cookie', 'authorization', 'origin'] as const;
const OF_NO_OTHER_SITE: ReadonlySet<unknown> = new Set([undefined, 'none', 'same-origin']);

function isAnonymous(headers: FastifyRequest['headers']): boolean {
  return OF_NO_OTHER_SITE.has(headers['sec-fetch-site']) && OF_A_PERSON.every((name) => headers[name] === undefined);
}

/**
 * Lets a GET through CSRF prevention that no other site can have sent in a person's name: it carries neither Cookie,
 * Authorization nor Origin, and the browser, if it is one, says that the request came from here.
 */
export function countAnonymousGetAsPreflighted({ method, headers }: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  if (method === 'GET' && isAnonymous(headers)) headers['apollo-require-preflight'] ??= 'anonymous-get';
  done();
}
