import type { PropertyKind, PropertyModel } from '../../../model/graph-model-data.js';
import { LONGEST, longestText } from '../../../model/longest-texts.js';
import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline, Subject } from '../../outline/outline.js';
import type { Content } from '../../read-bundle/bundle.js';
import { isContentMap } from '../../read-bundle/is-content-map.js';

interface ValueRule {
  readonly wanted: string;
  readonly holds: (value: Content) => boolean;
}

const LARGEST_INT = 2 ** 31 - 1;

// A lone surrogate cannot be written as UTF-8, and NUL ends a text in some clients.
const isCleanText = (value: string) => value.trim() !== '' && value.trim() === value && !/\p{Surrogate}|\0/u.test(value);

function textRule(most: number): ValueRule {
  const wanted = `a text of at most ${most} characters, without spaces around it and without NUL or half a character in it (a number needs quotes)`;
  return { wanted, holds: (value) => typeof value === 'string' && value.length <= most && isCleanText(value) };
}

const NAME = textRule(LONGEST.name);
const TEXT = textRule(LONGEST.text);

/** Enums, periods, spans and citations have checks of their own; here it is only whether they are words or mappings at all. */
const RULES: Readonly<Record<Exclude<PropertyKind, 'Citations'>, ValueRule>> = {
  ID: TEXT,
  String: TEXT,
  Enum: { wanted: 'one word', holds: (value) => typeof value === 'string' },
  Int: { wanted: 'a whole number up to 2147483647', holds: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_INT },
  SafeInt: {
    wanted: 'a whole number without separators, in units (145000000000 for 1,450억), from 0 up to 2^53',
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  },
  Float: { wanted: 'a number', holds: (value) => typeof value === 'number' && Number.isFinite(value) },
  Boolean: { wanted: 'true or false', holds: (value) => typeof value === 'boolean' },
  Value: { wanted: 'a mapping', holds: isContentMap },
};

function ruleOf(property: PropertyModel, kind: keyof typeof RULES): ValueRule {
  return kind === 'String' && longestText(property) === LONGEST.name ? NAME : RULES[kind];
}

function isRight(property: PropertyModel, value: Content | undefined): boolean {
  const { kind, list } = property;
  if (kind === 'Citations' || value === undefined) return true;
  const { holds } = ruleOf(property, kind);
  return list ? Array.isArray(value) && (value as readonly Content[]).every(holds) : holds(value);
}

function issuesOf({ place }: Subject, property: PropertyModel, value: Content | undefined): readonly IssueDraft[] {
  const { name, kind, list } = property;
  if (kind === 'Citations' || value === undefined) return [];
  const { wanted, holds } = ruleOf(property, kind);
  const wrong = (at: typeof place, given: Content, what: string) => [issueAt(at, { code: 'VALUE_WRONG', name, given: showValue(given), wanted: what })];
  if (!list) return wrong(within(place, name), value, wanted);
  if (!Array.isArray(value)) return wrong(within(place, name), value, `a list, of which each entry is ${wanted}`);
  return (value as readonly Content[]).flatMap((entry, index) => (holds(entry) ? [] : wrong(within(place, name, index), entry, wanted)));
}

function wrongKeys({ content, properties }: Subject): readonly string[] {
  return Object.keys(content).filter((key) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return property !== undefined && !property.computed && key !== 'id' && !isRight(property, content[key]);
  });
}

/** Values of another kind than their property holds. */
export function checkValues({ subjects }: Outline): readonly IssueDraft[] {
  return subjects.flatMap((subject) => wrongKeys(subject).flatMap((key) => issuesOf(subject, subject.properties[key] as PropertyModel, subject.content[key])));
}
