import type { CacheFacts } from '../cache/cache-facts.js';
import type { GraphModel } from '../model/graph-model-data.js';

/** A value that an engine takes as a parameter or gives back: plain JSON, whole numbers exact up to 2^53. */
export type CypherValue = null | boolean | number | string | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** One Cypher text and the values it names. Values never stand in the text. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
  /** It reads, and returns one record at most, of one column, `answer`: an engine may answer it together with others of its text. @default false */
  readonly coalesces?: boolean;
}

/** One row of an answer, keyed by the names that the statement returns. */
export type EngineRecord = Readonly<Record<string, CypherValue>>;

/** Tells that an answer is no longer wanted, by the names that an AbortSignal has for it; any AbortSignal is one. */
export interface EndSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How one statement is run. */
export interface RunOptions {
  /** READ refuses every write. @default 'READ' */
  readonly access?: 'READ' | 'WRITE';
  /** Milliseconds after which the call ends with ENGINE_TIMEOUT. @default the engine's own setting */
  readonly deadline?: number;
  /** Ends the call with ENGINE_TIMEOUT when it fires, as when the client is gone. */
  readonly signal?: EndSignal;
  /** Who asks: what several clients wait for, they get in turns. @default the service itself */
  readonly client?: string;
  /** Objects that the lists of the operation could hold: the same text takes longer for longer pages. @default 0 */
  readonly cost?: number;
}

/** What an engine can do; each flag says what happens where it is false. */
export interface EngineCapabilities {
  /** The graph outlives the process. False: it is built from the seeds at every start, and `load` only checks them. */
  readonly persistent: boolean;
  /** Uniqueness is a constraint that also serves look-ups. False: an index is made beside each constraint. */
  readonly constraintIsIndex: boolean;
  /** A sorted index serves `sortKey` ranges. False: a page of a list reads the whole label. */
  readonly orderedIndex: boolean;
  /** A running statement ends when its deadline has passed. False: it is abandoned, counted, and ends by itself. */
  readonly cancels: boolean;
  /** Relationships stay what they are in lists that a statement puts together. False: it finds them again by their ends. */
  readonly keepsRelationships: boolean;
  /** Most nodes up to which lists and paths are answered as soon as by any other engine; `doctor` says so of a larger graph. Null: no such size is known. */
  readonly comfortableNodes: number | null;
}

/** How many statements an engine has on its hands, and has had since the start. */
export interface EngineLoad {
  /** Run, and somebody waits for them. */
  readonly running: number;
  /** Of these, the ones that take long, which leave some slots to others. */
  readonly heavy: number;
  /** Wait for their turn. */
  readonly waiting: number;
  /** Still run though their deadline has passed, or their client has left. */
  readonly abandoned: number;
  /** Were started since the start. */
  readonly started: number;
  /** Were refused since the start, since too many waited or for too long. */
  readonly refused: number;
  /** Milliseconds that all of them waited for their turn, added up. */
  readonly waited: number;
}

/** What became of reads that may go together, since the engine was opened. */
export interface CoalescingFacts {
  /** Statements that went to the engine for them: one a read that went alone, one a group. */
  readonly sent: number;
  /** Groups of reads that went together. */
  readonly groups: number;
  /** Reads in these groups. */
  readonly members: number;
  /** Of these, the ones that were run again alone, since their group failed or took too long. */
  readonly alone: number;
  /** Texts of which reads go together. */
  readonly texts: number;
  /** Texts of which they do not, since together they were not answered the same. */
  readonly refusedTexts: number;
}

/** What an engine tells whoever watches the service. */
export interface EngineFacts {
  readonly load: EngineLoad;
  readonly caches: readonly CacheFacts[];
  /** Reads that went together; null where the engine runs each alone. */
  readonly coalescing: CoalescingFacts | null;
}

/** Properties of a node or relationship as a load writes them: texts, numbers, booleans, and lists of them. */
export type BulkProperties = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** A node as a load writes it. */
export interface BulkNode {
  readonly labels: readonly string[];
  readonly properties: BulkProperties;
}

/** What a bulk writer finds a node by that it has made: the engine's own name for it. */
export type BulkHandle = string | number;

/** A relationship between nodes that a bulk writer has made. */
export interface BulkRelationship {
  readonly type: string;
  /** What the bulk writer gave for its first node. */
  readonly start: BulkHandle;
  /** What it gave for its second. */
  readonly end: BulkHandle;
  readonly properties: BulkProperties;
}

/**
 * Writes many nodes and relationships by the shortest way that an engine has. All relationships of a call happen, or none,
 * and all its nodes of one label; constraints hold. Nothing is written, and nothing given back, where the guard, a
 * statement that reads, returns no record. Properties are not looked at: only what was read as JSON may go in.
 */
export interface BulkWriter {
  /** Makes the nodes, and gives for each, in their order, what relationships find it by. */
  createNodes(nodes: readonly BulkNode[], guard: CypherStatement): Promise<readonly BulkHandle[]>;
  createRelationships(relationships: readonly BulkRelationship[], guard: CypherStatement): Promise<void>;
}

/** An engine runs statements, any number at once, and returns plain JavaScript values. */
export interface Engine {
  /** `neo4j` or `embedded`; shown by `meta` and the logs. */
  readonly name: string;
  readonly capabilities: EngineCapabilities;
  /** How things stand now; nothing is asked of a database. */
  facts(): EngineFacts;
  /** Resolves with the engine's product and version, such as `Neo4j 5.26.31`. Rejects with ENGINE_UNAVAILABLE when it cannot be reached. */
  version(): Promise<string>;
  /** Runs one statement. Nodes, relationships and paths are refused in an answer: return their properties. Rejects with ENGINE_UNAVAILABLE, ENGINE_BUSY, ENGINE_TIMEOUT or STATEMENT_REFUSED. */
  run(statement: CypherStatement, options?: RunOptions): Promise<readonly EngineRecord[]>;
  /** Runs the statements in order in one transaction: all of them happen, or none. */
  write(batch: readonly CypherStatement[], options?: RunOptions): Promise<void>;
  /** Writes many rows. */
  readonly bulk: BulkWriter;
  /**
   * Has the engine plan a text of the compiler before anybody asks it, whatever the values will be; nothing is found. Rejects as
   * `run` does, and when the signal fires. Null where no plans are kept.
   */
  readonly prepare: ((statement: CypherStatement, signal: AbortSignal) => Promise<void>) | null;
  /** Makes the constraints and indexes that the model asks for, in the engine's own dialect; those that hold already stay. */
  applySchema(model: GraphModel): Promise<void>;
  /** Ends the engine's connections; statements that run are let finish. Later calls reject with ENGINE_UNAVAILABLE. */
  close(): Promise<void>;
}
