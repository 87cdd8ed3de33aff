import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A worked operation, in the form that GraphiQL takes for a tab. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables: string | null;
}

const SUFFIX = '.graphql';

/**
 * Reads the examples of a folder in the order of their names: `name.graphql`, and beside it `name.variables.json` where it takes variables.
 * A folder that is not there has none.
 */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  return Promise.all(
    names.sort().map(async (name) => ({
      query: await readFile(join(folder, `${name}${SUFFIX}`), 'utf8'),
      variables: await readFile(join(folder, `${name}.variables.json`), 'utf8').catch(() => null),
    })),
  );
}
