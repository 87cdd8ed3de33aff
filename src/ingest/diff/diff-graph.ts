import { createHash } from 'node:crypto';
import type { Engine } from '../../engine/engine.js';
import type { GraphRows, StoredProperties } from '../derive/graph-rows.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import { readLoadedPointer } from '../load/read-loaded-pointer.js';
import type { GraphDiff, TypeDiff } from './graph-diff.js';
import { contentOf, readLoadedGraph, type LoadedItem } from './read-loaded-graph.js';

type Change = 'added' | 'changed' | 'removed';

/** A wanted node or relationship; its content as a hash, since all are held. */
type WantedItem = Omit<LoadedItem, 'content'> & { readonly hash: string };

const hashOf = (content: string) => createHash('sha256').update(content).digest('base64url').slice(0, 22);

function* newItems(rows: GraphRows): Generator<Omit<LoadedItem, 'content'> & { readonly properties: StoredProperties }> {
  for (const batch of rows.nodeBatches())
    for (const { label, properties } of batch) yield { kind: 'NODE', name: label, id: String(properties['id']), properties };
  for (const batch of rows.relationshipBatches()) {
    for (const { type, properties } of batch) yield { kind: 'RELATIONSHIP', name: type, id: String(properties['id']), properties };
  }
}

class Changes {
  readonly #types = new Map<string, { kind: TypeDiff['kind']; name: string; added: string[]; changed: string[]; removed: string[] }>();

  note({ kind, name, id }: Pick<LoadedItem, 'kind' | 'name' | 'id'>, change: Change): void {
    const key = `${kind} ${name}`;
    const type = this.#types.get(key) ?? { kind, name, added: [], changed: [], removed: [] };
    type[change].push(id);
    this.#types.set(key, type);
  }

  inOrder(): readonly TypeDiff[] {
    return [...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, type]) => type);
  }
}

function allAdded(rows: GraphRows): readonly TypeDiff[] {
  const changes = new Changes();
  for (const item of newItems(rows)) changes.note(item, 'added');
  return changes.inOrder();
}

async function compare(engine: Engine, loaded: string, rows: GraphRows): Promise<readonly TypeDiff[]> {
  const changes = new Changes();
  const missing = new Map<string, WantedItem>();
  for (const { kind, name, id, properties } of newItems(rows)) missing.set(`${kind} ${id}`, { kind, name, id, hash: hashOf(contentOf(properties)) });
  for await (const item of readLoadedGraph(engine, loaded)) {
    const key = `${item.kind} ${item.id}`;
    const wanted = missing.get(key);
    if (!wanted) changes.note(item, 'removed');
    else if (wanted.hash !== hashOf(item.content)) changes.note(wanted, 'changed');
    missing.delete(key);
  }
  for (const item of missing.values()) changes.note(item, 'added');
  return changes.inOrder();
}

/** Compares the loaded graph with a new one, by the ids of nodes and relationships. */
export async function diffGraph(engine: Engine, rows: GraphRows): Promise<GraphDiff> {
  const loaded = (await readLoadedPointer(engine))?.pointer.generation ?? null;
  if (loaded === null) return deepFreeze({ from: loaded, to: rows.generation, types: allAdded(rows) });
  const types = loaded === rows.generation ? [] : await compare(engine, loaded, rows);
  return deepFreeze({ from: loaded, to: rows.generation, types });
}
