import type { GraphModel } from '../../model/graph-model-data.js';

/**
 * The schema in the dialect of the embedded engine. A constraint is no index there, so one is made beside it, after it:
 * the order that both engines accept. An index serves its property under every label, and every node is an Entity, so
 * one is enough for all. There is none on `sortKey`, whose ranges take no index, nor on `generation`, which would be
 * taken before the label and read the whole graph.
 */
export function schemaStatements(_model: GraphModel): readonly string[] {
  return Object.freeze([
    'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
    'CREATE INDEX entity_key_index IF NOT EXISTS FOR (n:Entity) ON (n.key)',
  ]);
}
