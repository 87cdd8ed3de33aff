import type { BulkHandle, BulkNode, BulkRelationship, BulkWriter, CypherStatement, EngineRecord } from '../engine.js';

/** Runs one statement that writes, as a transaction of its own. */
type WriteAlone = (statement: CypherStatement) => Promise<readonly EngineRecord[]>;

const CREATE_NODES = `UNWIND $rows AS row
CREATE (node:$(row[0]))
SET node = row[1]
RETURN collect(elementId(node)) AS handles`;

const CREATE_RELATIONSHIPS = `UNWIND $rows AS row
MATCH (source) WHERE elementId(source) = row[1]
MATCH (target) WHERE elementId(target) = row[2]
CREATE (source)-[statement:$(row[0])]->(target)
SET statement = row[3]`;

/** The text so that it finds nothing to do where the guard returns no record. */
const guarded = (guard: CypherStatement, text: string) => `CALL () {
${guard.text}
}
WITH DISTINCT true AS held
${text}`;

/**
 * Writes rows by two texts that serve all labels and types, so that each is planned once. Nodes are found by the ids that
 * the database itself gives: by a key, each relationship would look two of them up in an index.
 */
export class Neo4jBulkWriter implements BulkWriter {
  constructor(private readonly writeAlone: WriteAlone) {}

  async createNodes(nodes: readonly BulkNode[], guard: CypherStatement): Promise<readonly BulkHandle[]> {
    const rows = nodes.map(({ labels, properties }) => [labels, properties]);
    const [record] = await this.writeAlone({ text: guarded(guard, CREATE_NODES), parameters: { ...guard.parameters, rows } });
    return (record?.['handles'] ?? []) as readonly string[];
  }

  async createRelationships(relationships: readonly BulkRelationship[], guard: CypherStatement): Promise<void> {
    const rows = relationships.map(({ type, start, end, properties }) => [type, start, end, properties]);
    await this.writeAlone({ text: guarded(guard, CREATE_RELATIONSHIPS), parameters: { ...guard.parameters, rows } });
  }
}
