import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askUrl, type UrlAnswer } from '../support/ask-url.js';
import { writePageFiles } from '../support/page-files.js';
import { serveGraph, type GraphServer } from '../support/serve-graph.js';
import { startProgram } from '../support/start-program.js';
import { FIXTURE_SEEDS } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

// The ministry of the guide with other data: what it refers to is held, is not held, is of another type, and is no id at all.
const OFFICES = [
  { id: 'office:1', name: 'first', place: 'port', laws: ['data', 'belt'] },
  { id: 'office:2', name: 'second', place: 'gone', laws: ['labour', 'data'] },
  { id: 'office:3', name: 'third', place: 'mistaken', laws: ['malformed'] },
  { id: 'office:4', name: 'fourth', place: 'bay', laws: [] },
];
const LINKS = {
  port: 'region:dawn-port',
  bay: 'region:silver-bay',
  gone: 'region:atlantis',
  mistaken: 'law:harbour-data-act',
  data: 'law:harbour-data-act',
  belt: 'law:lighthouse-belt-act',
  labour: 'law:harbour-labour-act',
  malformed: 'XH-90',
};
const STARTS = `const starts = { port: { 2025: 120 } };`;

// A gateway composes for seconds, and on a busy machine for many.
const PATIENCE = 180_000;

interface Supergraph {
  readonly url: string;
  stop(): Promise<void>;
}

async function startSupergraph(planUrl: string): Promise<Supergraph> {
  const data = { 'offices.json': JSON.stringify(OFFICES), 'links.json': JSON.stringify(LINKS) };
  const folder = writePageFiles('docs/guides/another-ministry.md', data, (text) => text.replace(/^const starts = .*$/mu, STARTS));
  const housing = await startProgram(folder.path, ['housing.mjs']);
  const gateway = await startProgram(folder.path, ['gateway.mjs', `workplan=${planUrl}`, `housing=${housing.url}`]);
  const stop = async () => {
    await Promise.all([housing.stop(), gateway.stop()]);
    folder.remove();
  };
  return { url: gateway.url, stop };
}

// It composes once: every engine is served where the one before it was.
let supergraph: Supergraph | undefined;
let port: string | undefined;

afterAll(() => supergraph?.stop());

describe.each(contractEngines())('a gateway over the plan on $name and another ministry', (engine) => {
  let plan: GraphServer;

  beforeAll(async () => {
    plan = await serveGraph(engine, { seedsDir: FIXTURE_SEEDS }, port);
    ({ port } = new URL(plan.url));
    supergraph ??= await startSupergraph(plan.url);
  }, PATIENCE);

  afterAll(() => plan.stop());

  /** What is answered, and how many statements were run for it. */
  async function ask(operation: string): Promise<UrlAnswer & { readonly statements: number }> {
    plan.forgetStatements();
    const answer = await askUrl(supergraph?.url ?? '', operation);
    return { ...answer, statements: plan.statements().length };
  }

  const codesOf = ({ errors = [] }: UrlAnswer) => errors.map(({ extensions }) => extensions?.['code']).sort();

  test('goes from their offices to our places and laws in one statement a type; a wrong reference loses none of the others', async () => {
    const answer = await ask('{ offices { id region { name isoCode clusters(first: 1) { totalCount } } laws { name } } }');
    expect(answer.data).toEqual({
      offices: [
        {
          id: 'office:1',
          region: { name: '새벽항', isoCode: 'XH-01', clusters: { totalCount: 2 } },
          laws: [{ name: '항만데이터법' }, { name: '등대벨트 특별법' }],
        },
        { id: 'office:2', region: null, laws: [{ name: '항만노동법' }, { name: '항만데이터법' }] },
        { id: 'office:3', region: null, laws: [null] },
        { id: 'office:4', region: { name: '은빛만', isoCode: null, clusters: { totalCount: 3 } }, laws: [] },
      ],
    });
    expect(codesOf(answer)).toEqual(['ID_MALFORMED', 'ID_OF_OTHER_TYPE']);
    expect(answer.statements).toBe(2);
  });

  test('asks for places and laws of one list together, in one statement a type', async () => {
    const answer = await ask('{ office(id: "office:1") { reportsOn { __typename ... on Region { name kind } ... on Law { name status } } } }');
    expect(answer).toEqual({
      data: {
        office: {
          reportsOn: [
            { __typename: 'Region', name: '새벽항', kind: 'CITY' },
            { __typename: 'Law', name: '항만데이터법', status: 'TO_BE_ENACTED' },
            { __typename: 'Law', name: '등대벨트 특별법', status: 'PASSED' },
          ],
        },
      },
      statements: 2,
    });
  });

  test('adds their figures to our list without another statement', async () => {
    const answer = await ask('{ cluster(id: "cluster:lighthouse-belt") { regions(first: 2) { edges { node { name housingStarts(year: 2025) } } } } }');
    const edges = [{ node: { name: '새벽항', housingStarts: 120 } }, { node: { name: '솔섬', housingStarts: null } }];
    expect(answer).toEqual({ data: { cluster: { regions: { edges } } }, statements: 1 });
  });

  test('goes from our task over their office back to our place in two statements', async () => {
    const answer = await ask(
      '{ task(id: "task:harbour-2030:1-1") { laws(first: 5) { edges { node { name enforcementOffice { name region { nameEn } } } } } } }',
    );
    const edges = [{ node: { name: '등대벨트 특별법', enforcementOffice: { name: 'first', region: { nameEn: 'Dawn Port' } } } }];
    expect(answer).toEqual({ data: { task: { laws: { edges } } }, statements: 2 });
  });

  test('hands on our errors with their codes', async () => {
    const answer = await ask('{ regions(first: 1000) { totalCount } }');
    expect([answer.data, codesOf(answer), answer.statements]).toEqual([null, ['PAGE_SIZE_OUT_OF_RANGE'], 0]);
  });
});
