import { Field, Float, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { groupKeysOf, type GroupKeyModel } from '../../model/aggregates/group-keys.js';
import { declaredProperties, type DeclaredClass } from '../../model/declare/declaration.js';
import { enumWord } from '../../model/enum-word.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { Entity } from '../../model/nodes/entity.js';
import { Period } from '../../model/values/period.js';
import { NodeTypeName } from '../arguments.js';

/** What nodes of a type are grouped by, as GraphQL types: the words of `by`, and the key of a group. */
export interface GroupKeyTypes {
  readonly names: object;
  readonly key: ClassType;
}

const SCALARS: Readonly<Record<string, unknown>> = { String, Int, SafeInt: GraphQLSafeInt, Float, Boolean };

function valueType({ property }: Extract<GroupKeyModel, { kind: 'Value' }>, declared: DeclaredClass): unknown {
  const all = [...declaredProperties(declared), ...declaredProperties(Period)];
  const found = all.find(({ name, type }) => name === property.name && typeof type === 'object');
  return property.kind === 'Enum' && typeof found?.type === 'object' ? found.type.members : SCALARS[property.kind];
}

function keyType(key: GroupKeyModel, declared: DeclaredClass, nodeClass: (label: string) => ClassType): unknown {
  if (key.kind === 'Value') return valueType(key, declared);
  if (key.kind === 'NodeType') return NodeTypeName;
  if (key.kind === 'Time') return String;
  return key.field.target === null ? Entity : nodeClass(key.field.target);
}

/** Declares the keys of the nodes of a type, or of any type where `label` is null. */
export function declareGroupKeys(label: string | null, declared: DeclaredClass, nodeClass: (label: string) => ClassType): GroupKeyTypes {
  const name = label ?? 'Entity';
  const keys = Object.values(groupKeysOf(label === null ? null : (GRAPH_MODEL.nodeTypes[label] ?? null), GRAPH_MODEL));
  const names = Object.freeze(Object.fromEntries(keys.map((key) => [enumWord(key.name), key.name])));
  registerEnumType(names, {
    name: `${name}GroupBy`,
    description: `What ${label ?? 'node'} nodes can be grouped by.`,
    valuesConfig: Object.fromEntries(keys.map(({ name: key, description }) => [enumWord(key), { description }])),
  });
  class Key {}
  ObjectType(`${name}GroupKey`, {
    description: 'What the nodes of a group have in common. Only keys that are grouped by can be read; null is the group of what has none.',
  })(Key);
  for (const key of keys)
    Field(() => keyType(key, declared, nodeClass) as ClassType, { nullable: true, description: key.description })(Key.prototype, key.name);
  return { names, key: Key };
}
