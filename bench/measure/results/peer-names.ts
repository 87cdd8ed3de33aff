/** The peers of the bench, by the names that they have in results. */
export const PEER = {
  floor: 'floor',
  library: 'neo4j-graphql',
  constant: 'constant',
  ours: 'ours-neo4j',
  embedded: 'ours-embedded',
} as const;
