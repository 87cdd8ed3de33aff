import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import { PACKAGE_FOLDER } from '../config/package-folder.js';
import type { Engine } from '../engine/engine.js';
import type { RequestContextOptions } from '../query/request-context.js';

/** What the HTTP face is made of. */
export interface ServerOptions {
  readonly config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'corsOrigins'
    | 'trustProxy'
    | 'stopGrace'
    | 'planAhead'
    | 'explain'
    | 'directAnswers'
    | 'shareAnswers'
    | 'planWithout'
    | 'metrics'
    | 'limits'
  >;
  readonly schema: GraphQLSchema;
  /** Closed when the server stops. */
  readonly engine: Engine;
  readonly graphStates: RequestContextOptions['graphStates'];
  /** A pino logger. */
  readonly logger: FastifyBaseLogger;
  /** Folder of the GraphiQL bundle. @default dist/graphiql of this package */
  readonly graphiqlDir?: string;
  /** Folder of the worked examples that GraphiQL opens with. @default schema/examples of this package */
  readonly examplesDir?: string;
  /** Milliseconds in which a request must have arrived whole. @default 30000 */
  readonly requestTimeout?: number;
}

/** Where the worked examples lie. */
export function examplesFolder({ examplesDir }: Pick<ServerOptions, 'examplesDir'>): string {
  return examplesDir ?? join(PACKAGE_FOLDER, 'schema/examples');
}
