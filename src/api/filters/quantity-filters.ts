import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Float, type ClassType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import type { QuantityModel } from '../../model/graph-model-data.js';
import { Currency } from '../../model/nodes/budget.node.js';
import { declareInput, type InputField } from '../declare-input.js';
import { numberOperators } from './scalar-filters.js';

const FilterCertainty = enumType('FilterCertainty', 'How sure a comparison with a qualified figure must be.', {
  CERTAIN: 'The print guarantees it: at least 80 is 80 or more, and not known to be less than 100.',
  POSSIBLE: 'The print does not rule it out.',
});

const CERTAINTY: InputField = { name: 'certainty', type: () => FilterCertainty.members, description: 'CERTAIN where it is left out.' };
const RULE = 'A figure printed as about or near a number is taken within a tenth of it.';

const comparisons = (type: unknown) => numberOperators(type).filter(({ name }) => name !== 'in');

const MoneyFilter = declareInput('MoneyFilter', `Compares an amount of one currency as its qualifier bounds it. ${RULE}`, [
  { name: 'currency', type: () => Currency.members, required: true, description: 'The currency; amounts of others do not pass.' },
  ...comparisons(GraphQLSafeInt),
  CERTAINTY,
]);

const QuantityFilter = declareInput('QuantityFilter', `Compares a figure as its qualifier bounds it. ${RULE}`, [...comparisons(Float), CERTAINTY]);

/** The field by which nodes that are figures are filtered with their qualifier respected. */
export function quantityField({ name, currency }: QuantityModel): InputField {
  const type: ClassType = currency === null ? QuantityFilter : MoneyFilter;
  return { name, type: () => type, description: 'Filters by the figure, its qualifier respected.' };
}
