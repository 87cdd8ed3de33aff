import { inGeneration } from '../../../model/stored-form/sort-key.js';
import type { GroupOrder, GroupPosition } from '../../plan/aggregate/aggregation-plan.js';
import type { StatementParameters } from '../statement-parameters.js';

/** The order of groups, or the opposite. */
export function groupOrderBy(order: readonly GroupOrder[], opposite: boolean): string {
  const terms = order.flatMap(({ name, descending, nullsFirst }) => [
    `${name} IS NULL${nullsFirst === opposite ? '' : ' DESC'}`,
    `${name}${descending === opposite ? '' : ' DESC'}`,
  ]);
  return `ORDER BY ${terms.join(', ')}`;
}

/** Where a group stands to a cursor. */
export interface GroupSide {
  readonly position: GroupPosition;
  /** Behind the cursor in the order, else before it. */
  readonly behind: boolean;
  /** The group of the cursor itself is on that side too. */
  readonly inclusive: boolean;
  /** Begins the names of the parameters. */
  readonly name: string;
}

function beyond({ name, descending, nullsFirst }: GroupOrder, value: string | null, behind: boolean): string {
  const nullsAreBeyond = nullsFirst !== behind;
  if (value === null) return nullsAreBeyond ? 'false' : `${name} IS NOT NULL`;
  const compared = `${name} ${descending === behind ? '<' : '>'} ${value}`;
  return nullsAreBeyond ? `(${compared} OR ${name} IS NULL)` : compared;
}

/** The condition of being on one side of a cursor, term by term. Whether a value of the cursor is null shapes the text, the values do not. */
export function groupSide(order: readonly GroupOrder[], side: GroupSide, parameters: StatementParameters): string {
  const { position, behind, inclusive, name } = side;
  const last: string = inclusive ? 'true' : 'false';
  return order.reduceRight((rest, term, index) => {
    const given = position[index] ?? null;
    const stored = term.node && typeof given === 'string' ? inGeneration(parameters.generation, given) : given;
    const value = stored === null ? null : parameters.value(`${name}_${String(index + 1)}`, stored);
    const equal = value === null ? `${term.name} IS NULL` : `${term.name} = ${value}`;
    return `(${beyond(term, value, behind)} OR (${equal} AND ${rest}))`;
  }, last);
}
