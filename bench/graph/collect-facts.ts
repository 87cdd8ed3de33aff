import { printedOrder } from '../../src/model/stored-form/sort-key.js';
import type { Content, ContentMap } from '../../src/ingest/read-bundle/bundle.js';
import type { GraphFacts, NamedThing, PlacedTask } from './graph-facts.js';
import type { MadeNode } from './made-node.js';

const MOST = { samples: 1_000, middle: 50, clusters: 500, hubs: 100, pairs: 100 } as const;
const FEWEST_TASKS_OF_A_PILLAR = 50;

type Counts = Map<string, number>;

const increment = (counts: Counts, key: string): Counts => counts.set(key, (counts.get(key) ?? 0) + 1);

function targets(content: ContentMap, type: string): readonly string[] {
  const list = content[type];
  return Array.isArray(list) ? (list as readonly Content[]).map((entry) => (typeof entry === 'string' ? entry : String((entry as ContentMap)['to']))) : [];
}

function busiest(counts: Counts, most: number): readonly NamedThing[] {
  const sorted = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return sorted.slice(0, most).map(([id, count]) => ({ id, count }));
}

/** So many of a list, evenly spread. */
function spread<Item>(all: readonly Item[], most: number): readonly Item[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)]).filter((item) => item !== undefined);
}

/** Watches nodes go by and keeps what `GraphFacts` tells: counts, and no more of the nodes than their ids. */
export class FactsCollector {
  readonly #labels: Counts = new Map();
  readonly #tasksByRegion: Counts = new Map();
  readonly #statementsByLaw: Counts = new Map();
  readonly #statuses: Counts = new Map();
  readonly #tasks: PlacedTask[] = [];
  readonly #tasksWithLaws: string[] = [];
  readonly #pillars: NamedThing[] = [];
  readonly #clusters: NamedThing[] = [];
  readonly #lawByRegion = new Map<string, string>();
  readonly #pairs: { readonly region: string; readonly law: string }[] = [];
  #regionsOfTask = new Set<string>();
  #lawsOfTask = 0;
  #relationships = 0;

  constructor(
    private readonly document: string,
    private readonly tasksInAll: number,
  ) {}

  watch({ label, content }: MadeNode): void {
    increment(this.#labels, label);
    for (const [key, value] of Object.entries(content)) if (/^[A-Z_]+$/u.test(key) && Array.isArray(value)) this.#relationships += value.length;
    if (label === 'Measure') this.#watchMeasure(content);
    if (label === 'Task') this.#watchTask(content);
    if (label === 'Pillar') this.#watchPillar(content);
    if (label === 'Cluster') this.#watchCluster(content);
    if (label === 'Law' && typeof content['status'] === 'string') increment(this.#statuses, content['status']);
  }

  /** Measures come before their task. */
  #watchMeasure(content: ContentMap): void {
    const laws = targets(content, 'DEPENDS_ON');
    const regions = targets(content, 'LOCATED_IN');
    for (const law of laws) increment(this.#statementsByLaw, law);
    for (const region of regions) this.#regionsOfTask.add(region);
    this.#lawsOfTask += laws.length;
    const [law] = laws;
    for (const region of regions) if (law !== undefined && !this.#lawByRegion.has(region)) this.#lawByRegion.set(region, law);
  }

  #watchTask(content: ContentMap & { readonly id: string }): void {
    for (const region of this.#regionsOfTask) increment(this.#tasksByRegion, region);
    if (this.#lawsOfTask >= 2) this.#tasksWithLaws.push(content.id);
    this.#regionsOfTask = new Set();
    this.#lawsOfTask = 0;
    const line = Number((content['span'] as ContentMap)['lineStart']);
    this.#tasks.push({ id: content.id, rank: this.#tasks.length, sortKey: `0 ${printedOrder(this.document, line, 0)} ${content.id}` });
  }

  #watchPillar(content: ContentMap & { readonly id: string }): void {
    const count = targets(content, 'HAS_TASK').length;
    if (count >= FEWEST_TASKS_OF_A_PILLAR) this.#pillars.push({ id: content.id, count });
  }

  /** A region that a cluster links to one where a measure names a law is tied to that law. */
  #watchCluster(content: ContentMap & { readonly id: string }): void {
    const regions = targets(content, 'LINKS');
    if (this.#clusters.length < MOST.clusters) this.#clusters.push({ id: content.id, count: regions.length });
    const [region] = regions.slice(-1);
    const law = regions.slice(0, -1).flatMap((linked) => this.#lawByRegion.get(linked) ?? [])[0];
    if (this.#pairs.length < MOST.pairs && region !== undefined && law !== undefined) this.#pairs.push({ region, law });
  }

  facts(): GraphFacts {
    const middle = Math.floor(this.tasksInAll / 2);
    return Object.freeze({
      document: this.document,
      nodes: [...this.#labels.values()].reduce((sum, count) => sum + count, 0),
      relationships: this.#relationships,
      nodesByLabel: Object.fromEntries([...this.#labels].sort()),
      tasks: spread(this.#tasks, MOST.samples).map(({ id }) => id),
      tasksWithLaws: spread(this.#tasksWithLaws, MOST.samples),
      middleTasks: this.#tasks.slice(middle, middle + MOST.middle),
      pillars: this.#pillars,
      clusters: this.#clusters,
      regions: busiest(this.#tasksByRegion, MOST.hubs),
      laws: busiest(this.#statementsByLaw, MOST.hubs),
      lawStatuses: busiest(this.#statuses, MOST.hubs).map(({ id }) => id),
      pathEnds: this.#pairs,
    });
  }
}
