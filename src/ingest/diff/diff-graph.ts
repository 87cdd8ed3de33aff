import type { Engine } from '../../engine/engine.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import { readLoadedPointer } from '../load/read-loaded-pointer.js';
import type { GraphDiff, TypeDiff } from './graph-diff.js';
import { contentOf, readLoadedGraph, type LoadedItem } from './read-loaded-graph.js';

type Change = 'added' | 'changed' | 'removed';

function newItems({ nodes, relationships }: GraphRows): readonly LoadedItem[] {
  return [
    ...nodes.map(({ label, properties }) => ({ kind: 'NODE', name: label, id: String(properties['id']), content: contentOf(properties) }) as const),
    ...relationships.map(
      ({ type, properties }) => ({ kind: 'RELATIONSHIP', name: type, id: String(properties['id']), content: contentOf(properties) }) as const,
    ),
  ];
}

class Changes {
  readonly #types = new Map<string, { kind: TypeDiff['kind']; name: string; added: string[]; changed: string[]; removed: string[] }>();

  note({ kind, name, id }: LoadedItem, change: Change): void {
    const key = `${kind} ${name}`;
    const type = this.#types.get(key) ?? { kind, name, added: [], changed: [], removed: [] };
    type[change].push(id);
    this.#types.set(key, type);
  }

  inOrder(): readonly TypeDiff[] {
    return [...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type);
  }
}

async function compare(engine: Engine, loaded: string | null, rows: GraphRows): Promise<readonly TypeDiff[]> {
  const changes = new Changes();
  const missing = new Map(newItems(rows).map((item) => [`${item.kind} ${item.id}`, item]));
  if (loaded !== null) {
    for await (const item of readLoadedGraph(engine, loaded)) {
      const key = `${item.kind} ${item.id}`;
      const wanted = missing.get(key);
      if (!wanted) changes.note(item, 'removed');
      else if (wanted.content !== item.content) changes.note(wanted, 'changed');
      missing.delete(key);
    }
  }
  for (const item of missing.values()) changes.note(item, 'added');
  return changes.inOrder();
}

/** Compares the loaded graph with a new one, by the ids of nodes and relationships. */
export async function diffGraph(engine: Engine, rows: GraphRows): Promise<GraphDiff> {
  const loaded = (await readLoadedPointer(engine))?.pointer.generation ?? null;
  const types = loaded === rows.generation ? [] : await compare(engine, loaded, rows);
  return deepFreeze({ from: loaded, to: rows.generation, types });
}
