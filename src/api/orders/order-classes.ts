import type { ClassType } from 'type-graphql';
import type { DeclaredClass } from '../../model/declare/declaration.js';
import { nodeTypeOptions } from '../../model/declare/node-type.js';
import { GRAPH_MODEL, NODE_CLASSES } from '../../model/graph-model.js';
import type { FieldModel } from '../../model/graph-model-data.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { declareInput, type InputField } from '../declare-input.js';
import type { FilterClasses } from '../filters/filter-classes.js';
import { aggregateOrderFields, propertyOrderFields } from './property-order-fields.js';
import { directed } from './scalar-orders.js';

/** The input types that orders are made of: `LawOrder`, or `EntityOrder` for null. */
export type OrderClasses = (label: string | null) => ClassType;

const ANY = 'Entity';

function declareStatementOrder(): ClassType {
  const fields = propertyOrderFields(Statement).filter(({ name }) => name !== 'listOpen');
  return declareInput('StatementOrder', 'Orders by the statement that relates a node; where several do, by the foremost. Give one of them.', fields);
}

function declareRelatedOrder(name: string, declared: DeclaredClass | null, match: () => ClassType): ClassType {
  return declareInput(`Related${name}Order`, 'Orders by all related nodes together. Give one of them, beside `of`.', [
    directed('count', 'By how many there are.'),
    { name: 'of', type: match, description: 'Which of them count; all where it is left out.' },
    ...(declared ? aggregateOrderFields(declared) : []),
  ]);
}

function fieldOrder({ name, kind, target }: FieldModel, node: OrderClasses, related: OrderClasses): InputField {
  if (kind === 'toOne') return { name, type: () => node(target), description: `By the ${target ?? 'node'} that contains it.`, hop: true };
  return { name, type: () => related(target), description: `By all \`${name}\` together.`, hop: true };
}

/** Declares the orders of all node types once. */
export function declareOrderClasses(filters: FilterClasses): OrderClasses {
  const [nodes, related] = [new Map<string, ClassType>(), new Map<string, ClassType>()];
  const lookUp = (declared: ReadonlyMap<string, ClassType>) => (label: string | null) => declared.get(label ?? ANY) as ClassType;
  const statement = declareStatementOrder();
  const edge: InputField = { name: 'edge', type: () => statement, description: 'By the statement, in a list of related nodes.' };
  const declareAll = (name: string, declared: DeclaredClass, label: string | null) => {
    const fields = label === null ? [] : Object.values(GRAPH_MODEL.nodeTypes[label]?.fields ?? {});
    const reached = fields.map((field) => fieldOrder(field, lookUp(nodes), lookUp(related)));
    nodes.set(name, declareInput(`${name}Order`, 'One thing to order by. Give one of them.', [...propertyOrderFields(declared), edge, ...reached]));
    related.set(
      name,
      declareRelatedOrder(name, label === null ? null : declared, () => filters.match(label)),
    );
  };
  for (const declared of NODE_CLASSES as readonly DeclaredClass[]) {
    const { label } = nodeTypeOptions(declared);
    declareAll(label, declared, label);
  }
  declareAll(ANY, Entity, null);
  return lookUp(nodes);
}
