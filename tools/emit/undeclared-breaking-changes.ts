import { buildSchema, findBreakingChanges } from 'graphql';

/** Where a breaking change is declared: a line with its sentence, below the version that brings it. */
export const DECLARATIONS = 'schema/declared-breaking-changes.md';

/** The changes from one SDL to the next that would break a client and that the declarations do not name. */
export function undeclaredBreakingChanges(before: string, after: string, declarations: string): readonly string[] {
  const changes = findBreakingChanges(buildSchema(before), buildSchema(after));
  return changes.map(({ description }) => description).filter((description) => !declarations.includes(description));
}
