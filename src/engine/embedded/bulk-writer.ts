import type { GrafeoDB } from '@grafeo-db/js';
import type { BulkProperties, BulkRelationship, BulkWriter, CypherStatement } from '../engine.js';
import { encodeParameters } from './encode-parameters.js';

/** Does work in its turn, and translates its errors. */
type InTurn = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** Writes rows through the engine's own calls for many, which take them as they are: statements take three times as long. */
export class EmbeddedBulkWriter implements BulkWriter {
  constructor(
    private readonly database: GrafeoDB,
    private readonly inTurn: InTurn,
  ) {}

  createNodes(labels: readonly string[], nodes: readonly BulkProperties[], guard: CypherStatement): Promise<readonly number[]> {
    return this.#guarded(guard, [], () => this.database.batchCreateNodesWithProps([...labels], [...nodes]));
  }

  async createRelationships(relationships: readonly BulkRelationship[], guard: CypherStatement): Promise<void> {
    const edges = relationships.map(({ start, end, type, properties }) => ({ src: start, dst: end, type, properties }));
    await this.#guarded(guard, [], () => this.database.batchCreateEdges(edges));
  }

  #guarded<Answer>(guard: CypherStatement, nothing: Answer, write: () => Promise<Answer>): Promise<Answer> {
    return this.inTurn(async () => {
      const held = await this.database.executeCypher(guard.text, encodeParameters(guard));
      return held.toArray().length > 0 ? write() : nothing;
    });
  }
}
