import { closenessOf } from '../../../model/stored-form/search/closeness.js';
import { keyOf, normaliseText } from '../../../model/stored-form/search/normalise-text.js';
import { NAME_MATCHES, type NameMatch } from '../../../model/stored-form/search/search-match.js';
import type { AskedName, CandidateFieldShape, ResolutionFieldShape, ResolveNames } from '../../plan/search/resolve-names.js';
import type { RowValues, ShapeContext, ShapedObject } from '../shape-context.js';
import { searchedTexts, type SearchedText } from './searched-texts.js';

const DIGITS = 10_000;

const matchOf = (row: RowValues, { shape }: ResolveNames): NameMatch => NAME_MATCHES[Number(row[shape.rank])] ?? 'CLOSE';

/** What the candidates say of a name: none, one that bears it, several that bear it alike, or only some that come close. */
function statusOf(rows: readonly RowValues[], plan: ResolveNames): string {
  const [best, next] = rows.map((row) => matchOf(row, plan));
  if (best === undefined) return 'NONE';
  return best !== 'CLOSE' && best === next ? 'AMBIGUOUS' : best;
}

/** The name or alias that comes closest, the first of several. */
function closestText(key: string, texts: readonly SearchedText[]): string | null {
  const scored = texts.map(({ text }) => ({ text, score: closenessOf(key, keyOf(normaliseText(text))) }));
  return scored.reduce<(typeof scored)[number] | null>((best, one) => (best === null || one.score > best.score ? one : best), null)?.text ?? null;
}

function shapeCandidateField(field: CandidateFieldShape, row: RowValues, { key }: AskedName, plan: ResolveNames, context: ShapeContext): unknown {
  if (field.kind === 'Node') return context.shapeObject(row, field.shape);
  if (field.kind === 'Match') return matchOf(row, plan);
  if (field.kind === 'Score') return Math.round(Number(row[plan.shape.score]) * DIGITS) / DIGITS;
  return closestText(key, searchedTexts(row, field.texts));
}

function shapeField(field: ResolutionFieldShape, rows: readonly RowValues[], asked: AskedName, plan: ResolveNames, context: ShapeContext): unknown {
  if (field.kind === 'Name') return asked.name;
  if (field.kind === 'Status') return statusOf(rows, plan);
  if (field.kind === 'HasMore') return rows.length > plan.size;
  const candidate = (row: RowValues) => Object.fromEntries(field.fields.map((part) => [part.key, shapeCandidateField(part, row, asked, plan, context)]));
  return rows.slice(0, plan.size).map(candidate);
}

/** What became of each name, in the order in which they were asked for. */
export function shapeResolve(answers: readonly RowValues[], plan: ResolveNames, context: ShapeContext): readonly ShapedObject[] {
  const byKey = new Map(answers.map(([key, rows]) => [String(key), rows as readonly RowValues[]]));
  return plan.names.map((asked) => {
    const rows = byKey.get(asked.key) ?? [];
    return Object.fromEntries(plan.shape.fields.map((field) => [field.key, shapeField(field, rows, asked, plan, context)]));
  });
}
