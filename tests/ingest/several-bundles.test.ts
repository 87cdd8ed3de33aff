import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FIXTURE_SEEDS, type HeldRows, issuesOf, removeTemporarySeeds, rowsOf, temporarySeeds } from '../support/temporary-seeds.js';

const DOCUMENT = `id: document:island-2030
name: 섬 계획
nameEn: Island Plan
publisher: 섬 부처
date: { iso: 2026-03-02, precision: DAY, printed: 2026. 3. 2. }
language: ko
sha256: "${'1'.repeat(64)}"
lineCount: 10
span: { lineStart: 1, lineEnd: 10 }
citations: [{ lines: 1, evidence: [섬 계획] }]
`;

const CLUSTERS = `- id: cluster:lighthouse-belt
  aliases: [등대 줄기]
  citations: [{ lines: 3, evidence: [등대 줄기] }]
  LINKS:
    - { to: region:dawn-port, role: MEMBER, citations: [{ lines: 3, evidence: [새벽항] }] }
    - { to: region:far-island, role: MEMBER, citations: [{ lines: 4, evidence: [먼 섬] }] }
`;

const REGIONS = `- id: region:far-island
  name: 먼 섬
  nameEn: Far Island
  kind: CITY
  citations: [{ lines: 4, evidence: [먼 섬] }]
`;

const island = (clusters: string) => ({ 'island-2030/document.yaml': DOCUMENT, 'island-2030/clusters.yaml': clusters, 'island-2030/regions.yaml': REGIONS });

describe('a second bundle that speaks of a thing of the first', () => {
  let rows: HeldRows;
  beforeAll(async () => {
    rows = await rowsOf(await temporarySeeds(island(CLUSTERS), FIXTURE_SEEDS));
  });
  afterAll(removeTemporarySeeds);

  test('adds its statements, each of its own document, and none takes the place of another', () => {
    const links = rows.relationships.filter(({ type, start }) => type === 'LINKS' && start === 'cluster:lighthouse-belt');
    expect(links.map(({ properties }) => [properties['id'], properties['citationDocuments']])).toEqual([
      ['cluster:lighthouse-belt|LINKS|region:dawn-port|MEMBER', ['document:harbour-2030']],
      ['cluster:lighthouse-belt|LINKS|region:dawn-port|MEMBER|2', ['document:island-2030']],
      ['cluster:lighthouse-belt|LINKS|region:dawn-port|ORIGIN', ['document:harbour-2030']],
      ['cluster:lighthouse-belt|LINKS|region:far-island|MEMBER', ['document:island-2030']],
      ['cluster:lighthouse-belt|LINKS|region:pine-island|MEMBER', ['document:harbour-2030']],
      ['cluster:lighthouse-belt|LINKS|region:silver-bay|MEMBER', ['document:harbour-2030']],
    ]);
  });

  test('unites names and citations, and leaves the rest to the first', () => {
    const cluster = rows.nodes.find(({ properties }) => properties['id'] === 'cluster:lighthouse-belt');
    expect(cluster?.properties).toMatchObject({
      name: '등대 벨트',
      kind: 'BELT',
      aliases: ['등대벨트', '등대 줄기'],
      citationDocuments: ['document:harbour-2030', 'document:island-2030'],
    });
  });

  test('is shown among the documents', () => {
    expect(rows.facts.documents.map(({ id, lineCount, sections }) => [id, lineCount, sections.length])).toEqual([
      ['document:harbour-2030', 41, 2],
      ['document:island-2030', 10, 0],
    ]);
  });

  test('may not say that the thing is another, and hears what the first says', async () => {
    const issues = await issuesOf(await temporarySeeds(island(CLUSTERS.replace('  aliases', '  kind: HUB\n  aliases')), FIXTURE_SEEDS));
    expect(issues).toMatchObject([{ code: 'SHARED_VALUE_DIFFERS', line: 2, column: 9, given: '"HUB"', defined: '"BELT"', document: 'harbour-2030' }]);
  });
});
