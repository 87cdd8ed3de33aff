/** Those of a list that are named; all where none is. Throws where a name is unknown. */
export function oneOf<Item extends { readonly name: string }>(all: readonly Item[], names: readonly string[]): readonly Item[] {
  const unknown = names.filter((name) => !all.some((item) => item.name === name));
  if (unknown.length > 0) throw new RangeError(`There is no ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
