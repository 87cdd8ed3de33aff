import type { RelationshipTypeModel } from '../../model/graph-model-data.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { within } from '../issue/issue-draft.js';
import type { Content, ContentMap, Place } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import type { MisshapenStatement, WrittenNode, WrittenStatement } from './outline.js';

const NOTHING: ContentMap = Object.freeze({});

/** Holds no more than where it stands: what it says is in the content of its start. */
class StatementOfNode implements WrittenStatement {
  constructor(
    readonly start: WrittenNode,
    readonly type: RelationshipTypeModel,
    readonly to: string,
    readonly position: number,
    readonly rank: number | null,
  ) {}

  get content(): ContentMap {
    if (this.type.tree) return NOTHING;
    const list = this.start.content[this.type.type] as readonly ContentMap[];
    return list[this.position - 1] ?? NOTHING;
  }

  get place(): Place {
    return within(this.start.place, this.type.type, this.position - 1);
  }
}

/** Gives the same text for equal texts, so that an id is held once. */
export type Intern = (text: string) => string;

/** What nodes state, and what stands where a statement is wanted. */
export interface OutlinedStatements {
  readonly statements: WrittenStatement[];
  readonly misshapen: MisshapenStatement[];
}

const TYPES: ReadonlyMap<string, RelationshipTypeModel> = new Map(Object.entries(GRAPH_MODEL.relationshipTypes));

const wantedEntry = ({ tree }: RelationshipTypeModel) => (tree ? 'an id' : 'a mapping `{ to: id, citations: [...] }`');

function targetOf(entry: Content, { tree }: RelationshipTypeModel): string | null {
  if (tree) return typeof entry === 'string' ? entry : null;
  if (!isContentMap(entry) || !Object.hasOwn(entry, 'to')) return null;
  const { to } = entry;
  return typeof to === 'string' ? to : null;
}

function rankOf(entry: Content, position: number): number | null {
  if (!isContentMap(entry)) return position;
  const named = entry['position'];
  return typeof named === 'number' ? named : null;
}

interface ListOfNode {
  readonly start: WrittenNode;
  readonly type: RelationshipTypeModel;
  readonly written: Content | undefined;
}

function outlineList({ start, type, written }: ListOfNode, outlined: OutlinedStatements, intern: Intern): void {
  const { statements, misshapen } = outlined;
  const take = (given: Content, wanted: string, ...steps: readonly number[]) =>
    misshapen.push({ start, type, given, wanted, place: within(start.place, type.type, ...steps) });
  if (!Array.isArray(written)) {
    take(written ?? null, `a list, of which each entry is ${wantedEntry(type)}`);
    return;
  }
  let position = 0;
  for (const entry of written as readonly Content[]) {
    position += 1;
    const to = targetOf(entry, type);
    if (to === null) take(entry, wantedEntry(type), position - 1);
    else statements.push(new StatementOfNode(start, type, intern(to), position, rankOf(entry, position)));
  }
}

/** Adds the statements that a node writes, in the order of its keys. */
export function outlineStatements(start: WrittenNode, outlined: OutlinedStatements, intern: Intern = (text) => text): void {
  const { content } = start;
  for (const key of Object.keys(content)) {
    const type = TYPES.get(key);
    if (type) outlineList({ start, type, written: content[key] }, outlined, intern);
  }
}
