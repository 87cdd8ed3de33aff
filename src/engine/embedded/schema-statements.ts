import type { GraphModel } from '../../model/graph-model-data.js';

/**
 * The schema in the dialect of the embedded engine. A constraint is no index there, so one is made beside it; an index
 * serves the property under every label, and every node is an Entity, so one is enough for all. A range of `sortKey`
 * takes no index, so it has none. Constraint first: that is the order both engines accept.
 */
export function schemaStatements(_model: GraphModel): readonly string[] {
  return Object.freeze([
    'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
    'CREATE INDEX entity_key_index IF NOT EXISTS FOR (n:Entity) ON (n.key)',
    'CREATE INDEX entity_generation IF NOT EXISTS FOR (n:Entity) ON (n.generation)',
  ]);
}
