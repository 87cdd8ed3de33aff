import type { FastifyInstance } from 'fastify';

/** Listens where PORT says (0: any port), and prints the address on a line of its own, which says that the peer is ready. */
export async function listen(http: FastifyInstance): Promise<void> {
  const address = await http.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 0) });
  process.stdout.write(`${address}\n`);
}

/** The address of the database that the peer is started with. Throws where there is none. */
export function neo4jUri(): string {
  const uri = process.env['NEO4J_URI'];
  if (uri === undefined) throw new Error('NEO4J_URI names no Neo4j.');
  return uri;
}
