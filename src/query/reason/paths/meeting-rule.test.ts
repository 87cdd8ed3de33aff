import { describe, expect, test } from '@jest/globals';
import { aRelationship } from '../../../../tests/support/a-relationship.js';
import type { SubgraphRelationship } from '../subgraph.js';
import { isMeeting } from './meeting-rule.js';

const RULE = {
  isPassage: (node: string) => node.startsWith('measure:'),
  isContainment: ({ type }: SubgraphRelationship) => type === 'HAS_MEASURE',
};

const meets = (node: string, before: readonly SubgraphRelationship[], after: readonly SubgraphRelationship[]) => isMeeting(node, before, after, RULE);

describe('two passages merely share a thing', () => {
  test('that both point at, on lines of their own', () => {
    const [one, other] = [aRelationship('measure:a', 'industry:x', { line: 3 }), aRelationship('measure:b', 'industry:x', { line: 9 })];
    expect(meets('industry:x', [one], [other])).toBe(true);
  });

  test('under which both stand', () => {
    const [one, other] = ['measure:a', 'measure:b'].map((part, line) => aRelationship('measure:h', part, { type: 'HAS_MEASURE', line }));
    expect(one && other && meets('measure:h', [one], [other])).toBe(true);
  });

  test('of which the document says two things in two places', () => {
    const [one, other] = [aRelationship('programme:p', 'region:g', { line: 3 }), aRelationship('programme:p', 'law:l', { line: 9 })];
    expect(meets('programme:p', [one], [other])).toBe(true);
  });

  test('that both have from one heading, although they cite the same line', () => {
    const byHeading = { stated: 'BY_HEADING', line: 2 };
    const [one, other] = [aRelationship('measure:a', 'industry:x', byHeading), aRelationship('measure:b', 'industry:x', byHeading)];
    expect(meets('industry:x', [one], [other])).toBe(true);
  });
});

describe('a path goes on without a meeting', () => {
  test('where one statement leads to the thing and the other on from it, whichever way it is walked', () => {
    const [into, on] = [aRelationship('measure:a', 'programme:p', { line: 3 }), aRelationship('programme:p', 'law:l', { line: 9 })];
    expect(meets('programme:p', [into], [on])).toBe(false);
    expect(meets('programme:p', [on], [into])).toBe(false);
  });

  test('where both are printed on one line', () => {
    const [one, other] = [aRelationship('cluster:c', 'region:g', { line: 3 }), aRelationship('measure:a', 'region:g', { line: 3 })];
    expect(meets('region:g', [one], [other])).toBe(false);
  });

  test('where the thing is the passage that makes both statements', () => {
    const [one, other] = [aRelationship('measure:a', 'region:g', { line: 3 }), aRelationship('measure:a', 'industry:x', { line: 2, stated: 'BY_HEADING' })];
    expect(meets('measure:a', [one], [other])).toBe(false);
  });

  test('where a passage makes the one statement and the other leads to its part', () => {
    const [own, part] = [aRelationship('measure:h', 'industry:x', { line: 2 }), aRelationship('measure:h', 'measure:a', { type: 'HAS_MEASURE', line: 5 })];
    expect(meets('measure:h', [own], [part])).toBe(false);
  });

  test('where one of several parallel statements leads on', () => {
    const shared = aRelationship('measure:a', 'programme:p', { line: 3 });
    const parallel = aRelationship('programme:p', 'measure:a', { line: 5, type: 'PROVIDES' });
    expect(meets('programme:p', [shared, parallel], [aRelationship('measure:b', 'programme:p', { line: 9 })])).toBe(false);
  });
});
