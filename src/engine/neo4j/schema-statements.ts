import type { GraphModel, NodeTypeModel } from '../../model/graph-model-data.js';
import { wordProperties } from '../../model/word-properties.js';

/**
 * The schema in the dialect of Neo4j: nodes are found by `key` and paged by ranges of `sortKey` under each label, among
 * those of one word of an enum too, searched by `searchText` and removed by `generation` under Entity, which every node has. The pointer and the lock of a
 * load are unique, so that two loads that start together cannot make two of them.
 */
export function schemaStatements(model: GraphModel): readonly string[] {
  return Object.freeze([
    'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
    'CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Graph) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT graph_lock_name IF NOT EXISTS FOR (n:GraphLock) REQUIRE n.name IS UNIQUE',
    'CREATE RANGE INDEX entity_generation IF NOT EXISTS FOR (n:Entity) ON (n.generation)',
    'CREATE TEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON (n.searchText)',
    ...Object.values(model.nodeTypes).flatMap((type) => labelStatements(type, model)),
  ]);
}

function labelStatements(type: NodeTypeModel, model: GraphModel): readonly string[] {
  const { label } = type;
  const name = snakeCase(label);
  return [
    `CREATE CONSTRAINT ${name}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`,
    `CREATE RANGE INDEX ${name}_sort_key IF NOT EXISTS FOR (n:${label}) ON (n.sortKey)`,
    ...wordProperties(type, model).map((word) => `CREATE RANGE INDEX ${name}_${snakeCase(word)} IF NOT EXISTS FOR (n:${label}) ON (n.${word}, n.sortKey)`),
  ];
}

function snakeCase(label: string): string {
  return label.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
