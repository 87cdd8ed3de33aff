import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Listener = () => void;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is told when the request is over; null until the first asks. */
    toldWhenOver: (() => void)[] | null;
  }
}

const openOn = new WeakMap<Socket, Set<Listener>>();

function listenersOn(socket: Socket): Set<Listener> {
  const known = openOn.get(socket);
  if (known) return known;
  const listeners = new Set<Listener>();
  openOn.set(socket, listeners);
  socket.once('close', () => {
    for (const listener of listeners) listener();
  });
  return listeners;
}

/**
 * Calls back once when a request is over: answered, or its connection gone. The connection has to be watched too: of
 * several requests that were sent at once over one, only the answer whose turn it is hears that it has closed.
 */
export function whenOver(request: FastifyRequest, { raw: answer }: FastifyReply, listener: Listener): void {
  if (request.toldWhenOver) {
    request.toldWhenOver.push(listener);
    return;
  }
  const told = [listener];
  const open = listenersOn(request.raw.socket);
  const over = (): void => {
    if (open.delete(over)) for (const tell of told) tell();
  };
  request.toldWhenOver = told;
  open.add(over);
  answer.on('close', over);
}
