import { splitEvidence } from '../../../model/stored-form/evidence.js';
import type { SearchedCell } from '../../plan/search/search-nodes.js';
import type { RowValues } from '../shape-context.js';

/** A text of a node as it is shown, and where. */
export interface SearchedText {
  readonly field: string;
  readonly text: string;
  /** One of its names or aliases. */
  readonly isName: boolean;
}

function textsAt(row: RowValues, { cell, kind }: SearchedCell): readonly string[] {
  const value = row[cell] ?? null;
  if (value === null) return [];
  const texts = Array.isArray(value) ? value.map(String) : [typeof value === 'string' ? value : ''];
  return kind === 'EVIDENCE' ? texts.flatMap(splitEvidence) : texts;
}

/** The texts of a row that are searched, each once: names first. */
export function searchedTexts(row: RowValues, cells: readonly SearchedCell[]): readonly SearchedText[] {
  const texts = new Map<string, SearchedText>();
  for (const searched of cells) {
    const { field, kind } = searched;
    for (const text of textsAt(row, searched)) if (!texts.has(text)) texts.set(text, { field, text, isName: kind === 'NAME' || kind === 'ALIASES' });
  }
  return [...texts.values()];
}
