import { LONGEST } from '../../../model/longest-texts.js';
import { atKey, issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import { suggest } from '../../issue/suggest.js';
import { parseLineRange } from '../../outline/line-range.js';
import { isDefinedBefore } from '../../outline/is-defined-before.js';
import type { Outline, Subject } from '../../outline/outline.js';
import type { Content, ContentMap, Place } from '../../read-bundle/bundle.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';

const MOST_LINES = 3;
const KEYS: readonly string[] = ['lines', 'evidence'];

/** Where a citation stands; it is looked up only where something is wrong. */
type PlaceOf = () => Place;

function checkLines(citation: ContentMap, placeOf: PlaceOf, lineCount: number | null): readonly IssueDraft[] {
  const range = parseLineRange(citation['lines']);
  const isInside = range !== null && range.start >= 1 && (lineCount === null || range.end <= lineCount);
  if (isInside && range.end - range.start < MOST_LINES) return [];
  const at = within(placeOf(), 'lines');
  const given = showValue(citation['lines']);
  if (!range) return [issueAt(at, { code: 'LINES_MALFORMED', given })];
  if (!isInside) return [issueAt(at, { code: 'LINES_OUTSIDE', given, lineCount: lineCount ?? 0 })];
  return [issueAt(at, { code: 'RANGE_TOO_LONG', given, most: MOST_LINES })];
}

const isTerm = (term: Content) => typeof term === 'string' && term.length <= LONGEST.name && term.trim() !== '' && !/\p{Cc}|\p{Surrogate}/u.test(term);

function checkEvidence(citation: ContentMap, placeOf: PlaceOf): readonly IssueDraft[] {
  const { evidence } = citation;
  const wrong = (at: Place, given: Content | undefined) =>
    issueAt(at, {
      code: 'VALUE_WRONG',
      name: 'evidence',
      given: showValue(given),
      wanted: `a list of printed terms of at most ${LONGEST.name} characters (a number, and a term with a comma, needs quotes)`,
    });
  if (!Array.isArray(evidence) || evidence.length === 0) return [wrong(within(placeOf(), 'evidence'), evidence)];
  return (evidence as readonly Content[]).flatMap((term, index) => (isTerm(term) ? [] : [wrong(within(placeOf(), 'evidence', index), term)]));
}

function checkCitation(citation: Content, placeOf: PlaceOf, subject: Subject): readonly IssueDraft[] {
  if (!isContentMap(citation))
    return [issueAt(placeOf(), { code: 'VALUE_WRONG', name: 'citations', given: showValue(citation), wanted: 'a list of { lines, evidence }' })];
  const unknown = Object.keys(citation)
    .filter((key) => !KEYS.includes(key))
    .map((key) =>
      issueAt(atKey(placeOf(), key), { code: 'KEY_UNKNOWN', owner: `A citation of ${subject.owner}`, given: key, suggestions: suggest(key, KEYS) }),
    );
  return [...unknown, ...checkLines(citation, placeOf, subject.home.lineCount), ...checkEvidence(citation, placeOf)];
}

function checkSubject(subject: Subject, outline: Outline): readonly IssueDraft[] {
  const { content } = subject;
  const citations = Object.hasOwn(content, 'citations') ? content['citations'] : undefined;
  if (content['origin'] === 'REFERENCE')
    return citations === undefined ? [] : [issueAt(atKey(subject.place, 'citations'), { code: 'CITATIONS_UNWANTED', owner: subject.owner })];
  if (citations === undefined && isDefinedBefore(subject, outline)) return [];
  if (!Array.isArray(citations)) return [issueAt(subject.place, { code: 'CITATIONS_MISSING', owner: subject.owner })];
  if (citations.length === 0) return [issueAt(within(subject.place, 'citations'), { code: 'CITATIONS_MISSING', owner: subject.owner })];
  return (citations as readonly Content[]).flatMap((citation, index) => checkCitation(citation, () => within(subject.place, 'citations', index), subject));
}

/** Nodes and relationships without citations, and citations that name no lines of the document or no evidence. */
export function checkCitations(outline: Outline): readonly IssueDraft[] {
  return outline.subjects.filter(({ kind }) => kind !== 'VALUE').flatMap((subject) => checkSubject(subject, outline));
}
