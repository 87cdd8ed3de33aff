import type { CypherValue } from '../../engine/engine.js';

const QUOTED = /^'((?:[^'\\]|\\.)*)'$|^"((?:[^"\\]|\\.)*)"$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const WORDS: Readonly<Record<string, CypherValue>> = { true: true, false: false, null: null };

/** The entries of a list: split at the commas that no quotes enclose. */
function entriesOf(inside: string): readonly string[] {
  const entries = inside.match(/(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,])+/g) ?? [];
  return entries.map((entry) => entry.trim());
}

/** Reads a Cypher literal: a text in quotes, a number, true, false, null, or a list of such. Undefined where it is none. */
export function parseLiteral(written: string): CypherValue | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').replaceAll(/\\(.)/g, '$1');
  if (NUMBER.test(written)) return Number(written);
  if (Object.hasOwn(WORDS, written)) return WORDS[written];
  if (!written.startsWith('[') || !written.endsWith(']')) return undefined;
  const entries = entriesOf(written.slice(1, -1)).map(parseLiteral);
  return entries.every((entry) => entry !== undefined) ? Object.freeze(entries) : undefined;
}
