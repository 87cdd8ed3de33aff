import { GRAPH_MODEL } from '../../model/graph-model.js';
import { within } from '../issue/issue-draft.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import type { Subject, WrittenNode, WrittenStatement } from './outline.js';

const RELATIONSHIP_TYPES = Object.keys(GRAPH_MODEL.relationshipTypes);

function valuesOf(subject: Subject): readonly Subject[] {
  return Object.values(subject.properties).flatMap(({ name, parts }): Subject[] => {
    const value = Object.hasOwn(subject.content, name) ? subject.content[name] : undefined;
    if (parts === null || !isContentMap(value)) return [];
    const owner = `"${name}" of ${subject.owner}`;
    return [{ home: subject.home, owner, content: value, properties: parts, otherKeys: [], kind: 'VALUE', place: within(subject.place, name) }];
  });
}

function nodeSubject({ home, type, id, content, place }: WrittenNode): Subject {
  const owner = `${type.label} ${id === null ? 'without id' : `"${id}"`}`;
  return { home, owner, content, properties: type.properties, otherKeys: RELATIONSHIP_TYPES, kind: 'NODE', place };
}

function statementSubject({ start, type, to, content, place }: WrittenStatement): Subject {
  const owner = `${type.type} to "${to}"`;
  return { home: start.home, owner, content, properties: type.properties, otherKeys: ['to'], kind: 'STATEMENT', place };
}

/** Everything whose keys and values the model tells: nodes, statements but for structure, and the values in them. */
export function outlineSubjects(nodes: readonly WrittenNode[], statements: readonly WrittenStatement[]): readonly Subject[] {
  const owners = [...nodes.map(nodeSubject), ...statements.filter(({ type }) => !type.tree).map(statementSubject)];
  return owners.flatMap((owner) => [owner, ...valuesOf(owner)]);
}
