import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A fenced block of a page. */
export interface PageBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page of the repository, in order. */
export function readBlocks(page: string): readonly PageBlock[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, language = '', body = '']) => ({ language, text: body }));
}

/** A GraphQL example and the part of its answer that the page shows, if any. */
export interface PageExample {
  readonly name: string;
  readonly operation: string;
  readonly answer: object | null;
}

/** The GraphQL examples of a page; a JSON block that follows one shows its answer. */
export function readExamples(page: string): readonly PageExample[] {
  const blocks = readBlocks(page);
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'graphql') return [];
    const next = blocks[index + 1];
    const answer = next?.language === 'json' ? (JSON.parse(next.text) as object) : null;
    return [{ name: `example ${String(index + 1)} of ${page}`, operation: text, answer }];
  });
}
