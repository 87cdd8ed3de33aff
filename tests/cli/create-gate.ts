import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A port that leads to a database, or to nothing while it is shut. */
export interface Gate {
  readonly port: number;
  open(): Promise<void>;
  shut(): Promise<void>;
}

/** Reserves a port of this machine that leads nowhere until it is opened to a host and port. */
export async function createGate(target: URL): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(Number(target.port), target.hostname);
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => end.destroy()).on('close', () => sockets.delete(end));
    }
    socket.pipe(onward).pipe(socket);
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  };
  const shut = async (): Promise<void> => {
    if (!server.listening) return;
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  const port = await listen(0);
  await shut();
  const open = async (): Promise<void> => {
    await listen(port);
  };
  return { port, shut, open };
}
