/** Quoted texts and numbers that stand in a Cypher text; a bound of a path and an index of a list are no values of a caller. */
export function writtenValues(text: string): readonly string[] {
  const bare = text
    .replaceAll(/\*\d*\.\.\d+/g, '*')
    .replaceAll('LIMIT 1\n', '')
    .replaceAll(/\[\d+(\.\.\d*)?\]/g, '[]');
  return [...bare.matchAll(/'[^']*'|"[^"]*"|(?<![\w$.])\d+(?:\.\d+)?\b/g)].map(([written]) => written);
}
