/** A thing with how often it is named, so that hubs can be told from the rest. */
export interface NamedThing {
  readonly id: string;
  /** Of a region: tasks of which a measure is in it. Of a law: statements that depend on it. Of a pillar: tasks. Of a cluster: regions that it links. */
  readonly count: number;
}

/** A task with its place in the natural order of all tasks. */
export interface PlacedTask {
  readonly id: string;
  /** Tasks before it. */
  readonly rank: number;
  /** Its sort key without the generation and the space after it, as cursors carry it. */
  readonly sortKey: string;
}

/** What a made-up graph holds, as plain data, for whoever asks it: ids to start from, hubs first. */
export interface GraphFacts {
  /** Name of the document; also of the folder of its bundle. */
  readonly document: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly nodesByLabel: Readonly<Record<string, number>>;
  /** Up to 1,000 tasks, spread evenly over all, in natural order. */
  readonly tasks: readonly string[];
  /** Up to 1,000 tasks of which at least two measures depend on a law, spread evenly. */
  readonly tasksWithLaws: readonly string[];
  /** Up to 50 neighbouring tasks from the middle of the natural order on. */
  readonly middleTasks: readonly PlacedTask[];
  /** Pillars with at least 50 tasks. */
  readonly pillars: readonly NamedThing[];
  /** Up to 500 clusters with the regions that they link. */
  readonly clusters: readonly NamedThing[];
  /** Up to 100 regions, the busiest first. */
  readonly regions: readonly NamedThing[];
  /** Up to 100 laws, the busiest first. */
  readonly laws: readonly NamedThing[];
  /** Words of `Law.status`, the most frequent first. */
  readonly lawStatuses: readonly string[];
  /** Up to 100 pairs of a region and a law that are at most four statements apart. */
  readonly pathEnds: readonly { readonly region: string; readonly law: string }[];
}
