import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { findStatements, type SentStatement } from './bolt-messages.js';

/** Stands between a server and its database and hears each statement, whatever client sends it. */
export interface BoltListener {
  /** What the server takes for its database. */
  readonly uri: string;
  /** The statements since the last call. */
  heard(): readonly SentStatement[];
  stop(): Promise<void>;
}

/** Begins to listen before a database, such as `bolt://127.0.0.1:7687`. */
export async function listenToBolt(database: string): Promise<BoltListener> {
  const { hostname, port } = new URL(database);
  let statements: SentStatement[] = [];
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    const find = findStatements();
    client.on('data', (part) => statements.push(...find(part)));
    client.pipe(behind).pipe(client);
    client.once('error', () => behind.destroy());
    behind.once('error', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => {
      const heard = statements;
      statements = [];
      return heard;
    },
    stop: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
