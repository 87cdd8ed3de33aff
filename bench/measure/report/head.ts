import type { RunHead } from '../results/run-head.js';

/** What a run was measured on, in a paragraph. */
export function printHead({ when, commit, machine, versions, nodes, command }: RunHead): string {
  const cores = machine.pinned
    ? `servers on core ${machine.coreOfServer}, load on core ${machine.coreOfLoad}, the database on any`
    : 'servers, load and database on any core';
  const products = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `\`${command}\` at ${commit}, ${when.slice(0, 16).replace('T', ' ')} UTC, ${nodes === null ? '' : `${nodes.toLocaleString('en-US')} nodes, `}on ${machine.cores} cores of ${machine.processor}, ${machine.memory} GiB, ${machine.system}; ${cores}; load of the machine at the start ${machine.load}.`,
    `${products.join(', ')}.`,
  ].join('\n');
}
