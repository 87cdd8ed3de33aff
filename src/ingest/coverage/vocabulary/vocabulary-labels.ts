/** The node types whose names are looked for all over the document. */
export const VOCABULARY_LABELS: readonly string[] = Object.freeze([
  'Region',
  'Country',
  'Organisation',
  'Industry',
  'Technology',
  'Law',
  'Instrument',
  'Agreement',
  'Programme',
  'Cluster',
]);
