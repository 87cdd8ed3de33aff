import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { explainOperation } from '../support/explain-operation.js';
import { readConfig } from '../../src/config/read-config.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { printPlan } from '../../src/query/plan/print-plan.js';
import type { QueryTrace } from '../../src/query/query-trace.js';
import { printSelection } from '../../src/query/select/print-selection.js';
import { foreignNames } from './foreign-names.js';
import { isPlainData } from './is-plain-data.js';
import { unfrozenParts } from './unfrozen-parts.js';
import { writtenValues } from './written-values.js';

const { limits } = readConfig({});
const isOfSearch = ({ plan }: QueryTrace) => plan.kind === 'SearchNodes' || plan.kind === 'ResolveNames';
const EXAMPLES = 'schema/examples';
const examples = readdirSync(EXAMPLES).map((name) => ({ name, source: readFileSync(join(EXAMPLES, name), 'utf8') }));
const explained = await Promise.all(examples.map(async ({ name, source }) => ({ name, source, ...(await explainOperation(source, { limits })) })));
const traces: readonly (readonly [string, QueryTrace])[] = explained.flatMap(({ name, traces: found }) => found.map((trace) => [name, trace] as const));
const statements = traces.flatMap(([name, trace]) => (trace.statement ? [[name, { ...trace.statement, search: isOfSearch(trace) }] as const] : []));

// Words of the model are no values of a caller: what a document states, and not by a heading, is part of what a field means.
const WORDS = new Set(Object.values(GRAPH_MODEL.statementProperties).flatMap(({ values }) => Object.keys(values ?? {}).map((word) => `'${word}'`)));

// Sort keys, of which ids are the last words, have one form for all nodes.
const MARK_OF_SORT_KEYS = "' '";

// Search tells its ranks by numbers and takes its stored forms apart at these marks, whatever is searched for.
const MARKS_OF_SEARCH = new Set(["'|'", "''", "' '", "':'", '0', '1', '2', '3', '4', '5', '6', '1.0', '2.0', '0.5']);

/** Root fields of a document that the graph answers. */
function graphFields(source: string): number {
  const operations = parse(source).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  return operations.filter((field) => field.kind === Kind.FIELD && field.name.value !== 'meta').length;
}

describe('one root field', () => {
  test.each(explained.map(({ name, source, traces: found, errors }) => [name, { source, found, errors }] as const))(
    'of %s is one statement at most',
    (_, { source, found, errors }) => {
      expect(errors).toEqual([]);
      expect(found).toHaveLength(graphFields(source));
    },
  );
});

describe('every product of a stage', () => {
  test.each(traces)('for %s is frozen plain data', (_, { selection, plan, statement }) => {
    expect([...unfrozenParts(selection), ...unfrozenParts(plan), ...unfrozenParts(statement)]).toEqual([]);
    expect([selection, plan, statement].every(isPlainData)).toBe(true);
  });

  test.each(traces)('for %s prints itself', (_, { selection, plan }) => {
    expect(printSelection(selection)).toMatch(/^\w+/);
    expect(printPlan(plan)).toMatch(/^\w+/);
  });

  test('that is not frozen, or holds behaviour, is found', () => {
    expect(unfrozenParts(Object.freeze({ page: Object.freeze([{ limit: 1 }]) }))).toEqual(['it.page.0']);
    expect(isPlainData({ page: [{ limit: () => 1 }] })).toBe(false);
    expect(isPlainData({ seen: new Map() })).toBe(false);
  });
});

describe('a statement', () => {
  test.each(statements)('of %s takes labels, types and properties from the model', (_, { text, parameters }) => {
    expect(foreignNames(text, GRAPH_MODEL, parameters)).toEqual([]);
  });

  test.each(statements)('of %s holds no value', (_, { text, search }) => {
    expect(writtenValues(text).filter((value) => !WORDS.has(value) && value !== MARK_OF_SORT_KEYS && !(search && MARKS_OF_SEARCH.has(value)))).toEqual([]);
  });

  test('with a name that no declaration has is found', () => {
    const text = 'MATCH (task:Tusk)-[runs:RUNS|HAS_LAWS]->(law:Law) WHERE task.key = $key RETURN law.nmae';
    expect(foreignNames(text, GRAPH_MODEL)).toEqual(['Tusk', 'HAS_LAWS', 'nmae']);
  });

  test('with a value in its text is found', () => {
    expect(writtenValues("MATCH (task:Task)-[*0..8]->(m) WHERE task.id = 'task:1' WITH m LIMIT 20")).toEqual(["'task:1'", '20']);
  });
});
