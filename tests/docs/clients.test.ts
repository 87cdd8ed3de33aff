import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { gql, type ApolloClient, type InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import type { Client as UrqlClient } from '@urql/core';
import {
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getSingularSelector,
  type ConcreteRequest,
  type Environment,
  type ReaderFragment,
  type Variables,
} from 'relay-runtime';
import { contractEngines } from '../contract/engines.js';
import { askUrl } from '../support/ask-url.js';
import { pageFiles, writePageFiles, type PageFolder } from '../support/page-files.js';
import { serveGraph, type GraphServer } from '../support/serve-graph.js';

const ROOT = join(import.meta.dirname, '../..');

/** A page of a list of things with names. */
interface NamedPage {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

let server: GraphServer;
let folder: PageFolder;

/** What a file of the page exports. */
const load = async (file: string) => (await import(join(folder.path, file))) as Readonly<Record<string, unknown>>;

const names = (page: NamedPage | undefined) => page?.edges.map(({ node }) => node.name) ?? [];

/** The names of the first measures, asked without any client. */
async function firstMeasures(count: number): Promise<readonly string[]> {
  const { data } = await askUrl(server.url, 'query ($count: Int) { measures(first: $count) { edges { node { id name } } } }', { count });
  return names((data as { readonly measures: NamedPage }).measures);
}

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('There is no engine.');
  server = await serveGraph(embedded, { seedsDir: join(ROOT, 'seeds') });
  folder = writePageFiles('docs/guides/clients.md', pageFiles('docs/guides/typed-client.md'));
});

beforeEach(() => server.forgetStatements());

afterAll(async () => {
  await server.stop();
  folder.remove();
});

describe('Apollo Client', () => {
  let client: ApolloClient;

  beforeAll(async () => {
    execFileSync(process.execPath, ['possible-types.mjs'], { cwd: folder.path });
    const { createApolloClient } = await load('apollo.mjs');
    client = (createApolloClient as (uri: string) => ApolloClient)(server.url);
  });

  const TRIANGLE: TypedDocumentNode<{ readonly cluster: { readonly regions: NamedPage } }, Record<string, never>> = gql`
    {
      cluster(id: "cluster:battery-triangle") {
        id
        regions(first: 3) {
          edges {
            node {
              id
              ...Named
            }
            statements {
              id
              holder {
                id
              }
            }
          }
        }
      }
    }
    fragment Named on Entity {
      name
    }
  `;

  test('keeps one object per id, whichever list it came in, and reads fragments on interfaces', async () => {
    const { data } = await client.query({ query: TRIANGLE });
    expect(names(data?.cluster.regions)).toEqual(['영남', '충청', '호남']);
    expect((client.cache as InMemoryCache).extract()).toMatchObject({ 'Region:region:honam': { name: '호남' }, 'Cluster:cluster:battery-triangle': {} });
  });

  test('does not ask again for what it has under its id', async () => {
    const query = gql`
      {
        region(id: "region:honam") {
          id
          name
        }
      }
    `;
    const { data } = await client.query({ query });
    expect(data).toMatchObject({ region: { name: '호남' } });
    expect(server.statements()).toEqual([]);
  });

  test('keeps the holder of a statement apart for each side that it was come by', async () => {
    const fromRegion = gql`
      {
        region(id: "region:honam") {
          id
          clusters(first: 1) {
            edges {
              node {
                id
              }
              statements {
                id
                holder {
                  id
                }
              }
            }
          }
        }
      }
    `;
    const holderOf = (data: unknown) => /"holder":\{[^}]*"id":"(\w+):/u.exec(JSON.stringify(data))?.[1];
    expect(holderOf((await client.query({ query: fromRegion })).data)).toBe('region');
    expect(holderOf(client.readQuery({ query: TRIANGLE }))).toBe('cluster');
  });

  test('adds the pages of a list to one list, in order, and knows when it is whole', async () => {
    const query: TypedDocumentNode<{ readonly measures: NamedPage }, { readonly after?: string }> = gql`
      query ($after: String) {
        measures(first: 5, after: $after) {
          edges {
            node {
              id
              name
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
      }
    `;
    const { data } = await client.query({ query, variables: {} });
    const watched = client.watchQuery({ query, variables: {} });
    const subscription = watched.subscribe(() => undefined);
    await watched.fetchMore({ variables: { after: data?.measures.pageInfo.endCursor ?? '' } });
    subscription.unsubscribe();
    const merged = client.readQuery({ query, variables: {} });
    expect(names(merged?.measures)).toEqual(await firstMeasures(10));
    expect(merged?.measures.pageInfo.hasNextPage).toBe(true);
  });
});

describe('urql', () => {
  let client: UrqlClient;
  const REGION = 'query ($id: ID!) { region(id: $id) { id name isoCode } }';

  beforeAll(async () => {
    const { createUrqlClient } = await load('urql.mjs');
    client = (createUrqlClient as (url: string) => UrqlClient)(server.url);
  });

  test('answers the same question from its document cache, and asks again when told to', async () => {
    const busan = { id: 'region:busan' };
    const asked = jest.spyOn(globalThis, 'fetch');
    const first = await client.query(REGION, busan).toPromise();
    const second = await client.query(REGION, busan).toPromise();
    expect([first.data, second.data, server.statements().length]).toMatchObject([{ region: { isoCode: 'KR-26' } }, { region: { isoCode: 'KR-26' } }, 1]);
    await client.query(REGION, busan, { requestPolicy: 'network-only' }).toPromise();
    // Asked over the network, and answered there from what is kept.
    expect(server.statements()).toHaveLength(1);
    expect(asked.mock.calls.map(([, options]) => options?.method)).toEqual(['GET', 'GET']);
    asked.mockRestore();
  });

  test('gets the code of an error, and what could be answered beside it', async () => {
    const { data, error } = await client.query<unknown>('{ good: region(id: "region:busan") { id } bad: region(id: "KR-26") { id } }', {}).toPromise();
    expect(data).toMatchObject({ good: { id: 'region:busan' }, bad: null });
    expect(error?.graphQLErrors.map(({ extensions, path }) => [extensions['code'], path])).toEqual([['ID_MALFORMED', ['bad']]]);
  });
});

describe("Relay's runtime", () => {
  const PAGE = { id: 'region:gwangju' };
  let environment: Environment;
  let query: ConcreteRequest;
  let more: ConcreteRequest;
  let fragment: ReaderFragment;

  const artifact = async (name: string) => (await load(`__generated__/${name}.graphql.js`))['default'];
  const ask = (request: ConcreteRequest, variables: Variables) => fetchQuery(environment, request, variables).toPromise();

  /** What a component with the fragment is given. */
  function readRegion(): { readonly name: string; readonly clusters: NamedPage } {
    const { data } = environment.lookup(createOperationDescriptor(query, PAGE).fragment);
    const selector = getSingularSelector(getFragment(fragment), (data as { readonly region: unknown }).region);
    return environment.lookup(selector).data as unknown as { readonly name: string; readonly clusters: NamedPage };
  }

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder.path, stdio: 'pipe' });
    query = (await artifact('RegionPageQuery')) as ConcreteRequest;
    more = (await artifact('RegionPageClustersQuery')) as ConcreteRequest;
    fragment = (await artifact('RegionPage_region')) as ReaderFragment;
    const { createRelayEnvironment } = await load('relay.mjs');
    environment = (createRelayEnvironment as (url: string) => Environment)(server.url);
    environment.retain(createOperationDescriptor(query, PAGE));
  });

  test('adds the next page of a @connection, refetched by node(id:), to what it has', async () => {
    await ask(query, PAGE);
    const { clusters } = readRegion();
    expect([names(clusters).length, clusters.pageInfo.hasNextPage]).toEqual([2, true]);
    await ask(more, { id: PAGE.id, count: 2, cursor: clusters.pageInfo.endCursor });
    const all = readRegion();
    const { data } = await askUrl(server.url, '{ region(id: "region:gwangju") { clusters(first: 4) { edges { node { name } } } } }');
    expect(names(all.clusters)).toEqual(names((data as { readonly region: { readonly clusters: NamedPage } }).region.clusters));
    expect([names(all.clusters).length, all.clusters.pageInfo.hasNextPage]).toEqual([4, false]);
  });

  test('keeps one record per id over all types', () => {
    const records = environment.getStore().getSource();
    expect(records.get('region:gwangju')).toMatchObject({ __id: 'region:gwangju', __typename: 'Region', name: '광주' });
    expect(records.get('cluster:southern-semiconductor-belt')).toMatchObject({ __typename: 'Cluster' });
  });
});

describe('typed documents of graphql-codegen', () => {
  const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
  const OPTIONS = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck'];
  const program = () => readFileSync(join(folder.path, 'place.ts'), 'utf8');

  /** What the compiler says of the programs, one a way to get it wrong. */
  function complaints(changes: Readonly<Record<string, readonly [string, string]>>): string {
    for (const [name, [from, to]] of Object.entries(changes)) writeFileSync(join(folder.path, `${name}.ts`), program().replace(from, to));
    try {
      return execFileSync(process.execPath, [TSC, ...OPTIONS, 'place.ts', ...Object.keys(changes).map((name) => `${name}.ts`)], {
        cwd: folder.path,
        encoding: 'utf8',
      });
    } catch (error) {
      return String((error as { readonly stdout?: string }).stdout);
    }
  }

  beforeAll(() => {
    execFileSync(process.execPath, ['generate-client.mjs', 'schema/schema.graphql', 'region.graphql', 'region.ts'], { cwd: folder.path });
  });

  test('know their variables and their answer', () => {
    const told = complaints({
      'another-type': ['{ id, count }', "{ id, count: 'many' }"],
      missing: ['{ id, count }', '{ count }'],
      'not-asked': ['node.name', 'node.nameEn'],
    });
    expect(told.match(/^[\w-]+\.ts/gmu)?.sort()).toEqual(['another-type.ts', 'missing.ts', 'not-asked.ts']);
  });

  test('are answered as they say', async () => {
    const [{ createUrqlClient }, { clusterNames }] = await Promise.all([load('urql.mjs'), load('place.ts')]);
    const client = (createUrqlClient as (url: string) => UrqlClient)(server.url);
    const found = await (clusterNames as (client: UrqlClient, id: string, count: number) => Promise<readonly string[]>)(client, 'region:busan', 5);
    expect(found).toEqual(['남부권 반도체 혁신벨트', '전력반도체 생산 허브']);
  });
});
