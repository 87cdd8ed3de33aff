import type { Content, ContentMap } from '../../src/ingest/read-bundle/bundle.js';

/** One line of a bundle file, and which file it belongs in. */
export interface MadeNode {
  readonly label: string;
  readonly content: ContentMap & { readonly id: string };
}

/** Where a made-up document states something. */
export function citations(line: number, evidence: string): Content {
  return [{ lines: line, evidence: [evidence] }];
}

/** One relationship as its start writes it. */
export function statement(to: string, line: number, more: ContentMap = {}): ContentMap {
  return { to, ...more, citations: citations(line, `${line}행`) };
}

/** A key with what stands under it, or nothing where that is an empty list. */
export function unlessEmpty(key: string, list: readonly Content[]): ContentMap {
  return list.length === 0 ? {} : { [key]: list };
}
