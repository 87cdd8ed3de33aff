/** What the command line says of a run. */
export interface BenchOptions {
  readonly nodes: number;
  readonly rounds: number;
  /** Names of shapes; all where empty. */
  readonly shapes: readonly string[];
  /** Names of peers; all where empty. */
  readonly peers: readonly string[];
  /** Seconds of a measurement with one client, and with 32. */
  readonly seconds: readonly [one: number, many: number];
  readonly warmUp: number;
  /** Nodes of the graphs of the table of sizes. */
  readonly sizes: readonly number[];
  /** Requests of the table of memory. */
  readonly requests: number;
  /** The command line itself, to be repeated. */
  readonly command: string;
  /** Takes a line for whoever waits. */
  readonly tell: (line: string) => void;
}
