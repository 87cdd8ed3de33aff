import type { Config } from '../config/config.js';
import type { Engine } from './engine.js';

/** The settings that say which engine serves and how. */
export type EngineConfig = Pick<Config, 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase' | 'engineDeadline'> &
  Partial<Pick<Config, 'coalesce' | 'directReads'>>;

/**
 * Opens the engine that the settings name: Neo4j where NEO4J_URI is set, else the embedded one. Neo4j is not contacted
 * yet. Rejects with CONFIG_INVALID for an address that is none, with ENGINE_UNAVAILABLE where this machine has no binary
 * of the embedded engine.
 */
export async function openEngine(config: EngineConfig): Promise<Engine> {
  const { neo4jUri, engineDeadline: deadline } = config;
  // Each engine is brought in only where it is used: a driver that is not needed costs a tenth of a second at every start.
  if (neo4jUri === null) {
    const { EmbeddedEngine } = await import('./embedded/embedded-engine.js');
    return EmbeddedEngine.open({ deadline, coalesce: config.coalesce ?? true });
  }
  const { Neo4jEngine } = await import('./neo4j/neo4j-engine.js');
  const address = { uri: neo4jUri, user: config.neo4jUser, password: config.neo4jPassword, database: config.neo4jDatabase };
  return new Neo4jEngine({ ...address, deadline, coalesce: config.coalesce ?? true, directReads: config.directReads ?? true });
}
