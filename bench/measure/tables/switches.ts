/** A choice of the road that can be turned off. */
export interface Switch {
  /** In results. */
  readonly name: string;
  /** What the request does without it. */
  readonly without: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Every choice that has a setting; what a statement says has none, and its worth is the database hits of the shapes. */
export const SWITCHES: readonly Switch[] = [
  { name: 'KEPT_DOCUMENTS=0', without: 'parses and validates each document', environment: { KEPT_DOCUMENTS: '0' } },
  { name: 'KEPT_FIELDS=0', without: 'selects, plans and compiles each field', environment: { KEPT_FIELDS: '0' } },
  { name: 'DIRECT_ANSWERS=off', without: 'has graphql-js walk each answer', environment: { DIRECT_ANSWERS: 'off' } },
  { name: 'COALESCE=off', without: 'sends each statement by itself', environment: { COALESCE: 'off' } },
];
