import { encodeSearchCursor } from '../../cursor/search-cursor.js';
import type { NamedPart } from '../../plan/row-shape.js';
import { SEARCH_MATCHES } from '../../../model/stored-form/search/search-match.js';
import type { SearchEdgeFieldShape, SearchFieldShape, SearchNodes } from '../../plan/search/search-nodes.js';
import type { RowValues, ShapeContext, ShapedObject } from '../shape-context.js';
import { searchedTexts } from './searched-texts.js';
import { shapeHighlights } from './shape-highlights.js';

interface Found {
  /** The rows of the page, in the order of the answer. */
  readonly rows: readonly RowValues[];
  /** Whether there are more in the direction of the page. */
  readonly more: boolean;
  /** Finds by type, most first. */
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  /** Whether finds lie on the other side of the cursor. */
  readonly beyond: boolean;
}

const named = (parts: readonly NamedPart[], facts: Readonly<Record<string, unknown>>): ShapedObject =>
  Object.fromEntries(parts.map(({ key, name }) => [key, facts[name]]));

function readFound({ page, row }: SearchNodes, [rows, counts, beyond]: RowValues, { typeNameOf }: ShapeContext): Found {
  const read = row === null ? [] : ((rows ?? []) as readonly RowValues[]);
  const taken = read.slice(0, page.size);
  const counted = ((counts ?? []) as readonly RowValues[]).map(([prefix, count]) => ({
    type: typeNameOf('BY_ID', `${String(prefix)}:`),
    count: Number(count),
  }));
  return {
    rows: page.backwards ? taken.reverse() : taken,
    more: read.length > page.size,
    counts: counted.sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1)),
    beyond: Number(beyond ?? 0) > 0,
  };
}

const cursorOf = (row: RowValues, { shape }: SearchNodes) => encodeSearchCursor(shape.digest, `${String(row[shape.rank])} ${String(row[shape.order])}`);

function pageFacts({ rows, more, beyond }: Found, plan: SearchNodes): Readonly<Record<string, unknown>> {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const { backwards } = plan.page;
  return {
    hasNextPage: backwards ? beyond : more,
    hasPreviousPage: backwards ? more : beyond,
    startCursor: first ? cursorOf(first, plan) : null,
    endCursor: last ? cursorOf(last, plan) : null,
  };
}

function shapeEdgeField(field: SearchEdgeFieldShape, row: RowValues, plan: SearchNodes, context: ShapeContext): unknown {
  if (field.kind === 'Node') return context.shapeObject(row, field.shape);
  if (field.kind === 'Cursor') return cursorOf(row, plan);
  if (field.kind === 'Match') return SEARCH_MATCHES[Number(row[plan.shape.rank])];
  return shapeHighlights(plan.words, searchedTexts(row, field.texts)).map((highlight) => named(field.parts, { ...highlight }));
}

function shapeField(field: SearchFieldShape, found: Found, plan: SearchNodes, context: ShapeContext): unknown {
  if (field.kind === 'TotalCount') return found.counts.reduce((sum, { count }) => sum + count, 0);
  if (field.kind === 'CountsByType') return found.counts.map((counted) => named(field.parts, counted));
  if (field.kind === 'PageInfo') return named(field.parts, pageFacts(found, plan));
  return found.rows.map((row) => Object.fromEntries(field.fields.map((asked) => [asked.key, shapeEdgeField(asked, row, plan, context)])));
}

/** The answer to a search: a page of finds, counts and page flags. Nothing was run where there is no word. */
export function shapeSearch(answer: RowValues | undefined, plan: SearchNodes, context: ShapeContext): ShapedObject {
  const found = readFound(plan, answer ?? [], context);
  return Object.fromEntries(plan.shape.fields.map((field) => [field.key, shapeField(field, found, plan, context)]));
}
