import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { StoredProperties } from '../../src/ingest/derive/graph-rows.js';
import { printGraphRows } from '../../src/ingest/derive/print-graph-rows.js';
import { printBundles } from '../../src/ingest/read-bundle/print-bundles.js';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { FIXTURE_SEEDS, type HeldRows, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';

const fixtureFile = (name: string) => readFile(join(FIXTURE_SEEDS, 'harbour-2030', name), 'utf8');

function nodeOf({ nodes }: HeldRows, id: string): StoredProperties {
  return nodes.find(({ properties }) => properties['id'] === id)?.properties ?? {};
}

function statementOf({ relationships }: HeldRows, id: string): StoredProperties {
  return relationships.find(({ properties }) => properties['id'] === id)?.properties ?? {};
}

/** The same plan in one file a node, keys turned round. */
async function turnedRound(): Promise<string> {
  const [bundle] = await readBundles(FIXTURE_SEEDS);
  const files = (bundle?.nodes ?? []).map(({ label, content, place }, index) => {
    const turned = Object.fromEntries(Object.entries(content).reverse());
    if (label === 'Document') return ['harbour-2030/document.yaml', stringify(turned)] as const;
    const [, folder = ''] = /harbour-2030\/([a-z-]+)/.exec(place.file.replaceAll('\\', '/')) ?? [];
    return [`harbour-2030/${folder}/part-${999 - index}.yaml`, stringify([turned])] as const;
  });
  return temporarySeeds(Object.fromEntries(files));
}

describe('the graph of a bundle', () => {
  let rows: HeldRows;
  beforeAll(async () => {
    rows = await rowsOf(FIXTURE_SEEDS);
  });
  afterAll(removeTemporarySeeds);

  test('has one name, however its files are laid out', async () => {
    expect((await rowsOf(await turnedRound())).generation).toBe(rows.generation);
  });

  test('has another name when a word of it is another', async () => {
    const laws = (await fixtureFile('laws.yaml')).replace('status: PASSED', 'status: IN_FORCE');
    const changed = await rowsOf(await temporarySeeds({ 'harbour-2030/laws.yaml': laws }, FIXTURE_SEEDS));
    expect(changed.generation).not.toBe(rows.generation);
    expect(changed.generation).toMatch(/^[0-9a-f]{16}$/);
  });

  test('gives a period its first and last day', () => {
    expect(nodeOf(rows, 'law:harbour-labour-act')).toMatchObject({
      statusDateIso: '2026-01/2026-06',
      statusDateStart: '2026-01-01',
      statusDateEnd: '2026-06-30',
    });
    const openStart = nodeOf(rows, 'measure:harbour-2030:old-piers');
    expect(openStart).toMatchObject({ datesEnd: '2030-12-31' });
    expect(openStart).not.toHaveProperty('datesStart');
  });

  test('puts each citation under the innermost heading that holds its lines', () => {
    expect(nodeOf(rows, 'region:dawn-port')).toMatchObject({
      citationSections: ['section:harbour-2030:i', 'task:harbour-2030:1-1'],
      lineStarts: [7, 14],
      evidence: ['새벽항', '새벽항'],
    });
    expect(nodeOf(rows, 'organisation:ministry-of-harbour-cities')).toMatchObject({ citationSections: [''] });
  });

  test('cites structure where its lower end stands, in the order it is listed in', () => {
    expect(statementOf(rows, 'measure:harbour-2030:lighthouse-belt|HAS_MEASURE|measure:harbour-2030:belt-cost|')).toMatchObject({
      position: 2,
      lineStarts: [17],
      origin: 'REPORT',
    });
  });

  test('fills in what bundles leave out', () => {
    expect(nodeOf(rows, 'law:island-route-act')).toMatchObject({ origin: 'REPORT', nameOrigin: 'PRINTED', aliases: [] });
    expect(statementOf(rows, 'cluster:cold-chain-hub|LOCATED_IN|region:silver-bay|')).toMatchObject({ origin: 'REPORT', stated: 'PRINTED' });
    expect(statementOf(rows, 'measure:harbour-2030:zoning|DUE|milestone:harbour-2030:belt-start|')).not.toHaveProperty('stated');
    expect(statementOf(rows, 'region:dawn-port|PART_OF|region:tide-province|')).toMatchObject({ origin: 'REFERENCE', lineStarts: [] });
  });

  test('orders measures as they are printed, what a line carries below the line', () => {
    const keys = rows.nodes.filter(({ label }) => label === 'Measure').map(({ properties }) => String(properties['sortKey']));
    const slugs = keys.sort().map((key) => key.slice(key.lastIndexOf(':') + 1));
    expect(slugs.slice(6, 11)).toEqual(['hub-and-pier', 'cold-hub', 'hydrogen-pier', 'hub-completion', 'hub-note']);
  });

  test('orders what the document does not state after everything that it does', () => {
    const keys = rows.nodes.filter(({ label }) => label === 'Region').map(({ properties }) => String(properties['sortKey']));
    expect(keys.sort().at(-1)).toContain('region:tide-province');
  });

  test('is searched by all names of a thing', () => {
    expect(nodeOf(rows, 'cluster:lighthouse-belt')['searchKey']).toBe(' 등대벨트 lighthousebelt |');
    expect(nodeOf(rows, 'cluster:wave')['searchKey']).toBe(' 파도클러스터 wavecluster |');
  });

  test('tells parallel statements apart by their roles', () => {
    const links = rows.relationships.filter(({ type, end }) => type === 'LINKS' && end === 'region:dawn-port').map(({ properties }) => properties['id']);
    expect(new Set(links).size).toBe(links.length);
    expect(links).toContain('cluster:lighthouse-belt|LINKS|region:dawn-port|ORIGIN');
  });

  test('prints itself, as the bundles do that it comes from', async () => {
    expect(printGraphRows(rows)).toBe(
      `Graph ${rows.generation}: 82 nodes, 123 relationships\n  document:harbour-2030 Harbour Plan 2030 of the Ministry of Harbour Cities`,
    );
    expect(printBundles(await readBundles(FIXTURE_SEEDS)).split('\n')).toEqual(
      expect.arrayContaining(['Bundle harbour-2030: 82 nodes from 24 files', '  Law 5']),
    );
  });

  test('says what it holds in facts that nobody can change', () => {
    expect(Object.isFrozen(rows.facts) && Object.isFrozen(rows.facts.nodes) && Object.isFrozen(rows.facts.documents[0])).toBe(true);
  });
});
