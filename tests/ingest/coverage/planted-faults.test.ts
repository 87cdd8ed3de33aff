import { afterAll, describe, expect, test } from '@jest/globals';
import { removeTemporarySeeds } from '../../support/temporary-seeds.js';
import { coverSmallPlan, gapsOf, type Planted } from './cover-seeds.js';

const of = (file: string, from: string | RegExp, to: string): Planted => ({ file, from, to });

/** Each is caught by the check that is named, at the line where it is. */
const FAULTS: readonly (readonly [string, readonly Planted[], readonly object[]])[] = [
  [
    'a document that cites every line',
    [of('document', 'citations: [', 'citations: [{ lines: 5-7, evidence: [풍력] }, { lines: 8-10, evidence: [터빈] }, ')],
    [
      { code: 'HEADING_CITES_BELOW', line: 5, id: 'document:small' },
      { code: 'HEADING_CITES_BELOW', line: 8, id: 'document:small' },
    ],
  ],
  [
    'a line that only its headings cite',
    [
      of('tasks', 'citations: [', 'citations: [{ lines: 10, evidence: [구축] }, '),
      of(
        'measures',
        'HAS_MEASURE: [measure:small:pine-island, measure:small:silver-bay, measure:small:laws]',
        'HAS_MEASURE: [measure:small:pine-island, measure:small:silver-bay, measure:small:laws]\n  span: { lineStart: 6, lineEnd: 9 }',
      ),
      of('budgets', 'lines: 9, evidence: ["조성비 1,200억원"]', 'lines: 6, evidence: [조성]'),
      of('measures', '{ lines: 9, evidence: ["조성비 1,200억원"] }', '{ lines: 9, evidence: [조성비] }'),
      of('technologies', 'lines: 9', 'lines: 8-9'),
      of('technologies', '- id: technology:ai-control\n  name: AI 관제\n  nameEn: AI 관제\n  citations: [{ lines: 8-9, evidence: [AI 관제] }]\n', ''),
    ],
    [
      { code: 'LINE_NOT_CITED', line: 9 },
      { code: 'FIGURE_UNCLAIMED', line: 9, text: '1,200억원', kind: 'MONEY' },
    ],
  ],
  [
    'figures dumped into a name',
    [
      of('clusters', 'name: 하늘 벨트\n', 'name: 하늘 벨트\n  aliases: ["터빈 \'31년 25기 → \'32년 40기", "조성비 1,200억원"]\n'),
      of('budgets', 'printed: 1,200억원', 'printed: 조성비'),
    ],
    [
      { code: 'FIGURES_IN_NAME', id: 'cluster:sky-belt' },
      { code: 'FIGURE_UNCLAIMED', line: 9, text: '1,200억원', kind: 'MONEY' },
    ],
  ],
  [
    'a citation one line off',
    [of('budgets', 'lines: 9, evidence: ["조성비', 'lines: 8, evidence: ["조성비')],
    [
      { code: 'SOURCE_NOT_BORNE_OUT', sentence: expect.stringContaining('조성비 1,200억원') },
      { code: 'FIGURE_UNCLAIMED', line: 9 },
    ],
  ],
  [
    'a wrong digit in a sum',
    [of('budgets', 'amount: 120000000000', 'amount: 210000000000')],
    [
      { code: 'VALUE_NOT_BORNE', line: 9, field: 'amount' },
      { code: 'FIGURE_UNCLAIMED', line: 9 },
    ],
  ],
  [
    'a wrong digit in a count',
    [of('observations', 'value: 25', 'value: 52')],
    [
      { code: 'VALUE_NOT_BORNE', line: 8, field: 'value' },
      { code: 'FIGURE_UNCLAIMED', text: '25기' },
    ],
  ],
  [
    'a wrong digit in a date',
    [of('laws', 'iso: 2031-03', 'iso: 2031-04')],
    [
      { code: 'VALUE_NOT_BORNE', line: 7, field: 'statusDate' },
      { code: 'FIGURE_UNCLAIMED', line: 7, text: "'31.3" },
    ],
  ],
  [
    'two laws merged',
    [
      of(
        'laws',
        '- id: law:sail-act\n  name: 돛법\n  nameEn: Sail Act\n  status: PASSED\n  statusDate: { iso: 2031-03, precision: MONTH, printed: "\'31.3" }\n  citations: [{ lines: 7, evidence: ["돛법: 국회 통과(\'31.3)"] }, { lines: 10, evidence: [돛법] }]\n',
        '',
      ),
      of('laws', 'name: 풍차법', 'name: 풍차법\n  aliases: [돛법]'),
      of('measures', 'to: law:sail-act', 'to: law:windmill-act'),
    ],
    [
      { code: 'LAWS_MERGED', id: 'law:windmill-act', names: ['풍차법', '돛법'] },
      { code: 'FIGURE_UNCLAIMED', line: 7, text: "'31.3" },
    ],
  ],
  [
    "a date in a count's place",
    [
      of(
        'observations',
        'value: 25\n  unit: turbines\n  qualifier: EXACT\n  printed: 25기\n  period: { iso: "2031", precision: YEAR, printed: "\'31년" }',
        'value: 31\n  unit: turbines\n  qualifier: EXACT\n  printed: "\'31년"',
      ),
    ],
    [
      { code: 'VALUE_NOT_BORNE', line: 8, field: 'value', printed: "'31년" },
      { code: 'FIGURE_UNCLAIMED', text: "'31년", kind: 'DATE' },
      { code: 'FIGURE_UNCLAIMED', text: '25기', kind: 'COUNT' },
    ],
  ],
  [
    'an edge copied to a sibling on the same line',
    [
      of(
        'measures',
        'LOCATED_IN: [{ to: region:silver-bay',
        'LOCATED_IN: [{ to: region:pine-island, citations: [{ lines: 6, evidence: [솔섬] }] }, { to: region:silver-bay',
      ),
    ],
    [{ code: 'STATEMENT_OF_SIBLING', line: 6, id: 'measure:small:silver-bay -LOCATED_IN-> region:pine-island', sibling: 'measure:small:pine-island' }],
  ],
  [
    'an edge copied to a sibling on another line',
    [of('measures', 'DEPENDS_ON: [', 'LOCATED_IN: [{ to: region:pine-island, citations: [{ lines: 6, evidence: [솔섬] }] }]\n  DEPENDS_ON: [')],
    [{ code: 'STATEMENT_FAR_FROM_START', line: 6, id: 'measure:small:centre -LOCATED_IN-> region:pine-island' }],
  ],
  ['a count whose owner is named nowhere near', [of('metrics', 'subject: 터빈', 'subject: 돛')], [{ code: 'FIGURE_OWNER_UNNAMED', line: 8, text: '25기' }]],
  [
    'a qualifier that is not printed',
    [of('observations', 'value: 25\n  unit: turbines\n  qualifier: EXACT', 'value: 25\n  unit: turbines\n  qualifier: AT_LEAST')],
    [{ code: 'VALUE_NOT_BORNE', line: 8, read: '25, EXACT' }],
  ],
  [
    'a law that only the title of its line names',
    [of('laws', /- id: law:windmill-act[\s\S]*?(?=- id: law:sail-act)/u, ''), of('measures', 'name: 두 법의 국회 통과', 'name: 풍차법과 돛법의 국회 통과')],
    [
      { code: 'WORD_UNLINKED', line: 7, text: '풍차법' },
      { code: 'FIGURE_UNCLAIMED', line: 7, text: "'31.2" },
    ],
  ],
  [
    'a quoted term without a node',
    [of('clusters', 'name: 하늘 벨트\n', 'name: 하늘\n'), of('measures', 'name: 하늘 벨트 조성\n', 'name: 하늘 띠\n  nameOrigin: OWN\n')],
    [
      { code: 'TERM_UNNAMED', line: 6, text: '하늘 벨트' },
      { code: 'WORD_UNLINKED', line: 6, text: '벨트' },
    ],
  ],
  ['a term in Latin letters without a node', [of('technologies', 'name: AI 관제', 'name: 관제')], [{ code: 'TERM_UNNAMED', line: 9, text: 'AI' }]],
  [
    'a name that is not linked where it stands again',
    [
      of(
        'measures',
        'TARGETS: [{ to: technology:turbines, citations: [{ lines: 6, evidence: [터빈] }] }]',
        'TARGETS: [{ to: technology:blades, citations: [{ lines: 6, evidence: [날개] }] }]',
      ),
    ],
    [{ code: 'WORD_UNLINKED', line: 6, text: '터빈' }],
  ],
  [
    'a statement by a heading that is not above it',
    [
      of(
        'measures',
        'DEPENDS_ON: [',
        'LOCATED_IN: [{ to: region:pine-island, stated: BY_HEADING, citations: [{ lines: 10, evidence: [구축] }, { lines: 6, evidence: [솔섬] }] }]\n  DEPENDS_ON: [',
      ),
    ],
    [{ code: 'HEADING_DOES_NOT_ENCLOSE', id: 'measure:small:centre -LOCATED_IN-> region:pine-island' }],
  ],
  ['a place without its code', [of('regions', 'kind: GROUP', 'kind: PROVINCE')], [{ code: 'REFERENCE_MISSING', id: 'region:pine-island' }]],
];

describe('a fault in a bundle is caught by the check of its name', () => {
  afterAll(removeTemporarySeeds);

  test.each(FAULTS)('%s', async (_, planted, expected) => {
    const gaps = gapsOf(await coverSmallPlan(...planted));
    for (const gap of expected) expect(gaps).toContainEqual(expect.objectContaining(gap));
  });
});
