import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** The files of a case that hold what each stage gave. */
export type GoldenFile = 'selection.txt' | 'plan.txt' | 'statement.cypher' | 'statement.relationships-kept.cypher' | 'parameters.json' | 'result.json';

/** One case: an operation, and the files that keep what became of it. */
export interface GoldenCase {
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All cases, by the names of their folders. */
export function goldenCases(): readonly GoldenCase[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => {
    const variables = join(FOLDER, name, 'variables.json');
    return {
      name,
      operation: readFileSync(join(FOLDER, name, 'operation.graphql'), 'utf8'),
      variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>) : {},
    };
  });
}

/** What a file keeps. With `UPDATE_GOLDEN=1` it is written anew from what was seen; read the difference before it is committed. */
export function kept({ name }: GoldenCase, file: GoldenFile, seen: string): string {
  const path = join(FOLDER, name, file);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, seen);
  return existsSync(path) ? readFileSync(path, 'utf8') : `${file} is not kept yet: run with UPDATE_GOLDEN=1`;
}
