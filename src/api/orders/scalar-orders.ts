import type { ClassType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { declareInput, type InputField } from '../declare-input.js';

export const OrderDirection = enumType('OrderDirection', 'Which way a list is ordered, and where what has no value stands.', {
  ASC: 'Least first; what has no value last.',
  DESC: 'Greatest first; what has no value last.',
  ASC_NULLS_FIRST: 'What has no value first, then the least.',
  DESC_NULLS_FIRST: 'What has no value first, then the greatest.',
});

/** A field that takes a direction. */
export const directed = (name: string, description: string): InputField => ({ name, type: () => OrderDirection.members, description });

const ONE = 'Give one of them.';

const PeriodOrder = declareInput('PeriodOrder', `Orders by an end of a period; an open one has no value. ${ONE}`, [
  directed('start', 'By its first day.'),
  directed('end', 'By its last day.'),
]);

const SpanOrder = declareInput('SpanOrder', `Orders by the lines that a heading covers. ${ONE}`, [
  directed('lineStart', 'By the first line.'),
  directed('lineEnd', 'By the last line.'),
]);

const extremes = [directed('min', 'By the least.'), directed('max', 'By the greatest.')];
const ExtremeOrder = declareInput('ExtremeOrder', `Orders by what related nodes have at least or at most. ${ONE}`, extremes);
const TotalOrder = declareInput('TotalOrder', `Orders by the numbers of related nodes. ${ONE}`, [
  directed('sum', 'By their plain sum, whatever they count; nothing sums to 0.'),
  ...extremes,
]);
const PeriodExtremeOrder = declareInput('PeriodExtremeOrder', `Orders by the periods of related nodes. ${ONE}`, [
  { name: 'start', type: () => ExtremeOrder, description: 'By their first days.' },
  { name: 'end', type: () => ExtremeOrder, description: 'By their last days.' },
]);

/** The orders of what is no single value, by the name of its type. */
export const VALUE_ORDERS: Readonly<Record<string, ClassType>> = { Period: PeriodOrder, Span: SpanOrder };

/** The orders by what related nodes have, by the kind of the property. */
export const AGGREGATE_ORDERS: Readonly<Record<string, ClassType>> = { Int: TotalOrder, SafeInt: TotalOrder, Float: ExtremeOrder, Period: PeriodExtremeOrder };
