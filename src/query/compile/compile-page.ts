import type { Page } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { computedKeys, keyClauses, orderClause } from './compile-order.js';

/** What stands for how many rows a page reads; `name` begins the name of the parameter. */
export function pageLimit({ size, more }: Page, name: string, { parameters }: CompileContext): string {
  return parameters.value(`${name}_limit`, more ? size + 1 : size);
}

/** What a page is cut from. */
export interface PageCut {
  readonly page: Page;
  readonly target: string;
  /** The WITH that leaves each target once. */
  readonly group: readonly string[];
  /** Variables that it leaves. */
  readonly carried: readonly string[];
  /** Conditions that speak of computed values. @default none */
  readonly conditions?: readonly string[];
  readonly limit: string;
  /** A property of the target that is the same in all of them. @default none */
  readonly same?: string | null;
}

/** Clauses after targets are found: the values that they are ordered by, what lies beyond the cursor, and the page. */
export function compilePage({ page, target, group, carried, conditions = [], limit, same = null }: PageCut, context: CompileContext): readonly string[] {
  const computed = computedKeys(page);
  const cut = `${orderClause(target, page, same)} LIMIT ${limit}`;
  if (computed.length === 0) return group.length > 1 ? [...group, cut] : [`${group[0] ?? ''} ${cut}`];
  const where = conditions.length === 0 ? [] : [`WITH * WHERE ${conditions.join(' AND ')}`];
  return [...group, ...keyClauses(page, context), ...where, `WITH ${[...carried, ...computed].join(', ')} ${cut}`];
}
