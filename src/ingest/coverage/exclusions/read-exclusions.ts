import { stat } from 'node:fs/promises';
import { GraphApiError } from '../../../errors/graph-api-error.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { showValue } from '../../issue/show-value.js';
import type { Content, ContentMap } from '../../read-bundle/bundle.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';
import { readYamlFile } from '../../read-bundle/read-yaml-file.js';
import { EXCLUSION_REASONS, NO_EXCLUSIONS, type Exclusions, type ExclusionReason, type ListedWord } from './exclusions.js';

type Entry<List extends keyof Exclusions> = Exclusions[List][number];

const isReason = (value: Content | undefined): value is ExclusionReason => typeof value === 'string' && Object.hasOwn(EXCLUSION_REASONS, value);
const isCount = (value: Content | undefined): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isWord = (value: Content | undefined): value is string => typeof value === 'string' && value.trim() !== '';

function lineEntry({ line, reason }: ContentMap): Entry<'lines'> | null {
  return isCount(line) && isReason(reason) ? { line, reason } : null;
}

function tokenEntry({ line, text, nth = 1, reason }: ContentMap): Entry<'figures'> | null {
  return isCount(line) && isWord(text) && isCount(nth) && isReason(reason) ? { line, text, nth, reason } : null;
}

function wordEntry({ word, within = null, line = null, nth = 1 }: ContentMap): ListedWord | null {
  const fits = isWord(word) && (within === null || isWord(within)) && (line === null || isCount(line)) && isCount(nth);
  return fits ? { word, within, line, nth } : null;
}

const FORMS: Readonly<Record<keyof Exclusions, string>> = {
  lines: '{ line: 61, reason: PAGE_FURNITURE }',
  figures: '{ line: 61, text: "2", nth: 1, reason: BROKEN_PRINT }',
  terms: '{ line: 61, text: AI, nth: 1, reason: TABLE_HEADER }',
  homographs: '{ word: 미, within: 미래 }',
  generic: '{ word: 지원 }',
};

function malformed(file: string, problem: string): GraphApiError {
  return new GraphApiError('BUNDLE_INVALID', `${file}: ${problem} Reasons are ${Object.keys(EXCLUSION_REASONS).join(', ')}.`);
}

function readList<Read>(file: string, name: keyof Exclusions, written: Content | undefined, read: (entry: ContentMap) => Read | null): readonly Read[] {
  if (written === undefined || written === null) return [];
  const entries: readonly Content[] = Array.isArray(written) ? (written as readonly Content[]) : [written];
  return entries.map((entry) => {
    const found = isContentMap(entry) ? read(entry) : null;
    if (found === null) throw malformed(file, `"${name}" holds ${showValue(entry)}; an entry is ${FORMS[name]}.`);
    return found;
  });
}

/** Reads what a bundle sets aside; a bundle without the file sets nothing aside. Rejects with BUNDLE_INVALID where an entry is malformed. */
export async function readExclusions(file: string): Promise<Exclusions> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return NO_EXCLUSIONS;
  const { values, issues } = await readYamlFile(file, 'MAPPING');
  const written = values[0]?.value;
  if (!isContentMap(written)) throw malformed(file, `It does not hold one mapping of lists (${issues[0]?.code ?? 'FILE_EMPTY'}).`);
  const unknown = Object.keys(written).find((key) => !Object.hasOwn(FORMS, key));
  if (unknown !== undefined) throw malformed(file, `"${unknown}" is no list of it; they are ${Object.keys(FORMS).join(', ')}.`);
  return deepFreeze({
    lines: readList(file, 'lines', written['lines'], lineEntry),
    figures: readList(file, 'figures', written['figures'], tokenEntry),
    terms: readList(file, 'terms', written['terms'], tokenEntry),
    homographs: readList(file, 'homographs', written['homographs'], wordEntry),
    generic: readList(file, 'generic', written['generic'], wordEntry),
  });
}
