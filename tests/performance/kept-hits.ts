import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'kept-hits.json');

/** A statement may take so much more than is kept before it is called worse: what is reached in which order differs a little between runs. */
const MARGIN = 1.05;
/** Hits that a small statement may take more: from one load to the next, the statistics of the same graph differ a little. */
const SLACK = 3;

/** Database hits of each statement, as they were when they were last looked at. */
export type KeptHits = Readonly<Record<string, number>>;

/** The hits that are kept. With `UPDATE_HITS=1` they are written anew from what was seen; read the difference before it is committed. */
export function keptHits(seen: KeptHits): KeptHits {
  if (process.env['UPDATE_HITS'] === '1') writeFileSync(FILE, `${JSON.stringify(seen, null, 2)}\n`);
  return JSON.parse(readFileSync(FILE, 'utf8')) as KeptHits;
}

/** Statements that take more than is kept, or of which nothing is kept. */
export function worseThanKept(seen: KeptHits, kept: KeptHits): readonly string[] {
  return Object.entries(seen).flatMap(([name, hits]) => {
    const before = kept[name];
    if (before === undefined) return [`${name} takes ${String(hits)} database hits, and none are kept: run with UPDATE_HITS=1`];
    return hits > Math.max(before * MARGIN, before + SLACK) ? [`${name} takes ${String(hits)} database hits, and ${String(before)} are kept`] : [];
  });
}
