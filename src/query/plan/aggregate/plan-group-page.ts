import { decodeGroupCursor } from '../../cursor/group-cursor.js';
import type { PlanContext } from '../plan-context.js';
import { planPageSize } from '../plan-page.js';
import type { GroupOrder, GroupPage } from './aggregation-plan.js';

const JAVASCRIPT_TYPES: Readonly<Record<GroupOrder['values'], string>> = { text: 'string', number: 'number', boolean: 'boolean' };

type Given = Readonly<Record<string, unknown>>;

/** Reads `first`, `after`, `last` and `before` of groups. `field` names the groups and their order. Rejects with the PAGE_… codes and CURSOR_INVALID. */
export function planGroupPage(given: Given, path: string, field: string, order: readonly GroupOrder[], { limits }: PlanContext): GroupPage {
  const { size, backwards } = planPageSize(given, path, limits);
  const read = (argument: 'after' | 'before') => {
    const text = given[argument];
    const types = order.map(({ values }) => JAVASCRIPT_TYPES[values]);
    return typeof text === 'string' ? decodeGroupCursor(text, field, `${path}(${argument}:)`, types) : null;
  };
  return Object.freeze({ size, backwards, after: read('after'), before: read('before') });
}
