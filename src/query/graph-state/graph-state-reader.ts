import type { Engine } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { readPointer } from '../../model/stored-form/graph-pointer.js';
import type { GraphState, SourceTexts } from './graph-state.js';

const POINTER = { text: 'MATCH (graph:Graph) RETURN graph.state AS state', parameters: {} };
const SOURCE_SUMS = { text: 'MATCH (source:SourceText) RETURN source.document AS document, source.sha256 AS sha256 ORDER BY document', parameters: {} };
const SOURCES = { text: 'MATCH (source:SourceText) RETURN source.document AS document, source.lines AS lines', parameters: {} };

/** How a reader keeps what it read. */
export interface GraphStateOptions {
  /** Milliseconds that a read state is taken again; a flip is seen at the latest then. @default 1000 */
  readonly maxAge?: number;
  /** Texts given to this process, in place of those that the engine holds. @default none */
  readonly sources?: SourceTexts;
}

/** Reads which generation is current, apart from the statements that read the graph itself. */
export class GraphStateReader {
  readonly #engine: Engine;
  readonly #maxAge: number;
  readonly #given: SourceTexts;
  #read: Promise<GraphState> | null = null;
  #readAt = Number.NEGATIVE_INFINITY;
  #stored: { readonly sums: string; readonly sources: SourceTexts } | null = null;
  #latest: { readonly text: string; readonly state: GraphState } | null = null;
  #editions = 0;

  constructor(engine: Engine, { maxAge = 1000, sources = new Map() }: GraphStateOptions = {}) {
    this.#engine = engine;
    this.#maxAge = maxAge;
    this.#given = sources;
  }

  /** The current state. Rejects with GRAPH_NOT_LOADED where there is no graph, or with what the engine says. */
  current(): Promise<GraphState> {
    const now = performance.now();
    if (this.#read && now - this.#readAt < this.#maxAge) return this.#read;
    const read = this.#readState();
    this.#read = read;
    this.#readAt = now;
    // A failure is not kept: the next operation asks again, so that recovery needs no restart.
    read.catch(() => {
      if (this.#read === read) this.#read = null;
    });
    return read;
  }

  /** Forgets what was read, so that the next operation sees a flip at once. */
  refresh(): void {
    this.#read = null;
    this.#stored = null;
  }

  async #readState(): Promise<GraphState> {
    const [record] = await this.#engine.run(POINTER);
    if (typeof record?.['state'] !== 'string') {
      throw new GraphApiError('GRAPH_NOT_LOADED', 'No graph is loaded in this database. Run `workplan-graph load`.');
    }
    return this.#stateOf(record['state'], await this.#sources());
  }

  /** The state that was read before where nothing in it has changed, so that what is kept for it stays of use. */
  #stateOf(text: string, sources: SourceTexts): GraphState {
    if (this.#latest?.text === text && this.#latest.state.sources === sources) return this.#latest.state;
    this.#editions += 1;
    const state = Object.freeze({ edition: this.#editions, pointer: readPointer(text), sources });
    this.#latest = { text, state };
    return state;
  }

  // The texts are large and seldom change, also without a load of the graph, so they are read again only when their sums do.
  async #sources(): Promise<SourceTexts> {
    const sums = JSON.stringify(await this.#engine.run(SOURCE_SUMS));
    if (this.#stored?.sums === sums) return this.#stored.sources;
    const records = await this.#engine.run(SOURCES);
    const stored = records.map(({ document, lines }) => [String(document), (lines as readonly unknown[]).map(String)] as const);
    const sources = new Map([...stored, ...this.#given]);
    this.#stored = { sums, sources };
    return sources;
  }
}
