import { describe, expect, test } from '@jest/globals';
import { GRAPH_MODEL } from '../graph-model.js';
import { figuresOf } from './figures.js';
import { groupKeysOf } from './group-keys.js';

const typeOf = (label: string) => GRAPH_MODEL.nodeTypes[label] ?? null;
const keysOf = (label: string | null) => groupKeysOf(label === null ? null : typeOf(label), GRAPH_MODEL);

describe('nodes are grouped', () => {
  test('by their values, but not by ids, lists and citations', () => {
    expect(keysOf('Law')['status']).toMatchObject({ kind: 'Value', stored: 'status' });
    expect(Object.keys(keysOf('Law'))).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(id|aliases|citations|statusDate)$/u)]));
  });

  test('by the times that a period begins and ends in', () => {
    expect(keysOf('Law')['statusDateEndYear']).toMatchObject({ kind: 'Time', stored: 'statusDateEnd', unit: 'Year' });
    expect(Object.keys(keysOf('Law')).filter((key) => key.startsWith('statusDate'))).toHaveLength(12);
  });

  test('by every field that leads to other nodes, one or several', () => {
    const fields = Object.keys(typeOf('Measure')?.fields ?? {});
    expect(Object.keys(keysOf('Measure'))).toEqual(expect.arrayContaining(fields));
  });

  test('of any type by what all have, and by their type', () => {
    expect(Object.keys(keysOf(null))).toEqual(expect.arrayContaining(['nodeType', 'origin']));
    expect(Object.keys(keysOf(null))).not.toContain('related');
  });
});

test('numbers and periods are reckoned with, numbers of lines are not', () => {
  expect(figuresOf(typeOf('Budget')).map(({ name }) => name)).toEqual(['amount', 'period', 'sharePercent']);
  expect(figuresOf(null)).toEqual([]);
});
