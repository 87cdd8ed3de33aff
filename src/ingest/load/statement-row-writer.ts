import type { CypherStatement, CypherValue, Engine, EngineCapabilities } from '../../engine/engine.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import type { NodeRow, RelationshipRow } from '../derive/graph-rows.js';
import type { LoadLock } from './load-lock.js';
import type { RowWriter } from './row-writer.js';
import { BATCH_ROWS, LOAD_DEADLINE } from './write-limits.js';

/** How a label or type stands in a text: as itself, or as a value of the row where the engine takes that, so that one plan serves all. */
const written = (name: string, { dynamicNames }: EngineCapabilities) => (dynamicNames ? '$(row.name)' : `\`${name}\``);

const createNodes = (label: string, capabilities: EngineCapabilities) => `UNWIND $rows AS row
CREATE (node:Entity:${written(label, capabilities)})
SET node += row.properties`;

const createRelationships = (type: string, capabilities: EngineCapabilities) => `UNWIND $rows AS row
MATCH (source:Entity {key: row.source})
MATCH (target:Entity {key: row.target})
CREATE (source)-[statement:${written(type, capabilities)}]->(target)
SET statement += row.properties`;

/** A row as a statement takes it, and the text that takes it. */
interface StatementRow {
  readonly text: string;
  readonly row: CypherValue;
}

function statementsOf(rows: readonly StatementRow[]): readonly CypherStatement[] {
  const byText = new Map<string, CypherValue[]>();
  for (const { text, row } of rows) {
    const some = byText.get(text);
    if (some) some.push(row);
    else byText.set(text, [row]);
  }
  return [...byText].map(([text, some]) => ({ text, parameters: { rows: some } }));
}

/** Writes rows by statements, a batch in a transaction. */
export class StatementRowWriter implements RowWriter {
  readonly nodesInFlight = 2;
  readonly relationshipsInFlight = 2;

  constructor(
    private readonly engine: Engine,
    private readonly lock: LoadLock,
    private readonly generation: string,
  ) {}

  /** Kinds of which there are few go in one transaction. */
  *gather(batches: Iterable<readonly NodeRow[]>): Generator<readonly NodeRow[]> {
    let gathered: readonly NodeRow[] = [];
    for (const batch of batches) {
      if (gathered.length > 0 && gathered.length + batch.length > BATCH_ROWS) {
        yield gathered;
        gathered = [];
      }
      gathered = [...gathered, ...batch];
    }
    if (gathered.length > 0) yield gathered;
  }

  async writeNodes(batch: readonly NodeRow[]): Promise<void> {
    const { capabilities } = this.engine;
    await this.#write(batch.map(({ label, properties }) => ({ text: createNodes(label, capabilities), row: { name: label, properties } })));
  }

  async writeRelationships(batch: readonly RelationshipRow[]): Promise<void> {
    const { capabilities } = this.engine;
    const keyOf = (id: string) => nodeKey(this.generation, id);
    await this.#write(
      batch.map(({ type, start, end, properties }) => ({
        text: createRelationships(type, capabilities),
        row: { name: type, source: keyOf(start), target: keyOf(end), properties },
      })),
    );
  }

  async #write(rows: readonly StatementRow[]): Promise<void> {
    await this.lock.requireHeld();
    const statements = statementsOf(rows).map((statement) => this.lock.fenced(statement));
    await this.engine.write(statements, { deadline: LOAD_DEADLINE });
  }
}
