import type { GrafeoDB } from '@grafeo-db/js';
import type { BulkHandle, BulkNode, BulkRelationship, BulkWriter, CypherStatement } from '../engine.js';
import { encodeParameters } from './encode-parameters.js';

/** Does work in its turn, and translates its errors. */
type InTurn = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** Nodes that follow one another and have the same labels. */
function runsOf(nodes: readonly BulkNode[]): readonly (readonly BulkNode[])[] {
  const runs: BulkNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run?.[0]?.labels.join() === node.labels.join()) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Writes rows through the engine's own calls for many, which take them as they are: statements take three times as long. */
export class EmbeddedBulkWriter implements BulkWriter {
  constructor(
    private readonly database: GrafeoDB,
    private readonly inTurn: InTurn,
  ) {}

  async createNodes(nodes: readonly BulkNode[], guard: CypherStatement): Promise<readonly BulkHandle[]> {
    const numbers: number[] = [];
    for (const run of runsOf(nodes)) {
      const properties = run.map((node) => node.properties);
      numbers.push(...(await this.#guarded(guard, [], () => this.database.batchCreateNodesWithProps([...(run[0]?.labels ?? [])], properties))));
    }
    return numbers;
  }

  async createRelationships(relationships: readonly BulkRelationship[], guard: CypherStatement): Promise<void> {
    const edges = relationships.map(({ start, end, type, properties }) => ({ src: Number(start), dst: Number(end), type, properties }));
    await this.#guarded(guard, [], () => this.database.batchCreateEdges(edges));
  }

  #guarded<Answer>(guard: CypherStatement, nothing: Answer, write: () => Promise<Answer>): Promise<Answer> {
    return this.inTurn(async () => {
      const held = await this.database.executeCypher(guard.text, encodeParameters(guard));
      return held.toArray().length > 0 ? write() : nothing;
    });
  }
}
