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

/** What a node states, and what stands where a statement is wanted. */
export interface OutlinedStatements {
  readonly statements: readonly WrittenStatement[];
  readonly misshapen: readonly MisshapenStatement[];
}

const wantedEntry = ({ tree }: RelationshipTypeModel) => (tree ? 'an id' : 'a mapping `{ to: id, citations: [...] }`');

function targetOf(entry: Content, { tree }: RelationshipTypeModel): string | null {
  if (tree) return typeof entry === 'string' ? entry : null;
  if (!isContentMap(entry) || !Object.hasOwn(entry, 'to')) return null;
  const { to } = entry;
  return typeof to === 'string' ? to : null;
}

interface ListOfNode {
  readonly start: WrittenNode;
  readonly type: RelationshipTypeModel;
  readonly written: Content;
}

function outlineList({ start, type, written }: ListOfNode, intern: Intern): OutlinedStatements {
  const misshapenAt = (given: Content, wanted: string, ...steps: readonly number[]): MisshapenStatement => ({
    start,
    type,
    given,
    wanted,
    place: within(start.place, type.type, ...steps),
  });
  if (!Array.isArray(written)) return { statements: [], misshapen: [misshapenAt(written, `a list, of which each entry is ${wantedEntry(type)}`)] };
  const statements: WrittenStatement[] = [];
  const misshapen: MisshapenStatement[] = [];
  for (const [index, entry] of (written as readonly Content[]).entries()) {
    const to = targetOf(entry, type);
    if (to !== null) statements.push(new StatementOfNode(start, type, intern(to), index + 1));
    else misshapen.push(misshapenAt(entry, wantedEntry(type), index));
  }
  return { statements, misshapen };
}

/** The statements that a node writes, in the order of its keys. */
export function outlineStatements(start: WrittenNode, intern: Intern = (text) => text): OutlinedStatements {
  const outlined = Object.entries(start.content).flatMap(([key, written]) => {
    const type = Object.hasOwn(GRAPH_MODEL.relationshipTypes, key) ? GRAPH_MODEL.relationshipTypes[key] : undefined;
    return type ? [outlineList({ start, type, written }, intern)] : [];
  });
  return { statements: outlined.flatMap(({ statements }) => statements), misshapen: outlined.flatMap(({ misshapen }) => misshapen) };
}
