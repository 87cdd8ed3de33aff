import { Field, type ClassType } from 'type-graphql';
import type { FieldModel, NodeTypeModel } from '../model/graph-model-data.js';
import { NODE_QUESTION_FIELDS } from './questions/question-fields.js';
import type { RootField } from './root-field.js';
import { listArguments, type ListClasses } from './list-classes.js';
import { declareArguments, PAGE_ARGUMENTS, type ArgumentDeclaration } from './declare-argument.js';

function scopeArguments({ scope }: FieldModel): readonly ArgumentDeclaration[] {
  if (!scope) return [];
  return [{ name: 'scope', type: 'Scope', defaultValue: scope.defaultScope, description: `How far to look, at most ${String(scope.depth)} deep.` }];
}

function mixedArguments({ target }: FieldModel): readonly ArgumentDeclaration[] {
  return target === null ? [{ name: 'nodeTypes', type: 'NodeTypes', description: 'Only nodes of these types; one or more.' }] : [];
}

function typesDescription({ types, onlyNamed }: FieldModel): string {
  const others = onlyNamed.length > 0 ? `; without it all but ${onlyNamed.join(', ')}` : '';
  return `Only these relationship types, of ${types.join(', ')}${others}.`;
}

function fieldArguments(field: FieldModel, classes: ListClasses): readonly ArgumentDeclaration[] {
  const types: ArgumentDeclaration = { name: 'types', type: 'RelationshipTypes', description: typesDescription(field) };
  const reference: ArgumentDeclaration = {
    name: 'includeReference',
    type: 'Boolean',
    description: 'Also what is not the report’s but of a named source (`origin: REFERENCE`).',
  };
  const edgeFilter: ArgumentDeclaration = {
    name: 'edgeFilter',
    type: () => classes.filters.statement,
    description: 'Only statements that pass, and what they relate.',
  };
  return [
    ...PAGE_ARGUMENTS,
    ...listArguments(field.target, classes),
    edgeFilter,
    types,
    ...mixedArguments(field),
    ...scopeArguments(field),
    ...(field.reference ? [reference] : []),
  ];
}

function declareField(prototype: object, field: FieldModel, classes: ListClasses): void {
  const { name, kind, target, description } = field;
  if (kind === 'toOne') {
    Field(() => classes.connections.nodeClass(target ?? ''), { nullable: true, description })(prototype, name);
    return;
  }
  const connection = target === null ? classes.connections.anyNode : classes.connections.related(target);
  Field(() => connection, { description })(prototype, name);
  declareArguments(prototype, name, fieldArguments(field, classes));
}

function declareQuestion(prototype: object, { name, type, nullable, description, arguments: declared }: RootField): void {
  Field(type as () => ClassType, { nullable, description })(prototype, name);
  declareArguments(prototype, name, declared);
}

/** Gives the class of a node type the GraphQL fields that lead to other nodes, as the model has them, and the questions asked of such a node. */
export function declareRelationshipFields(declared: ClassType, type: NodeTypeModel, classes: ListClasses): void {
  for (const question of NODE_QUESTION_FIELDS[type.label] ?? []) declareQuestion(declared.prototype, question);
  for (const field of Object.values(type.fields)) declareField(declared.prototype, field, classes);
}
