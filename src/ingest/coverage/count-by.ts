/** How many things there are of each kind, in the order that the kinds come in. */
export function countBy<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[kindOf(thing)] = (counts[kindOf(thing)] ?? 0) + 1;
  return Object.freeze(counts);
}
