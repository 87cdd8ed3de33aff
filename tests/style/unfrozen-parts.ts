/** Paths of what is not frozen in a value, its own included. */
export function unfrozenParts(value: unknown, path = 'it'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([name, part]) => unfrozenParts(part, `${path}.${name}`))];
}
