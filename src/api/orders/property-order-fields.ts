import { declaredProperties, type DeclaredClass, type PropertyDeclaration } from '../../model/declare/declaration.js';
import type { InputField } from '../declare-input.js';
import { AGGREGATE_ORDERS, directed, VALUE_ORDERS } from './scalar-orders.js';

const kindOf = ({ type }: PropertyDeclaration): string => (typeof type === 'function' ? type().name : String(type));

/** The fields by which a list is ordered by the properties of a class; lists, citations and what is computed are none. */
export function propertyOrderFields(declared: DeclaredClass): readonly InputField[] {
  const single = declaredProperties(declared).filter(({ list, computed, type }) => !list && !computed && type !== 'Citations');
  return single.map((property): InputField => {
    const { name } = property;
    const order = VALUE_ORDERS[kindOf(property)];
    const description = `By \`${name}\`.`;
    return order ? { name, type: () => order, description } : directed(name, description);
  });
}

/** The fields by which a list is ordered by what the numbers and periods of related nodes come to. */
export function aggregateOrderFields(declared: DeclaredClass): readonly InputField[] {
  return declaredProperties(declared).flatMap((property): readonly InputField[] => {
    const order = AGGREGATE_ORDERS[kindOf(property)];
    return order ? [{ name: property.name, type: () => order, description: `By their \`${property.name}\`.` }] : [];
  });
}
