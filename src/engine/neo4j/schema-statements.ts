import type { GraphModel } from '../../model/graph-model-data.js';

/**
 * The schema in the dialect of Neo4j: nodes are found by `key` and paged by ranges of `sortKey` under each label,
 * searched by `searchText` and removed by `generation` under Entity, which every node has. The pointer and the lock of a
 * load are unique, so that two loads that start together cannot make two of them.
 */
export function schemaStatements(model: GraphModel): readonly string[] {
  return Object.freeze([
    'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
    'CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Graph) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT graph_lock_name IF NOT EXISTS FOR (n:GraphLock) REQUIRE n.name IS UNIQUE',
    'CREATE RANGE INDEX entity_generation IF NOT EXISTS FOR (n:Entity) ON (n.generation)',
    'CREATE TEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON (n.searchText)',
    ...Object.keys(model.nodeTypes).flatMap(labelStatements),
  ]);
}

function labelStatements(label: string): readonly string[] {
  const name = snakeCase(label);
  return [
    `CREATE CONSTRAINT ${name}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`,
    `CREATE RANGE INDEX ${name}_sort_key IF NOT EXISTS FOR (n:${label}) ON (n.sortKey)`,
  ];
}

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
