/** What is unique in a database that holds two generations for a while. */
export function nodeKey(generation: string, id: string): string {
  return `${generation}:${id}`;
}
