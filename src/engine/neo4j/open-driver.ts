import neo4j, { type AuthToken, type Config as DriverConfig, type Driver } from 'neo4j-driver';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** Where a Neo4j is and as whom it is spoken to. */
export interface Neo4jAddress {
  /** `bolt://` one server, `neo4j://` a cluster that is routed to; with `+s` or `+ssc` over TLS. */
  readonly uri: string;
  readonly user: string;
  /** Empty: the server has authentication off. */
  readonly password: string;
}

/** Statements that run at once. */
export const POOL_SIZE = 20;
/** Connections beyond: for a batched text that is tried, and while the server stops what was given up. */
const SPARE_CONNECTIONS = 4;

// The driver's own values turn an outage into 34 s (refused) or a minute (frozen) until a caller hears of it.
const DRIVER_CONFIG: Readonly<DriverConfig> = Object.freeze({
  maxConnectionPoolSize: POOL_SIZE + SPARE_CONNECTIONS,
  connectionTimeout: 500,
  connectionAcquisitionTimeout: 800,
  connectionLivenessCheckTimeout: 500,
  // Integers over 2^53 keep their digits.
  useBigInt: true,
  notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  telemetryDisabled: true,
  userAgent: 'workplan-graph',
});

/** Makes a driver, which connects at its first statement. Throws CONFIG_INVALID for an address that it does not take. */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  try {
    // The driver writes what it reads from the address into the object that it is given.
    return neo4j.driver(uri, authToken(user, password), { ...DRIVER_CONFIG });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GraphApiError('CONFIG_INVALID', `NEO4J_URI is no address of a Neo4j: ${withoutCredentials(reason)}`, { cause });
  }
}

/** Host and port of an address, for messages: never the user or password that somebody wrote into it. */
export function hostOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : 'its address';
}

/** Whether an address is that of a cluster, which answers from several servers. */
export function isRouted(uri: string): boolean {
  return uri.startsWith('neo4j');
}

function authToken(user: string, password: string): AuthToken | undefined {
  return password === '' ? undefined : neo4j.auth.basic(user, password);
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^\s@/]*@/g, '//');
}
