import { GRAPH_MODEL } from '../../model/graph-model.js';
import { within } from '../issue/issue-draft.js';
import type { ContentMap, Place } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { chooseProperties } from './choose-properties.js';
import type { OutlinedBundle, Subject, WrittenNode, WrittenStatement } from './outline.js';

const RELATIONSHIP_TYPES = Object.keys(GRAPH_MODEL.relationshipTypes);
const KEYS_OF_STATEMENT: readonly string[] = ['to'];
const NO_KEYS: readonly string[] = [];

// What messages say of a subject is made only where there is one.

class NodeSubject implements Subject {
  readonly kind = 'NODE';
  readonly otherKeys = RELATIONSHIP_TYPES;
  readonly home: OutlinedBundle;
  readonly content: ContentMap;
  readonly properties: Subject['properties'];

  constructor(private readonly node: WrittenNode) {
    this.home = node.home;
    this.content = node.content;
    this.properties = node.type.properties;
  }

  get owner(): string {
    const { type, id } = this.node;
    return `${type.label} ${id === null ? 'without id' : `"${id}"`}`;
  }

  get place(): Place {
    return this.node.place;
  }
}

class StatementSubject implements Subject {
  readonly kind = 'STATEMENT';
  readonly otherKeys = KEYS_OF_STATEMENT;
  readonly home: OutlinedBundle;
  readonly content: ContentMap;
  readonly properties: Subject['properties'];

  constructor(private readonly statement: WrittenStatement) {
    this.home = statement.start.home;
    this.content = statement.content;
    this.properties = statement.type.properties;
  }

  get owner(): string {
    return `${this.statement.type.type} to "${this.statement.to}"`;
  }

  get place(): Place {
    return this.statement.place;
  }
}

class ValueSubject implements Subject {
  readonly kind = 'VALUE';
  readonly otherKeys = NO_KEYS;
  readonly home: OutlinedBundle;

  constructor(
    private readonly holder: Subject,
    private readonly name: string,
    readonly content: ContentMap,
    readonly properties: Subject['properties'],
  ) {
    this.home = holder.home;
  }

  get owner(): string {
    return `"${this.name}" of ${this.holder.owner}`;
  }

  get place(): Place {
    return within(this.holder.place, this.name);
  }
}

const valueProperties = chooseProperties(({ parts }) => parts !== null);

/** Everything whose keys and values the model tells: nodes, statements but for structure, and the values in them. */
export function outlineSubjects(nodes: readonly WrittenNode[], statements: readonly WrittenStatement[]): readonly Subject[] {
  const subjects: Subject[] = [];
  const add = (subject: Subject) => {
    const { content } = subject;
    subjects.push(subject);
    for (const { name, parts } of valueProperties(subject.properties)) {
      const value = Object.hasOwn(content, name) ? content[name] : undefined;
      if (parts !== null && isContentMap(value)) subjects.push(new ValueSubject(subject, name, value, parts));
    }
  };
  for (const node of nodes) add(new NodeSubject(node));
  for (const statement of statements) if (!statement.type.tree) add(new StatementSubject(statement));
  return subjects;
}
