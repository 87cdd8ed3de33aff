import type { ClassType } from 'type-graphql';
import type { PropertyModel } from '../../model/graph-model-data.js';
import { declareInput } from '../declare-input.js';
import { connectives } from '../filters/connectives.js';
import { directed, OrderDirection } from '../orders/scalar-orders.js';
import { CountCondition, figureHaving, figureOrder } from './figure-inputs.js';

/** `BudgetHaving`: what may be asked of groups by what is told of them. */
export function declareHaving(name: string, figures: readonly PropertyModel[]): ClassType {
  const having: ClassType = declareInput(`${name}Having`, 'Asks something of groups. All that is given must hold; `{}` asks for nothing.', [
    ...connectives(() => having),
    { name: 'count', type: () => CountCondition, description: 'On how many nodes the group has.' },
    ...figures.map((property) => ({ name: property.name, type: () => figureHaving(property), description: `On what is reckoned of \`${property.name}\`.` })),
  ]);
  return having;
}

/** `BudgetGroupOrder`: one term of the order of groups. */
export function declareGroupOrder(name: string, names: object, figures: readonly PropertyModel[]): ClassType {
  const key = declareInput(`${name}GroupKeyOrder`, 'Orders groups by one of their keys; nodes stand in natural order.', [
    { name: 'of', type: () => names, required: true, description: 'The key; one of `by`.' },
    { name: 'direction', type: () => OrderDirection.members, description: 'ASC where it is left out.' },
  ]);
  return declareInput(`${name}GroupOrder`, 'Orders groups by one thing: give one field.', [
    { name: 'key', type: () => key, description: 'By a key.' },
    directed('count', 'By how many nodes they have.'),
    ...figures.map((property) => ({ name: property.name, type: () => figureOrder(property), description: `By what is reckoned of \`${property.name}\`.` })),
  ]);
}
