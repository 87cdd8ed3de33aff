import type { CacheFacts } from '../../cache/cache-facts.js';
import { READING_TEXTS } from '../../cache/cache-sizes.js';
import { CountedCache } from '../../cache/counted-cache.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { translateError } from './translate-error.js';

/**
 * Operators that only read, as EXPLAIN names them. Everything else is refused, so that what a newer engine brings is
 * refused too; LoadCsv, which reads local files, and CallProcedure are left out on purpose.
 */
const READING_OPERATORS: ReadonlySet<string> = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  'Discriminant',
  'Distinct',
  'EdgeScan',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'HorizontalAggregate',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'Otherwise',
  'ParameterScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
]);

const KNOWN = Object.freeze({});
/** On a line of its own, so that an error tells the column of the statement itself. */
const PREFIX = 'EXPLAIN\n';
const PREFIX_LINES = 1;

/** Gives the plan of a statement without running it: one operator a line, indented. */
export type Explain = (text: string) => Promise<string>;

/** Tells statements that only read from others; the engine in memory has no read-only mode of its own. */
export class ReadOnlyGuard {
  readonly #reading = new CountedCache<object>({ name: 'reading_texts', max: READING_TEXTS });

  get facts(): CacheFacts {
    return this.#reading.facts;
  }

  /** Rejects with STATEMENT_REFUSED unless every operator of the statement's plan is known only to read. */
  async check(text: string, explain: Explain): Promise<void> {
    if (this.#reading.get(text)) return;
    const operators = operatorsOf(await this.#plan(text, explain));
    const refused = operators.find((operator) => !READING_OPERATORS.has(operator));
    if (refused !== undefined) {
      throw new GraphApiError('STATEMENT_REFUSED', `The statement does more than read the graph (${refused}); READ access allows only reading.`);
    }
    this.#reading.set(text, KNOWN);
  }

  async #plan(text: string, explain: Explain): Promise<string> {
    try {
      return await explain(`${PREFIX}${text}`);
    } catch (error) {
      throw translateError(error, PREFIX_LINES);
    }
  }
}

function operatorsOf(plan: string): readonly string[] {
  const lines = plan.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => /^\s*([A-Za-z]+)/.exec(line)?.[1] ?? line.trim());
}
