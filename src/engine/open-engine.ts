import type { Config } from '../config/config.js';
import { EmbeddedEngine } from './embedded/embedded-engine.js';
import type { Engine } from './engine.js';
import { Neo4jEngine } from './neo4j/neo4j-engine.js';

/** The settings that say which engine serves and how. */
export type EngineConfig = Pick<Config, 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase' | 'engineDeadline'>;

/**
 * Opens the engine that the settings name: Neo4j where NEO4J_URI is set, else the embedded one. Neo4j is not contacted
 * yet. Rejects with CONFIG_INVALID for an address that is none, with ENGINE_UNAVAILABLE where this machine has no binary
 * of the embedded engine.
 */
export async function openEngine(config: EngineConfig): Promise<Engine> {
  const { neo4jUri, engineDeadline: deadline } = config;
  if (neo4jUri === null) return EmbeddedEngine.open({ deadline });
  return new Neo4jEngine({ uri: neo4jUri, user: config.neo4jUser, password: config.neo4jPassword, database: config.neo4jDatabase, deadline });
}
