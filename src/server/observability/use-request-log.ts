import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CATALOG } from '../../errors/catalog.js';
import { createRequestReport, type RequestReport } from './request-report.js';

type Level = 'debug' | 'info' | 'warn' | 'error';

const NAMED_AT_MOST = 20;

const ORDER: readonly Level[] = ['debug', 'info', 'warn', 'error'];

/** The log level of a request: that of its gravest error, else `info` for an operation and `debug` for health checks and files. */
function levelOf({ errorCodes: codes, measure }: RequestReport): Level {
  if (codes.length === 0) return measure ? 'info' : 'debug';
  return ORDER[Math.max(...codes.map((code) => ORDER.indexOf(ERROR_CATALOG[code].level)))] ?? 'info';
}

// A query string can hold values of variables.
const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

// Loggers of pino, which Fastify's type does not say all of.
const isLogged = (log: FastifyBaseLogger & { readonly isLevelEnabled?: (level: Level) => boolean }, level: Level): boolean =>
  log.isLevelEnabled?.(level) ?? true;

function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const report = request.report ?? createRequestReport();
  const level = levelOf(report);
  if (!isLogged(request.log, level)) return;
  const { operation, measure, errorCodes } = report;
  const facts = {
    method: request.method,
    path: pathOf(request.url),
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    operation,
    rootFields: measure?.rootFields.slice(0, NAMED_AT_MOST) ?? [],
    listCost: measure?.listCost ?? null,
    errorCodes,
  };
  request.log[level](facts, 'request');
}

/** Logs one line a request, and says the id that it is logged under in the answer. */
export function useRequestLog(http: FastifyInstance): void {
  http.decorateRequest('report', null);
  http.addHook('onRequest', (request, reply, done) => {
    request.report = createRequestReport();
    void reply.header('x-request-id', request.id);
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}
