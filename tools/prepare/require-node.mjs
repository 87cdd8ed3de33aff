import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const isOlder = (given, wanted) => given[0] < wanted[0] || (given[0] === wanted[0] && given[1] < wanted[1]);
const majorAndMinor = (version) => version.replace(/^\D+/, '').split('.').map(Number);

/** Ends the process with one plain line when this Node is older than package.json asks for. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')).engines.node;
  if (!isOlder(majorAndMinor(process.versions.node), majorAndMinor(wanted))) return;
  console.error(`workplan-graph needs Node ${wanted}; this is Node ${process.versions.node}.`);
  process.exit(1);
}
