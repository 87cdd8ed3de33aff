// `npm run bench [-- <table> ...] [--quick] [--keep] ...`: measures, prints the tables, and keeps the results; see bench/README.md.
import { SECTIONS } from './report/sections.js';
import { KEPT, SCRATCH, writeResult } from './results/result-file.js';
import { readOptions } from './tables/read-options.js';
import { TABLES } from './tables/tables.js';

const began = performance.now();
const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
const { tables, keep, options } = readOptions(process.argv.slice(2), (line) => console.error(`[${seconds()}] ${line}`));

const wanted = tables.includes('all') ? SECTIONS : SECTIONS.filter(({ name }) => tables.includes(name));
const unknown = tables.filter((name) => name !== 'all' && !SECTIONS.some((section) => section.name === name));
if (unknown.length > 0) throw new RangeError(`There is no table ${unknown.join(', ')}; there are ${SECTIONS.map(({ name }) => name).join(', ')}, and all.`);

for (const { name, title, print } of wanted) {
  const run = await TABLES.get(name)?.(options);
  if (!run) continue;
  const path = writeResult(keep ? KEPT : SCRATCH, name, run);
  console.log(`\n## ${title}\n\n${print(run)}\nKept in ${path}.`);
}
options.tell('done');
process.exit();
