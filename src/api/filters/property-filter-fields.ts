import type { ClassType } from 'type-graphql';
import { declaredProperties, type DeclaredClass } from '../../model/declare/declaration.js';
import type { EnumType } from '../../model/declare/enum-type.js';
import { declareInput, type InputField } from '../declare-input.js';
import { SCALAR_FILTERS, StringListFilter } from './scalar-filters.js';

const enumFilters = new Map<string, ClassType>();

/** `LawStatusFilter`: declared once, however many properties hold the enum. */
export function enumFilter({ name, members }: Pick<EnumType, 'name' | 'members'>): ClassType {
  const known = enumFilters.get(name);
  if (known) return known;
  const declared = declareInput(`${name}Filter`, `Compares a word of ${name}.`, [
    { name: 'eq', type: () => members, description: 'It is this.' },
    { name: 'in', type: () => [members], description: 'It is one of these; of an empty list it is none.' },
    { name: 'isNull', type: () => Boolean, description: 'Whether it has no value.' },
  ]);
  enumFilters.set(name, declared);
  return declared;
}

/** The fields by which the properties of a class are filtered, but those of `without`; what is computed is not. */
export function propertyFilterFields(declared: DeclaredClass, without: ReadonlySet<string> = new Set()): readonly InputField[] {
  return declaredProperties(declared).flatMap(({ name, type, list, computed }): readonly InputField[] => {
    const kind = typeof type === 'function' ? type().name : type;
    if (computed || without.has(name)) return [];
    const scalar = list && kind !== 'Citations' ? StringListFilter : SCALAR_FILTERS[String(kind)];
    const filter = typeof kind === 'object' ? enumFilter(kind) : scalar;
    return [{ name, type: () => filter, description: `Filters by \`${name}\`.` }];
  });
}
