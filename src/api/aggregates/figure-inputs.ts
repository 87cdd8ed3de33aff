import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Float, Int, type ClassType } from 'type-graphql';
import type { PropertyModel } from '../../model/graph-model-data.js';
import { declareInput, type InputField } from '../declare-input.js';
import { numberOperators } from '../filters/scalar-filters.js';
import { directed } from '../orders/scalar-orders.js';

const condition = (name: string, type: ClassType, description: string): InputField => ({ name, type: () => type, description });

const ALL_HOLD = 'All that are given must hold.';

/** Compares how many there are. */
export const CountCondition = declareInput('CountCondition', `Compares a count. ${ALL_HOLD}`, numberOperators(Int));
const SafeIntCondition = declareInput('SafeIntCondition', `Compares a whole number up to 2^53. ${ALL_HOLD}`, numberOperators(GraphQLSafeInt));
const FloatCondition = declareInput('FloatCondition', `Compares a number. ${ALL_HOLD}`, numberOperators(Float));
const day = (name: string, description: string): InputField => ({ name, type: () => String, description });
const DayCondition = declareInput('DayCondition', `Compares a day with one of the form YYYY-MM-DD. ${ALL_HOLD}`, [
  day('eq', 'It is this.'),
  day('gt', 'It is later.'),
  day('gte', 'It is later or the same.'),
  day('lt', 'It is earlier.'),
  day('lte', 'It is earlier or the same.'),
]);

const NUMBERS = { count: 'how many have a value', sum: 'the sum', min: 'the least value', max: 'the greatest value', avg: 'the mean' };
const DAYS = {
  count: 'how many have a time',
  earliest: 'the earliest first day',
  latest: 'the latest last day',
  latestStart: 'the latest first day',
  earliestEnd: 'the earliest last day',
};

function declareOrder(name: string, figures: Readonly<Record<string, string>>): ClassType {
  const fields = Object.entries(figures).map(([figure, of]) => directed(figure, `By ${of}.`));
  return declareInput(name, 'Orders groups by one thing: give one field.', fields);
}

function declareCondition(name: string, figures: Readonly<Record<string, string>>, typeOf: (figure: string) => ClassType): ClassType {
  const fields = Object.entries(figures).map(([figure, of]) => condition(figure, figure === 'count' ? CountCondition : typeOf(figure), `On ${of}.`));
  return declareInput(name, `Asks something of what is reckoned of a group. ${ALL_HOLD}`, fields);
}

const NumberGroupOrder = declareOrder('NumberGroupOrder', NUMBERS);
const PeriodGroupOrder = declareOrder('PeriodGroupOrder', DAYS);
const WholeNumberHaving = declareCondition('WholeNumberHaving', NUMBERS, (figure) => (figure === 'avg' ? FloatCondition : SafeIntCondition));
const NumberHaving = declareCondition('NumberHaving', NUMBERS, () => FloatCondition);
const PeriodHaving = declareCondition('PeriodHaving', DAYS, () => DayCondition);

/** The input that orders groups by what is reckoned of a property. */
export function figureOrder({ typeName }: PropertyModel): ClassType {
  return typeName === 'Period' ? PeriodGroupOrder : NumberGroupOrder;
}

/** The input that asks something of what is reckoned of a property. */
export function figureHaving({ kind, typeName }: PropertyModel): ClassType {
  if (typeName === 'Period') return PeriodHaving;
  return kind === 'Float' ? NumberHaving : WholeNumberHaving;
}
