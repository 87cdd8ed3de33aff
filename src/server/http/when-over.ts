import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Listener = () => void;

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

/** What is told when one answer is over; whoever asks later joins, so that a request has one listener on its connection. */
const listenersOf = new WeakMap<ServerResponse, Listener[]>();

/**
 * Calls back once when a request is over: answered, or its connection gone. The connection has to be watched too: of
 * several requests that were sent at once over one, only the answer whose turn it is hears that it has closed.
 */
export function whenOver({ raw: { socket } }: FastifyRequest, { raw: answer }: FastifyReply, listener: Listener): void {
  const known = listenersOf.get(answer);
  if (known) {
    known.push(listener);
    return;
  }
  const told = [listener];
  const open = listenersOn(socket);
  const over = (): void => {
    if (open.delete(over)) for (const tell of told) tell();
  };
  listenersOf.set(answer, told);
  open.add(over);
  answer.once('close', over);
}
