import { Composer, LineCounter, Parser, type Document } from 'yaml';
import { isTokenTooDeep } from './is-nested-too-deep.js';

/** A YAML text as a tree with offsets. */
export interface ComposedYaml {
  /** Null where lists and mappings stand in each other too deep. More than one are more than a file may hold. */
  readonly documents: readonly Document[] | null;
  /** Turns offsets into lines and columns. */
  readonly lines: LineCounter;
}

const OPTIONS = { prettyErrors: false, schema: 'core', resolveKnownTags: false, stringKeys: true } as const;

/**
 * Composes the tree of a text. The composer calls itself once a level, and a regular expression that it runs near the
 * end of the stack ends the process: depth is looked at before.
 */
export function composeYaml(text: string): ComposedYaml {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (tokens.some(isTokenTooDeep)) return { documents: null, lines };
  return { documents: [...new Composer(OPTIONS).compose(tokens, true, text.length)], lines };
}
