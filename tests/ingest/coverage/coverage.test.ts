import { afterAll, describe, expect, test } from '@jest/globals';
import { coveragePage } from '../../../src/ingest/coverage/coverage-page.js';
import { figuresIn } from '../../../src/ingest/coverage/figures/grammar/find-figures.js';
import { printCoverageReport } from '../../../src/ingest/coverage/print-coverage-report.js';
import { removeTemporarySeeds } from '../../support/temporary-seeds.js';
import { coverSmallPlan, gapsOf } from './cover-seeds.js';

afterAll(removeTemporarySeeds);

const set = (text: string) => ({ file: 'exclusions', from: '', to: text });

describe('a bundle that holds its document whole', () => {
  test('stands at 100 % on all five lists', async () => {
    const covered = await coverSmallPlan();
    expect(gapsOf(covered)).toEqual([]);
    expect(printCoverageReport(covered.report)).toMatch(
      /^Coverage of document:small\nLINES: 100 % .*\nFIGURES: 100 % .*\nNAMES: 100 % .*\nVOCABULARY: 100 % .*\nREVERSE: 100 % .*$/,
    );
  });

  test('has a page that says what is held and what is set aside, without a line of the document', async () => {
    const page = coveragePage(await coverSmallPlan());
    expect(page).toContain('| 지원 |  | everywhere |');
    expect(page).toContain('no line, figure or term is excluded');
    expect(page).not.toContain('국회 통과');
  });
});

describe('the full lists', () => {
  test('say of each line, figure, term and word what holds it', async () => {
    const full = printCoverageReport((await coverSmallPlan()).report, true);
    expect(full).toContain('  line 8: 25기 <- observation:small:turbines-2031 value\n');
    expect(full).toContain("  line 7: '31.2 <- law:windmill-act statusDate\n");
    expect(full).toContain('  line 6: 하늘 벨트 <- cluster:sky-belt\n');
    expect(full).toContain('  line 9: 지원 <- set aside or open\n');
  });
});

describe('exclusions', () => {
  test('set a term aside by its line, text and place', async () => {
    const covered = await coverSmallPlan(
      { file: 'technologies', from: 'name: AI 관제', to: 'name: 관제' },
      set('terms: [{ line: 9, text: AI, reason: BROKEN_PRINT }]\n'),
    );
    expect(gapsOf(covered)).toEqual([]);
    expect(coveragePage(covered)).toContain('| 9 | AI | 1 | Broken print. |');
  });

  test('may not hold what is held anyway, so that they do not outgrow their use', async () => {
    const gaps = gapsOf(await coverSmallPlan(set('figures: [{ line: 9, text: "1,200억원", reason: BROKEN_PRINT }]\n')));
    expect(gaps).toEqual([{ code: 'EXCLUSION_IDLE', line: 9, text: '1,200억원' }]);
  });

  test('list no word that stands nowhere', async () => {
    const gaps = gapsOf(await coverSmallPlan(set('  - { word: 연구원 }\n')));
    expect(gaps).toEqual([{ code: 'EXCLUSION_IDLE', line: 0, text: '연구원' }]);
  });

  test('never leave out a line with a figure or a name', async () => {
    const gaps = gapsOf(await coverSmallPlan(set('lines: [{ line: 8, reason: PAGE_FURNITURE }]\n')));
    expect(gaps).toContainEqual({ code: 'EXCLUSION_HOLDS_FACT', line: 8, text: '25기' });
  });

  test('are limited in number', async () => {
    const six = [1, 2, 3, 4, 5, 6].map((nth) => `  - { line: 9, text: x, nth: ${nth}, reason: BROKEN_PRINT }`).join('\n');
    const gaps = gapsOf(await coverSmallPlan(set(`figures:\n${six}\n`)));
    expect(gaps).toContainEqual(expect.objectContaining({ code: 'EXCLUSIONS_TOO_MANY', list: 'figures', given: 6, most: 5 }));
  });

  test.each([
    ['a range of lines', 'lines: [{ line: 8-9, reason: PAGE_FURNITURE }]\n'],
    ['a reason that is not on the list', 'lines: [{ line: 8, reason: TEDIOUS }]\n'],
    ['a list that there is not', 'sentences: []\n'],
    ['a text in the place of a list', 'lines: all\n'],
  ])('are refused with %s', async (_, text) => {
    await expect(coverSmallPlan(set(text))).rejects.toMatchObject({ code: 'BUNDLE_INVALID', message: expect.stringContaining('exclusions.yaml') });
  });
});

describe('the grammar of figures', () => {
  test.each([
    ["'25.8~", [['DATE', "'25.8"]]],
    ['‘26.下', [['DATE', '‘26.下']]],
    [
      "('24. 25개 → '25. 102개)",
      [
        ['DATE', "'24"],
        ['COUNT', '25개'],
        ['DATE', "'25"],
        ['COUNT', '102개'],
      ],
    ],
    [
      '역대 1~11월 2위',
      [
        ['DATE', '1~11월'],
        ['RANK', '2위'],
      ],
    ],
    [
      '(12.10) 0.52',
      [
        ['DATE', '12.10'],
        ['BARE', '0.52'],
      ],
    ],
    [
      '7천억불, 275조, 7.1만기, 400만대+α',
      [
        ['MONEY', '7천억불'],
        ['MONEY', '275조'],
        ['COUNT', '7.1만기'],
        ['COUNT', '400만대'],
        ['PLUS', '+α'],
      ],
    ],
    [
      '100% → 50%, 10배',
      [
        ['PERCENT', '100%'],
        ['PERCENT', '50%'],
        ['MULTIPLE', '10배'],
      ],
    ],
    [
      '③ RE100 5극 제3',
      [
        ['LABEL', '③'],
        ['BARE', '100'],
        ['BARE', '5'],
        ['ORDINAL', '제3'],
      ],
    ],
  ] as const)('reads %s', (line, expected) => {
    expect(figuresIn(line).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });
});
