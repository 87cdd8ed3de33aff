import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** What decides, so that fast-check can shrink it. */
interface Decisions {
  below(limit: number): number;
  of<T>(options: readonly T[]): T;
}

const TEXTS = ['"항"', '"HARBOUR"', '"１"', '"🌊"', '"\\u0000"', '""', '"law:lighthouse-belt-act"'];
const DATES = ['"2026"', '"2026-12"', '"2026-01/2026-06"', '"2027/2030"', '"2026-12-31"'];
const SCALARS: Readonly<Record<string, readonly string[]>> = {
  String: TEXTS,
  ID: TEXTS,
  Int: ['0', '1', '2', '-1'],
  SafeInt: ['0', '90000000000', '9007199254740991'],
  Float: ['0', '0.5', '-1.5', '1e9'],
  Boolean: ['true', 'false'],
};

// Whether these fit depends on the field that they are given to; the contract scenarios have them.
const LEFT_OUT = new Set(['types', 'scope', 'includeReference', 'edge']);

function writeObject(name: string, fields: readonly GraphQLInputField[], decisions: Decisions, depth: number): string {
  const usable = fields.filter((field) => !LEFT_OUT.has(field.name) && (depth > 0 || !isInputObjectType(getNamedType(field.type)) || name.endsWith('Order')));
  const required = usable.filter(isRequiredInputField);
  const optional = usable.filter((field) => !isRequiredInputField(field) && !(name.endsWith('Order') && field.name === 'of'));
  const count = name.endsWith('Order') ? 1 : decisions.below(3);
  const chosen = Array.from({ length: Math.min(count, optional.length) }, () => decisions.of(optional));
  const given = [...new Set([...required, ...chosen])].map((field) => `${field.name}: ${writeInput(field.type, decisions, depth - 1, name)}`);
  return `{ ${given.join(', ')} }`;
}

function writeInput(type: GraphQLInputType, decisions: Decisions, depth: number, owner: string): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const entries = Array.from({ length: decisions.below(3) }, () => writeInput(nullable.ofType, decisions, depth, owner));
    return `[${entries.join(', ')}]`;
  }
  if (isEnumType(nullable)) return decisions.of(nullable.getValues()).name;
  if (isInputObjectType(nullable)) return writeObject(nullable.name, Object.values(nullable.getFields()), decisions, depth);
  return decisions.of(owner === 'PeriodFilter' && nullable.toString() === 'String' ? DATES : (SCALARS[nullable.toString()] ?? TEXTS));
}

/** Random valid filters and orders for a field that takes them. */
export function writeConditions({ args }: GraphQLField<unknown, unknown>, decisions: Decisions): readonly string[] {
  const taken = args.filter(({ type }) => /^(?!.*Group).*(Filter|Order)$/u.test(getNamedType(type).name));
  return taken.filter(() => decisions.below(3) === 0).map(({ name, type }) => `${name}: ${writeInput(type, decisions, 5, '')}`);
}
