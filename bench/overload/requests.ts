import type { LoadRequest } from '../measure/load-request.js';

const asking = (query: string, client?: string): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query }),
  ...(client !== undefined && { headers: { 'x-forwarded-for': client } }),
});

const PAGE = `{ tasks(first: 20) { edges { node { name regions(first: 5) { edges { node { name clusters(first: 5) { edges { node { name } } } } } } } } } }`;

/** A page as a front end asks for it: more work for the service than for the load. */
export const LIGHT = asking(PAGE);
/** The same, of a client that others must not stop. */
export const LIGHT_OF_ANOTHER = asking(PAGE, '192.0.2.2');
/** As many of the longest statements as one operation may have. */
export const HEAVY = asking(
  `{ ${Array.from({ length: 20 }, (_, index) => `meetings${index}: coordination { meetings(first: 5) { totalCount edges { node { sharedCount } } } }`).join(' ')} }`,
  '192.0.2.1',
);
