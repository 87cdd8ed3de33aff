import { Field, type ClassType } from 'type-graphql';
import type { FieldModel, NodeTypeModel } from '../model/graph-model-data.js';
import type { ConnectionClasses } from './connections/connection-classes.js';
import { NODE_QUESTION_FIELDS } from './questions/question-fields.js';
import type { RootField } from './root-field.js';
import type { FilterClasses } from './filters/filter-classes.js';
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

function fieldArguments(field: FieldModel, filters: FilterClasses): readonly ArgumentDeclaration[] {
  const types: ArgumentDeclaration = { name: 'types', type: 'RelationshipTypes', description: typesDescription(field) };
  const reference: ArgumentDeclaration = {
    name: 'includeReference',
    type: 'Boolean',
    description: 'Also what is not the report’s but of a named source (`origin: REFERENCE`).',
  };
  const filter: ArgumentDeclaration = { name: 'filter', type: () => filters.node(field.target), description: 'Only nodes that pass.' };
  const edgeFilter: ArgumentDeclaration = {
    name: 'edgeFilter',
    type: () => filters.statement,
    description: 'Only statements that pass, and what they relate.',
  };
  return [...PAGE_ARGUMENTS, filter, edgeFilter, types, ...mixedArguments(field), ...scopeArguments(field), ...(field.reference ? [reference] : [])];
}

// A field with arguments must be a method for TypeGraphQL. It is never called: `build-api-schema.ts` gives all graph fields one resolver.
function declareMethod(prototype: object, name: string): PropertyDescriptor {
  const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}

function declareField(prototype: object, field: FieldModel, connections: ConnectionClasses, filters: FilterClasses): void {
  const { name, kind, target, description } = field;
  if (kind === 'toOne') {
    Field(() => connections.nodeClass(target ?? ''), { nullable: true, description })(prototype, name);
    return;
  }
  const descriptor = declareMethod(prototype, name);
  const connection = target === null ? connections.anyNode : connections.related(target);
  Field(() => connection, { description })(prototype, name, descriptor);
  declareArguments(prototype, name, fieldArguments(field, filters));
}

function declareQuestion(prototype: object, { name, type, nullable, description, arguments: declared }: RootField): void {
  const descriptor = declareMethod(prototype, name);
  Field(type as () => ClassType, { nullable, description })(prototype, name, descriptor);
  declareArguments(prototype, name, declared);
}

/** Gives the class of a node type the GraphQL fields that lead to other nodes, as the model has them, and the questions asked of such a node. */
export function declareRelationshipFields(declared: ClassType, type: NodeTypeModel, connections: ConnectionClasses, filters: FilterClasses): void {
  for (const question of NODE_QUESTION_FIELDS[type.label] ?? []) declareQuestion(declared.prototype, question);
  for (const field of Object.values(type.fields)) declareField(declared.prototype, field, connections, filters);
}
