import { totalNodes, totalRelationships, type GraphPointer } from '../../model/stored-form/graph-pointer.js';
import type { Address } from '../../server/http/listen.js';

const FIRST_QUERY = '{ cluster(id: "cluster:battery-triangle") { name regions { edges { role node { name } citations { lineStart lineEnd } } } } }';

const count = (number: number): string => number.toLocaleString('en');

/** Where the service is. */
export function printAddress({ url }: Address): string {
  return [`workplan-graph serves at ${url}`, `  API        ${url}/graphql`, `  Explorer   ${url}/ (GraphiQL, with worked examples)`].join('\n');
}

/** Which engine serves how much of what. */
export function printGraph(engine: string, pointer: GraphPointer): string {
  const documents = pointer.documents.map(({ title, id }) => `${title} (${id})`).join(', ');
  return [
    `  Engine     ${engine}`,
    `  Graph      ${count(totalNodes(pointer))} nodes and ${count(totalRelationships(pointer))} relationships, data version ${pointer.generation}`,
    `  Documents  ${documents}`,
  ].join('\n');
}

/** A first query to try. */
export function printFirstQuery({ url }: Address): string {
  const body = JSON.stringify({ query: FIRST_QUERY });
  return `\nA first query:\n  curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'\n`;
}
