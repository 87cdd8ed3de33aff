import { KEPT, readResult } from '../results/result-file.js';
import { SECTIONS } from './sections.js';

const HEAD = `# Performance

Measured, not promised: every figure is of a run whose results lie in \`${KEPT}\`, from which \`npm run emit\` makes this page.
[bench/README.md](../bench/README.md) says how to repeat it, and [ADR 16](decisions/0016-the-bench.md) why it measures as it does.

- \`floor\` is Fastify, neo4j-driver and the best hand-written Cypher of each shape; \`neo4j-graphql\` ("library") is @neo4j/graphql on
  Apollo Server and Fastify; \`constant\` is Apollo Server with the answer in memory; \`ours-neo4j\` and \`ours-embedded\` are this project.
- A ratio compares two peers within one round, seconds apart; the page gives the median over the rounds and, in brackets, least and most.
  Absolute figures are of this machine and its load. Database hits and statements are exact.
`;

/** The page of all tables that have results. */
export function performancePage(): string {
  const sections = SECTIONS.flatMap(({ name, title, print }) => {
    const run = readResult(KEPT, name);
    return run === null ? [] : [`## ${title}\n\n${print(run).trimEnd()}\n`];
  });
  return [HEAD, ...(sections.length === 0 ? ['No run is kept yet.\n'] : sections)].join('\n');
}
