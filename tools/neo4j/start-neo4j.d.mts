/** A Neo4j that was started for this process. */
export interface StartedNeo4j {
  readonly version: string;
  readonly port: number;
  readonly pid: number;
  /** Its temporary folder. */
  readonly home: string;
  readonly uri: string;
  readonly routingUri: string;
  /** Ends it at once and removes its folder. */
  stop(): Promise<void>;
  /** Freezes it: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
}

export interface StartOptions {
  /** @default NEO4J_VERSION, else 5.26.31 */
  readonly version?: string;
  /** @default JAVA_HOME, else the oldest that will do of those found */
  readonly javaHome?: string;
  /** @default a free one */
  readonly port?: number;
  /** Of the user neo4j. @default authentication is off */
  readonly password?: string;
  /** Starts in half the time, and is slower once it is warm. @default false */
  readonly quickStart?: boolean;
  /** Most heap, as Java takes it. @default '1g' */
  readonly heap?: string;
  /** Memory for the pages of the store, as Neo4j takes it. @default '256m' */
  readonly pageCache?: string;
}

/** The version that is started where none is asked for. */
export const DEFAULT_VERSION: string;
/** Starts a Neo4j with an empty database, which ends with this process. */
export function startNeo4j(options?: StartOptions): Promise<StartedNeo4j>;
/** Says in one line what a machine lacks to start a Neo4j; null where it lacks nothing. */
export function whatIsMissing(options?: Pick<StartOptions, 'version' | 'javaHome'>): string | null;
