const MOST_SUGGESTIONS = 3;

/** Letters to add, drop, replace or swap with the next to make one word of the other. */
function editDistance(from: string, to: string): number {
  let twoAbove: readonly number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? (twoAbove[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [twoAbove, above] = [above, current];
  }
  return above[to.length] ?? 0;
}

/** The words that a mistyped one is likely to mean, likeliest first. */
export function suggest(given: string, words: Iterable<string>): readonly string[] {
  const most = Math.max(1, Math.floor(given.length * 0.4));
  const near: { readonly word: string; readonly distance: number }[] = [];
  for (const word of words) {
    if (Math.abs(word.length - given.length) > most) continue;
    const distance = editDistance(given.toLowerCase(), word.toLowerCase());
    if (distance <= most) near.push({ word, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near.slice(0, MOST_SUGGESTIONS).map(({ word }) => word);
}
