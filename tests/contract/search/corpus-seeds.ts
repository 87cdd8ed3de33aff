import { stringify } from 'yaml';

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly [property: string]: unknown;
}

const citing = (evidence: string) => ({ citations: [{ lines: 1, evidence: [evidence] }] });
const thing = (id: string, name: string, nameEn: string, more: object = {}): Thing => ({ id, name, nameEn, ...citing(name), ...more });

const DOCUMENT = {
  ...thing('document:words-2031', '낱말부 2031 업무계획', 'Word Plan 2031'),
  publisher: '낱말부',
  date: { iso: '2031-01-02', precision: 'DAY', printed: '2031. 1. 2.' },
  language: 'ko',
  sha256: 'a4628858d525e94e08634f2ec3ff08378b67037ec07e794708ad637f75e99de5',
  lineCount: 9,
  span: { lineStart: 1, lineEnd: 9 },
};

const LAWS: readonly Thing[] = [
  thing('law:balance', '지방분권균형발전법', 'Decentralisation and Balanced Development Act'),
  thing('law:re100', 'RE100 산단 특별법', 'RE100 Complex Special Act'),
  thing('law:chips', '반도체 특별법', 'Semiconductor Special Act', { aliases: ['반도체법', 'K-칩스법'] }),
];

const CLUSTERS: readonly Thing[] = [
  thing('cluster:triangle', '배터리 트라이앵글', 'Battery Triangle', { kind: 'BELT', dates: { iso: '2026-07/2026-12', precision: 'HALF', printed: "'26.下" } }),
  thing('cluster:re100', 'RE100 산단', 'RE100 Complex', { kind: 'COMPLEX', aliases: ['RE100 산업단지'] }),
  thing('cluster:mx', 'M.AX(제조AX) 클러스터', 'M.AX cluster', { kind: 'CLUSTER' }),
];

const TECHNOLOGIES: readonly Thing[] = [
  thing('technology:battery', '배터리', 'Battery', { aliases: ['이차전지'] }),
  thing('technology:battery-act', '배터리트라이앵글지원', 'Support of the triangle'),
  thing('technology:kc-2', 'LNG 화물창(KC-2)', 'LNG cargo tank KC-2', { aliases: ['KC-2'] }),
  thing('technology:mx', 'M.AX', 'M.AX'),
  thing('technology:wave', '🌊 파도 ＡＩ 엔진', 'Wave AI engine 🌊'),
  thing('technology:han', '新통상 半導體', 'New trade'),
  thing('technology:chip', '칩', 'Chip'),
];

const REGIONS: readonly Thing[] = [
  thing('region:poles', '5극 3특', 'Five poles and three special areas', { kind: 'GROUP' }),
  { id: 'region:register', name: '대장도시', nameEn: 'Register City', kind: 'CITY', origin: 'REFERENCE', source: 'Made-up register' },
];

const money = (id: string, name: string, printed: string) =>
  thing(`budget:words-2031:${id}`, name, 'Money', {
    nameOrigin: 'OWN',
    kind: 'SPENDING',
    currency: 'KRW',
    qualifier: 'EXACT',
    printed,
    per: 'TOTAL',
    payer: 'UNSTATED',
    ...citing(printed),
  });

const BUDGETS: readonly Thing[] = [money('small', '작은 돈', '2.5조원'), money('large', '큰 돈', '25조원'), money('exact', '딱 맞는 돈', '1,824억원')];

/** A plan whose names are what search is asked for: compounds, spaces, initials, signs, mixed scripts. */
export const CORPUS_SEEDS: Readonly<Record<string, string>> = Object.freeze({
  'words-2031/document.yaml': stringify(DOCUMENT),
  'words-2031/laws.yaml': stringify(LAWS),
  'words-2031/clusters.yaml': stringify(CLUSTERS),
  'words-2031/technologies.yaml': stringify(TECHNOLOGIES),
  'words-2031/regions.yaml': stringify(REGIONS),
  'words-2031/budgets.yaml': stringify(BUDGETS),
});

/** What is searched for. Their whole answers are kept. */
export const CORPUS_QUERIES: readonly string[] = Object.freeze([
  ...['균형발전', '균형 발전', '발전법', '분권', '지방', '법', '칩', '돈'],
  ...['배터리', '배터', '배', '배터리트라이앵글', '배터리 트라이앵글', '배 터 리', '트라이', '트라이앵글 배터리', '트라이앵글지원', '이차전지'],
  ...['ㅂㅌㄹ', 'ㅂㅌㄹㅌㄹㅇㅇㄱ', 'ㅌㄹㅇ', '배ㅌㄹ', 'ㅂ터ㄹ', 'ㄱㅎㅂㅈ', 'ㅎㅂ', 'ㄼ', 'ㅊ', 'RE100 ㅅㄷ', 'RE100ㅅㄷ', 'ㅂㅌㄹ'.normalize('NFKC')],
  ...['M.AX', 'max', 'm ax', '제조AX', 'ax', 'KC-2', 'kc2', 'KC 2', '5극 3특', '5극3특', '3특', '극3', 'RE100 산단', 'RE100산단', 're100', '100'],
  ...['semiconductor', 'semiconducter', 'semicondutor', 'semiconductorr', 'semicnoductor', 'semiconduktro', 'batery triangel', 'chp', 'chpi', 'tirangle'],
  ...['1,824억원', '1824', '2.5조', '25조', "'26.下", '26', '2.5', '半導體', '新통상', '반도체 특별법', '반도체법 special', '칩스'],
  ...['배터리'.normalize('NFD'), 'ＲＥ１００', 'ｋｃ－２', '🌊 파도', '🌊', 'AI 엔진', '대장', '등', 'a b', ' 배터리\t\n칩 '],
]);
