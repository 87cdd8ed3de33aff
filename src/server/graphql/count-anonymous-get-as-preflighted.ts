import type { FastifyRequest } from 'fastify';

const OF_A_PERSON = ['cookie', 'authorization', 'origin'] as const;
const OF_NO_OTHER_SITE: ReadonlySet<unknown> = new Set([undefined, 'none', 'same-origin']);

/**
 * Lets a GET through CSRF prevention that no other site can have sent in a person's name: it carries neither Cookie,
 * Authorization nor Origin, and the browser, if it is one, says that the request came from here.
 */
export function countAnonymousGetAsPreflighted({ method, headers }: FastifyRequest): void {
  if (method !== 'GET' || !OF_NO_OTHER_SITE.has(headers['sec-fetch-site'])) return;
  if (OF_A_PERSON.some((name) => headers[name] !== undefined)) return;
  headers['apollo-require-preflight'] ??= 'anonymous-get';
}
