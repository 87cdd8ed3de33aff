import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NAME = /`([\w.-]+\.(?:mjs|js|json|graphql|py|ts))`/gu;
const NAMED_BLOCK = /(?<paragraph>(?:[^\n]+\n)+)\n```\w+\n(?<text>.*?)^```$/gmsu;

/** The files that a page spells out: each fenced block whose paragraph ends in a colon and names a file, by the last name in it. */
export function pageFiles(page: string): Readonly<Record<string, string>> {
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(NAMED_BLOCK)];
  const named = blocks.flatMap(({ groups: { paragraph = '', text = '' } = {} }) => {
    const name = [...paragraph.matchAll(NAME)].at(-1)?.[1];
    return name !== undefined && paragraph.trimEnd().endsWith(':') ? [[name, text] as const] : [];
  });
  return Object.fromEntries(named);
}

/** A folder of files inside the checkout, so that what stands in them finds the packages. */
export interface PageFolder {
  readonly path: string;
  remove(): void;
}

/** Writes the files of a page, each as a test may change it, and others over them, beside the committed schema. */
export function writePageFiles(page: string, others: Readonly<Record<string, string>> = {}, change = (text: string): string => text): PageFolder {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const path = mkdtempSync(join(ROOT, '.cache/page-'));
  cpSync(join(ROOT, 'schema'), join(path, 'schema'), { recursive: true });
  for (const [name, text] of Object.entries(pageFiles(page))) writeFileSync(join(path, name), change(text));
  for (const [name, text] of Object.entries(others)) writeFileSync(join(path, name), text);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
