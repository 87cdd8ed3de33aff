import type { FastifyReply, FastifyRequest } from 'fastify';

/** Goes on with what is to be sent. */
export type Done = (error: null, payload: unknown) => void;

/** What a route does before an answer is made, and before it is sent. */
export interface AnswerHooks {
  /** Comes after what refuses a request by its headers. */
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown, done: Done) => void;
}
