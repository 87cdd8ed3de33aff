import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ClientError } from '../errors/client-error.js';

/** Notes the codes of an answer that Apollo gave before there was an operation, as a refusal of CSRF prevention is. */
export async function reportRefusal({ report }: FastifyRequest, { statusCode }: FastifyReply, payload: unknown): Promise<unknown> {
  if (statusCode < 400 || !report || report.errorCodes.length > 0 || typeof payload !== 'string') return payload;
  const { errors }: { readonly errors?: readonly ClientError[] } = JSON.parse(payload);
  report.errorCodes.push(...(errors ?? []).map(({ extensions }) => extensions.code));
  return payload;
}
