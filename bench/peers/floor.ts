// The floor: what the best hand-written server takes. One auto-commit statement a request, in a READ session with the
// database named; no stack is captured, no notification asked for, no integer wrapped, and no close waited for.
import Fastify from 'fastify';
import neo4j, { type QueryResult } from 'neo4j-driver';
import type { Variables } from '../shapes/shape.js';
import { ALL_SHAPES } from '../shapes/shapes.js';
import { listen, neo4jUri } from './listen.js';

const driver = neo4j.driver(neo4jUri(), undefined, {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  telemetryDisabled: true,
});

function runUntraced(cypher: string, parameters: Readonly<Record<string, string>>): { result: Promise<QueryResult>; close: () => unknown } {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    // Subscribed to before the limit is set back: that is when the driver captures its stack.
    return { result: session.run(cypher, parameters).then((result) => result), close: () => void session.close() };
  } finally {
    Error.stackTraceLimit = limit;
  }
}

async function run(cypher: string, parameters: Readonly<Record<string, string>>): Promise<unknown> {
  const { result, close } = runUntraced(cypher, parameters);
  const { records } = await result;
  close();
  return records[0]?.get(0) as unknown;
}

const generation = String(await run('MATCH (graph:Graph) RETURN graph.current AS answer', {}));
const http = Fastify();
for (const { name, floor } of ALL_SHAPES) {
  http.post<{ Body: Variables }>(`/${name}`, async ({ body }, reply) => {
    const answer = await run(floor.cypher, floor.parametersOf(body, generation));
    void reply.type('application/json; charset=utf-8');
    return JSON.stringify({ data: floor.dataOf(answer as never) });
  });
}
process.once('SIGTERM', () => void Promise.all([http.close(), driver.close()]));
await listen(http);
