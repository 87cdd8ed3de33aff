import { UsageError } from '../usage-error.js';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new UsageError(`--variables is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads `--variables '{"id": "law:…"}'`. Throws a UsageError where it is no JSON object. */
export function readVariables(written: string): Readonly<Record<string, unknown>> {
  const variables = parse(written);
  if (isMap(variables)) return variables;
  throw new UsageError(`--variables takes a JSON object, such as '{"id": "law:semiconductor-special-act"}', and was given ${written}.`);
}
