import type { ClassType } from 'type-graphql';
import { declaredProperties, type DeclaredClass } from '../../model/declare/declaration.js';
import { relationshipTypeOptions, statementTypeName } from '../../model/declare/relationship-type.js';
import { RELATIONSHIP_CLASSES } from '../../model/graph-model.js';
import { Statement } from '../../model/relationships/statement.js';
import { RelationshipTypeName } from '../arguments.js';
import { declareInput, type InputField } from '../declare-input.js';
import { connectives } from './connectives.js';
import { enumFilter, propertyFilterFields } from './property-filter-fields.js';

const SHARED = new Set(declaredProperties(Statement).map(({ name }) => name));

/** `dependsOn`: what only statements of one relationship type have. */
function typedField(declared: DeclaredClass): readonly InputField[] {
  const fields = propertyFilterFields(declared, SHARED);
  if (fields.length === 0) return [];
  const { type } = relationshipTypeOptions(declared);
  const typeName = statementTypeName(type);
  const filter = declareInput(`${typeName}Filter`, `Filters ${type} by what only it has.`, fields);
  const name = typeName.charAt(0).toLowerCase() + typeName.slice(1).replace(/Statement$/u, '');
  return [{ name, type: () => filter, description: `It is ${type}, and passes.` }];
}

/** `StatementFilter`: what may be asked of the statement that relates two nodes. */
export function declareStatementFilter(): ClassType {
  const types = enumFilter({ name: 'RelationshipType', members: RelationshipTypeName });
  const type: InputField = { name: 'type', type: () => types, description: 'Filters by the stored relationship type.' };
  const filter: ClassType = declareInput('StatementFilter', 'Asks something of a statement that relates two nodes. All that is given must hold.', [
    ...connectives(() => filter),
    type,
    ...propertyFilterFields(Statement),
    ...(RELATIONSHIP_CLASSES as readonly DeclaredClass[]).flatMap(typedField),
  ]);
  return filter;
}
