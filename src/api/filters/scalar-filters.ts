import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Float, ID, Int, type ClassType } from 'type-graphql';
import { declareInput, type InputField } from '../declare-input.js';

const field = (name: string, type: () => unknown, description: string): InputField => ({ name, type, description });

const equality = (type: unknown): readonly InputField[] => [
  field('eq', () => type, 'It is this.'),
  field('in', () => [type], 'It is one of these; of an empty list it is none.'),
];
const order = (type: unknown): readonly InputField[] => [
  field('gt', () => type, 'It is greater.'),
  field('gte', () => type, 'It is greater or equal.'),
  field('lt', () => type, 'It is less.'),
  field('lte', () => type, 'It is less or equal.'),
];
const missing = field('isNull', () => Boolean, 'Whether it has no value.');

/** The operators that compare numbers. */
export const numberOperators = (type: unknown): readonly InputField[] => [...equality(type), ...order(type)];

const ALL_HOLD = 'All that are given must hold.';

export const StringFilter = declareInput('StringFilter', `Compares a text; case, width and how letters are composed make no difference. ${ALL_HOLD}`, [
  ...equality(String),
  field('contains', () => String, 'It has this in it.'),
  field('startsWith', () => String, 'It begins with this.'),
  ...order(String),
  missing,
]);

export const IDFilter = declareInput('IDFilter', `Compares an id. ${ALL_HOLD}`, equality(ID));
export const IntFilter = declareInput('IntFilter', `Compares a whole number. ${ALL_HOLD}`, [...numberOperators(Int), missing]);
export const SafeIntFilter = declareInput('SafeIntFilter', `Compares a whole number up to 2^53. ${ALL_HOLD}`, [...numberOperators(GraphQLSafeInt), missing]);
export const FloatFilter = declareInput('FloatFilter', `Compares a number. ${ALL_HOLD}`, [...numberOperators(Float), missing]);
export const BooleanFilter = declareInput('BooleanFilter', `Compares a truth value. ${ALL_HOLD}`, [field('eq', () => Boolean, 'It is this.'), missing]);

export const StringListFilter = declareInput('StringListFilter', `Compares a list of texts. ${ALL_HOLD}`, [
  field('some', () => StringFilter, 'One or more of them pass.'),
  field('isEmpty', () => Boolean, 'Whether there is none.'),
]);

const day = (name: string, description: string) => field(name, () => String, description);

export const PeriodFilter = declareInput(
  'PeriodFilter',
  'Compares a printed time with a year, month, day or interval of these, such as `2026`, `2026-02`, `2026-02-11`, `2026-01/2026-06`, `../2030` or `2025-08/..`. Where the print leaves an end open, it is not known to be reached.',
  [
    day('before', 'It ends before this begins.'),
    day('after', 'It begins after this ends.'),
    day('during', 'It lies inside this, both ends known unless this is open there too.'),
    day('overlaps', 'It may share a day with this; an open end reaches any day.'),
    missing,
  ],
);

export const SpanFilter = declareInput('SpanFilter', 'Compares the lines that a heading covers.', [
  field('lineStart', () => IntFilter, 'Of its first line.'),
  field('lineEnd', () => IntFilter, 'Of its last line.'),
]);

const CitationMatch = declareInput('CitationMatch', 'A citation: lines of a document. All that is given must hold.', [
  field('document', () => IDFilter, 'Of the id of the document.'),
  field('section', () => IDFilter, 'Of the id of the innermost heading above.'),
  field('lineStart', () => IntFilter, 'Of its first line.'),
  field('lineEnd', () => IntFilter, 'Of its last line.'),
]);

export const CitationsFilter = declareInput('CitationsFilter', `Compares citations. ${ALL_HOLD}`, [
  field('some', () => CitationMatch, 'One or more of them pass.'),
  field('isEmpty', () => Boolean, 'Whether there is none.'),
]);

/** The filters of properties that are no enums, by the kind or value type. */
export const SCALAR_FILTERS: Readonly<Record<string, ClassType>> = {
  String: StringFilter,
  ID: IDFilter,
  Int: IntFilter,
  SafeInt: SafeIntFilter,
  Float: FloatFilter,
  Boolean: BooleanFilter,
  Citations: CitationsFilter,
  Period: PeriodFilter,
  Span: SpanFilter,
};
