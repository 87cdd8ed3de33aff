import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explainOperation } from '../support/explain-operation.js';
import { NO_CAPABILITIES } from '../../src/engine/recording/silent-engine.js';
import { readConfig } from '../../src/config/read-config.js';
import { printPlan } from '../../src/query/plan/print-plan.js';
import type { QueryTrace } from '../../src/query/query-trace.js';
import { printSelection } from '../../src/query/select/print-selection.js';
import { contractEngines } from '../contract/engines.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { surplusStatements } from './surplus-statements.js';
import { goldenCases, kept, type GoldenCase } from './golden-case.js';

const { limits } = readConfig({});
const cases = goldenCases();
const KEEPING = { ...NO_CAPABILITIES, keepsRelationships: true };

const joined = (traces: readonly QueryTrace[], print: (trace: QueryTrace) => string) => `${traces.map(print).join('\n\n')}\n`;
const textOf = (traces: readonly QueryTrace[]) => joined(traces, ({ statement }) => statement?.text ?? '// no statement: the pointer holds the answer');
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('each stage of', () => {
  test.each(cases)('$name is as kept', async (golden: GoldenCase) => {
    const { traces, errors } = await explainOperation(golden.operation, { limits, variables: golden.variables });
    expect(errors).toEqual([]);
    const selection = joined(traces, (trace) => printSelection(trace.selection));
    const plan = joined(traces, (trace) => printPlan(trace.plan));
    const text = textOf(traces);
    const able = await explainOperation(golden.operation, { limits, variables: golden.variables, capabilities: KEEPING });
    const keeping = textOf(able.traces);
    const parameters = pretty(traces.map(({ statement }) => statement?.parameters ?? {}));
    expect(selection).toBe(kept(golden, 'selection.txt', selection));
    expect(plan).toBe(kept(golden, 'plan.txt', plan));
    expect(text).toBe(kept(golden, 'statement.cypher', text));
    expect(keeping).toBe(keeping === text ? text : kept(golden, 'statement.relationships-kept.cypher', keeping));
    expect(parameters).toBe(kept(golden, 'parameters.json', parameters));
  });
});

describe.each(contractEngines())('the answer on $name of', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  test.each(cases)('$name is as kept, from one statement a root field', async (golden: GoldenCase) => {
    graph.forgetStatements();
    const result = pretty(await graph.ask(golden.operation, golden.variables));
    expect(result).toBe(kept(golden, 'result.json', result));
    const { traces } = await explainOperation(golden.operation, { limits, variables: golden.variables, capabilities: graph.capabilities });
    expect(graph.statements()).toHaveLength(traces.filter(({ statement }) => statement !== null).length);
    expect(surplusStatements(graph.statements(), traces)).toEqual([]);
  });
});
