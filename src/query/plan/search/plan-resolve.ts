import type { Limits } from '../../../config/config.js';
import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { RowBuilder } from '../row-builder.js';
import type { AskedName, CandidateFieldShape, ResolutionFieldShape, ResolveNames } from './resolve-names.js';
import { checkLength, searchedKey } from './read-search-words.js';
import { nameCells } from './searched-cells.js';
import { prefixesOf, searchedTypes } from './searched-types.js';

function readNames(given: readonly string[], limits: Limits): readonly AskedName[] {
  if (given.length > limits.maxNames) {
    throw new GraphApiError('TOO_MANY_NAMES', `resolve(names:) has ${String(given.length)} names. It takes at most ${String(limits.maxNames)}.`);
  }
  given.forEach((name, index) => checkLength(name, `resolve(names:)[${String(index)}]`, limits));
  return given.map((name) => ({ name, key: searchedKey(name) }));
}

function readSize(given: unknown, { maxCandidates }: Limits): number {
  const size = typeof given === 'number' ? given : maxCandidates;
  if (size >= 1 && size <= maxCandidates) return size;
  throw new GraphApiError('PAGE_SIZE_OUT_OF_RANGE', `resolve(first:) is ${String(size)}. It takes 1 to ${String(maxCandidates)}.`);
}

function planCandidateField({ responseKey: key, name, selection }: FieldSelection, row: RowBuilder, context: PlanContext): CandidateFieldShape {
  if (name === 'node' && selection) return { kind: 'Node', key, shape: context.planNode(selection, null, row) };
  if (name === 'match') return { kind: 'Match', key };
  return name === 'score' ? { kind: 'Score', key } : { kind: 'MatchedText', key, texts: nameCells(row) };
}

function planField({ responseKey: key, name, selection }: FieldSelection, row: RowBuilder, context: PlanContext): ResolutionFieldShape {
  if (selection) return { kind: 'Candidates', key, fields: selection.fields.map((field) => planCandidateField(field, row, context)) };
  if (name === 'name') return { kind: 'Name', key };
  return { kind: name === 'status' ? 'Status' : 'HasMore', key };
}

/** Plans `resolve(names:)`. Rejects with TOO_MANY_NAMES, SEARCH_TEXT_TOO_LONG, PAGE_SIZE_OUT_OF_RANGE and TYPES_NOT_APPLICABLE. */
export function planResolve(field: FieldSelection, context: PlanContext): ResolveNames {
  const { names: given, types: givenTypes, first, includeReference } = field.arguments;
  const names = readNames(given as readonly string[], context.limits);
  const types = searchedTypes(givenTypes, 'resolve(types:)', context.model);
  const row = new RowBuilder(context.names.take('resolve_node'));
  const [, rank, score] = [row.property('id'), row.result(`${row.variable}_rank`), row.result(`${row.variable}_score`)];
  const fields = (field.selection?.fields ?? []).map((asked) => planField(asked, row, context));
  return {
    kind: 'ResolveNames',
    variable: row.variable,
    names,
    prefixes: prefixesOf(types, context.model),
    includeReference: includeReference === true,
    size: readSize(first, context.limits),
    row: row.build(),
    shape: { rank, score, fields },
  };
}
