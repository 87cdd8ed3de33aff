import type { EngineConfig } from './open-engine.js';
import { CAPABILITIES as EMBEDDED } from './embedded/capabilities.js';
import type { EngineCapabilities } from './engine.js';
import { CAPABILITIES as NEO4J } from './neo4j/capabilities.js';

/** What the engine can do that the settings name; none is opened. */
export const capabilitiesOf = ({ neo4jUri }: Pick<EngineConfig, 'neo4jUri'>): EngineCapabilities => (neo4jUri === null ? EMBEDDED : NEO4J);
