/** The list begun at another place, so that over the rounds each peer is measured at each place. */
export function rotated<Item>(list: readonly Item[], by: number): readonly Item[] {
  const start = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
