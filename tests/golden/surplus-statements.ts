import type { CypherStatement } from '../../src/engine/engine.js';
import type { QueryTrace } from '../../src/query/query-trace.js';

/** The texts that were run beside the one statement that each root field has: none, where invariant 4 holds. */
export function surplusStatements(run: readonly CypherStatement[], traces: readonly Pick<QueryTrace, 'statement'>[]): readonly string[] {
  const due = traces.flatMap(({ statement }) => (statement ? [statement.text] : []));
  return run
    .map(({ text }) => text)
    .filter((text) => {
      const place = due.indexOf(text);
      if (place >= 0) due.splice(place, 1);
      return place < 0;
    });
}
