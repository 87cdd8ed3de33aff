import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import type { CypherStatement } from '../../src/engine/engine.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import type { FieldModel, NodeTypeModel } from '../../src/model/graph-model-data.js';
import { wordProperties } from '../../src/model/word-properties.js';
import { compilePlan } from '../../src/query/compile/compile-plan.js';
import { planTraversal } from '../../src/query/plan/plan-traversal.js';
import { explainOperation } from '../support/explain-operation.js';
import { loadGraph, type LoadedGraph } from '../support/load-graph.js';
import { contractEngines } from './engines.js';

const { limits } = readConfig({});
const seedsDir = join(import.meta.dirname, '../fixture/seeds');
// A server plans each text that it has not seen for up to a second, so it is asked for a few.
const EVERY = { asked: Number(process.env['ASKED'] ?? 11), planned: Number(process.env['PLANNED'] ?? 7) };

const NOTHING_CHOSEN = { startAtBoundEnd: false, narrowWays: false, orderByWord: false, findOnce: false } as const;

/** The filter that asks for `ids` at the end of a field, or further on from there. */
function leadingTo(field: FieldModel, ids: readonly string[], further: string | null): string {
  const named = further ?? `id: { in: ${JSON.stringify(ids)} }`;
  if (field.kind === 'toOne') return `${field.name}: { ${named} }`;
  const scope = field.scope === null ? '' : `, scope: ${ids.length % 2 === 0 ? 'WITHIN' : 'DIRECT'}`;
  return `${field.name}: { some: { node: { ${named} }${scope} } }`;
}

const typeOf = ({ target }: FieldModel): NodeTypeModel | null => (target === null ? null : (GRAPH_MODEL.nodeTypes[target] ?? null));
const leading = ({ fields }: NodeTypeModel) => Object.values(fields).filter((field) => typeOf(field) !== null);

/** Every way over one field, and one way of two fields beside each, to nodes that the graph has. */
function filtersOf(type: NodeTypeModel, idsOf: (label: string) => readonly string[]): readonly string[] {
  return leading(type).flatMap((field, index) => {
    const target = typeOf(field);
    const onward = target && leading(target)[index % leading(target).length];
    const ids = idsOf(field.target ?? '');
    const direct = leadingTo(field, ids, null);
    const beyond = onward ? [leadingTo(field, [], leadingTo(onward, idsOf(onward.target ?? ''), null))] : [];
    return [direct, `${direct}, name: { contains: "${index % 2 === 0 ? '항' : '이'}" }`, ...beyond];
  });
}

/** Every field that leads to several nodes, as far as it goes and by one relationship type, with what states each. */
function relatedOf({ fields }: NodeTypeModel): readonly string[] {
  const asked = '{ totalCount edges { node { id } role via { id } statements { type } } }';
  const reckoned = '{ totalCount edges { node { id name } } aggregate { count } groups(by: [ORIGIN]) { edges { node { count } } } }';
  return Object.values(fields)
    .filter(({ kind }) => kind === 'connection')
    .flatMap(({ name, types, scope }, index) => {
      const one = `types: [${types[index % types.length] ?? ''}]`;
      return [`${name}(first: 3) ${asked}`, `${name}(last: 4, ${one}${scope === null ? '' : ', scope: DIRECT'}) ${index % 2 === 0 ? asked : reckoned}`];
    });
}

/** A list for each word that a property may hold. */
function wordsOf(type: NodeTypeModel): readonly string[] {
  return wordProperties(type, GRAPH_MODEL).flatMap((name) =>
    Object.keys(type.properties[name]?.values ?? {}).map(
      (word, index) => `(${index % 2 === 0 ? 'first: 3' : 'last: 2'}, filter: { ${name}: { eq: ${word} } })`,
    ),
  );
}

/** Operations over every list: those whose filter names nodes or fixes a word, forwards, backwards and by name, and all that its nodes lead to. */
function operationsOver(ids: readonly string[]): readonly string[] {
  const ofLabel = (label: string) => ids.filter((id) => id.startsWith(`${GRAPH_MODEL.nodeTypes[label]?.prefix ?? ''}:`)).filter((_, index) => index % 2 === 0);
  const asked = '{ totalCount edges { node { id name } } pageInfo { hasNextPage } aggregate { count } }';
  return Object.values(GRAPH_MODEL.nodeTypes).flatMap((type) => [
    ...filtersOf(type, ofLabel).map((filter, index) => {
      const page = ['first: 2', 'last: 3', 'first: 3, orderBy: [{ name: DESC }]'][index % 3] ?? '';
      return `{ ${type.plural}(${page}, filter: { ${filter} }) ${asked} }`;
    }),
    ...wordsOf(type).map((given) => `{ ${type.plural}${given} ${asked} }`),
    ...relatedOf(type).map((related) => `{ ${type.plural} { edges { node { id ${related} } } } }`),
  ]);
}

/** Statements of one operation, as planned and with nothing chosen. */
async function bothWays(operation: string, generation: string): Promise<readonly [CypherStatement, CypherStatement]> {
  const { traces, errors } = await explainOperation(operation, { limits, generation });
  expect(errors).toEqual([]);
  const [trace] = traces;
  if (!trace?.statement) throw new Error(`${operation} needs no statement.`);
  return [trace.statement, compilePlan(planTraversal(trace.selection, GRAPH_MODEL, limits, NOTHING_CHOSEN), generation, { keepsRelationships: false })];
}

test('one path is found without relationships that its ways keep by the text that is for an engine that keeps none', async () => {
  const path = '{ paths(from: ["region:silver-bay"], to: ["law:lighthouse-belt-act"], first: 1) { shortest } }';
  const [{ selection, statement } = { selection: null, statement: null }] = (await explainOperation(path, { limits })).traces;
  const compiled = (keepRelationships: boolean) =>
    selection && compilePlan(planTraversal(selection, GRAPH_MODEL, limits, { keepRelationships }), 'generation', { keepsRelationships: true });
  expect(compiled(false)).toEqual(statement);
  expect(compiled(true)?.text).not.toBe(statement?.text);
});

describe('what planning chooses', () => {
  const graphs: LoadedGraph[] = [];
  const changed: { readonly operation: string; readonly statement: CypherStatement; readonly answer: string }[] = [];

  beforeAll(async () => {
    for (const engine of contractEngines()) graphs.push(await loadGraph(engine, { seedsDir }));
  });

  afterAll(() => Promise.all(graphs.map(({ engine }) => engine.close())));

  const answerOf = async (graph: LoadedGraph | undefined, statement: CypherStatement) => JSON.stringify(await graph?.engine.run(statement));

  test('changes no answer: where a list starts, what a way leaves out, by which index it is in order', async () => {
    const [graph] = graphs;
    const rows = (await graph?.engine.run({ text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY n.id', parameters: {} })) ?? [];
    const generation = (await graph?.graphStates.current())?.pointer.generation ?? '';
    const operations = operationsOver(rows.map(({ id }) => String(id))).filter((_, index) => index % EVERY.asked === 0);
    for (const operation of operations) {
      const [chosen, plain] = await bothWays(operation, generation);
      const answer = await answerOf(graph, chosen);
      expect({ operation, answer }).toEqual({ operation, answer: await answerOf(graph, plain) });
      if (chosen.text !== plain.text && !answer.startsWith('[{"answer":[[]')) changed.push({ operation, statement: chosen, answer });
    }
    expect(changed.length).toBeGreaterThan(operations.length / 10);
  });

  test('is answered alike by every other engine', async () => {
    for (const graph of graphs.slice(1)) {
      for (const { operation, statement, answer } of changed.filter((_, place) => place % EVERY.planned === 0)) {
        expect({ operation, answer: await answerOf(graph, statement) }).toEqual({ operation, answer });
      }
    }
  });
});
