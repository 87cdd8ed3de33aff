import type { HeaderMap } from '@apollo/server';

/** Whether a client names application/json as what it takes, and not the media type that GraphQL has of its own. */
export function acceptsOnlyPlainJson(headers: HeaderMap | undefined): boolean {
  const accepted = (headers?.get('accept') ?? '').split(',').map((entry) => entry.split(';', 1)[0]?.trim().toLowerCase());
  return accepted.includes('application/json') && !accepted.includes('application/graphql-response+json');
}
