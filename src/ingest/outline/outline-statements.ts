import type { RelationshipTypeModel } from '../../model/graph-model-data.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { within } from '../issue/issue-draft.js';
import type { Content, ContentMap, Place } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import type { MisshapenStatement, WrittenNode, WrittenStatement } from './outline.js';

const NOTHING: ContentMap = Object.freeze({});

/** What a node states, and what stands where a statement is wanted. */
export interface OutlinedStatements {
  readonly statements: readonly WrittenStatement[];
  readonly misshapen: readonly MisshapenStatement[];
}

const wantedEntry = ({ tree }: RelationshipTypeModel) => (tree ? 'an id' : 'a mapping `{ to: id, citations: [...] }`');

function targetOf(entry: Content, { tree }: RelationshipTypeModel): { readonly to: string; readonly content: ContentMap } | null {
  if (tree) return typeof entry === 'string' ? { to: entry, content: NOTHING } : null;
  if (!isContentMap(entry) || !Object.hasOwn(entry, 'to')) return null;
  const { to } = entry;
  return typeof to === 'string' ? { to, content: entry } : null;
}

function outlineType(start: WrittenNode, type: RelationshipTypeModel, written: Content, place: Place): OutlinedStatements {
  if (!Array.isArray(written))
    return { statements: [], misshapen: [{ start, type, given: written, wanted: `a list, of which each entry is ${wantedEntry(type)}`, place }] };
  const statements: WrittenStatement[] = [];
  const misshapen: MisshapenStatement[] = [];
  for (const [index, entry] of (written as readonly Content[]).entries()) {
    const target = targetOf(entry, type);
    if (target) statements.push({ start, type, ...target, position: index + 1, place: within(place, index) });
    else misshapen.push({ start, type, given: entry, wanted: wantedEntry(type), place: within(place, index) });
  }
  return { statements, misshapen };
}

/** The statements that a node writes, in the order of its keys. */
export function outlineStatements(node: WrittenNode): OutlinedStatements {
  const outlined = Object.entries(node.content).flatMap(([key, written]) => {
    const type = Object.hasOwn(GRAPH_MODEL.relationshipTypes, key) ? GRAPH_MODEL.relationshipTypes[key] : undefined;
    return type ? [outlineType(node, type, written, within(node.place, key))] : [];
  });
  return { statements: outlined.flatMap(({ statements }) => statements), misshapen: outlined.flatMap(({ misshapen }) => misshapen) };
}
