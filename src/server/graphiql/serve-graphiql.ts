import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PACKAGE_FOLDER } from '../../config/package-folder.js';
import { examplesFolder, type ServerOptions } from '../server-options.js';
import { readExamples } from './read-examples.js';

const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Monaco writes its colours and measures into style attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// The names of all files but the page carry a hash of what is in them.
function setHeaders(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', basename(path) === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable');
  void reply.header('content-security-policy', SECURITY_POLICY);
  void reply.header('x-content-type-options', 'nosniff');
  void reply.header('referrer-policy', 'no-referrer');
}

/** Serves GraphiQL at `/`, where it has been built, and the examples that it opens with at `/examples.json`. */
export async function serveGraphiql(http: FastifyInstance, options: ServerOptions): Promise<void> {
  const { graphiqlDir = join(PACKAGE_FOLDER, 'dist/graphiql') } = options;
  http.get('/examples.json', async (_request, reply) => {
    void reply.header('cache-control', 'no-cache');
    return readExamples(examplesFolder(options));
  });
  if (!existsSync(graphiqlDir)) {
    http.log.warn({ graphiqlDir }, 'GraphiQL is not built, so there is nothing at /; run `node tools/build-graphiql.mjs`');
    return;
  }
  await http.register(staticFiles, {
    root: graphiqlDir,
    preCompressed: true,
    dotfiles: 'ignore',
    acceptRanges: false,
    cacheControl: false,
    setHeaders,
    decorateReply: false,
  });
}
