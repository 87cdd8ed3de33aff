import { createHash } from 'node:crypto';

/** A plan of ten lines that its bundle holds whole. */
export const SMALL_PLAN = `바람부 업무계획
2031. 3. 2.
Ⅰ. 바람 산업 육성
1. 바람을 지역의 힘으로
① 풍력 단지 조성
□ '하늘 벨트' 조성: 솔섬(터빈), 은빛만(날개) 특화
 * 풍차법: 국회 통과('31.2), 돛법: 국회 통과('31.3)
 - 터빈 '31년 25기 → '32년 40기 보급
 - 조성비 1,200억원 지원, AI 관제
○ 돛법에 따라 돛 실증센터 구축
`;

const SHA256 = createHash('sha256').update(SMALL_PLAN).digest('hex');

const named = (id: string, name: string, line: number, more = '') =>
  `- id: ${id}\n  name: ${name}\n  nameEn: ${name}\n${more}  citations: [{ lines: ${line}, evidence: [${name}] }]\n`;

/** The bundle, by the paths of its files. */
export const SMALL_SEEDS: Readonly<Record<string, string>> = {
  'small/document.yaml': `id: document:small
name: 바람부 업무계획
nameEn: Work plan of the Ministry of Wind
publisher: 바람부
date: { iso: 2031-03-02, precision: DAY, printed: "2031. 3. 2." }
language: ko
sha256: ${SHA256}
lineCount: 10
span: { lineStart: 1, lineEnd: 10 }
citations: [{ lines: 1, evidence: [바람부 업무계획] }, { lines: 2, evidence: ["2031. 3. 2."] }]
HAS_SECTION: [section:small:i]
`,
  'small/sections.yaml': named('section:small:i', '바람 산업 육성', 3, '  number: Ⅰ\n  span: { lineStart: 3, lineEnd: 10 }\n').concat(
    '  HAS_PILLAR: [pillar:small:1]\n',
  ),
  'small/pillars.yaml': named('pillar:small:1', '바람을 지역의 힘으로', 4, '  number: 1\n  span: { lineStart: 4, lineEnd: 10 }\n').concat(
    '  HAS_TASK: [task:small:1-1]\n',
  ),
  'small/tasks.yaml': named('task:small:1-1', '풍력 단지 조성', 5, '  number: 1\n  numberPrinted: ①\n  span: { lineStart: 5, lineEnd: 10 }\n').concat(
    '  HAS_MEASURE: [measure:small:belt, measure:small:centre]\n',
  ),
  'small/measures.yaml': `- id: measure:small:belt
  name: 하늘 벨트 조성
  nameEn: Build the sky belt
  kind: ACTION
  marker: □
  citations: [{ lines: 6, evidence: [하늘 벨트, 조성] }]
  RUNS: [{ to: cluster:sky-belt, citations: [{ lines: 6, evidence: [하늘 벨트] }] }]
  FUNDED_BY: [{ to: budget:small:belt, citations: [{ lines: 6, evidence: [조성] }, { lines: 9, evidence: ["조성비 1,200억원"] }] }]
  MEASURED_BY: [{ to: metric:turbines, citations: [{ lines: 6, evidence: [조성] }, { lines: 8, evidence: [터빈] }] }]
  HAS_MEASURE: [measure:small:pine-island, measure:small:silver-bay, measure:small:laws]
- id: measure:small:pine-island
  name: 솔섬 터빈 특화
  nameEn: Pine Island makes turbines
  nameOrigin: OWN
  kind: ACTION
  citations: [{ lines: 6, evidence: [솔섬(터빈)] }]
  LOCATED_IN: [{ to: region:pine-island, citations: [{ lines: 6, evidence: [솔섬] }] }]
  TARGETS: [{ to: technology:turbines, citations: [{ lines: 6, evidence: [터빈] }] }]
- id: measure:small:silver-bay
  name: 은빛만 날개 특화
  nameEn: Silver Bay makes blades
  nameOrigin: OWN
  kind: ACTION
  citations: [{ lines: 6, evidence: [은빛만(날개)] }]
  LOCATED_IN: [{ to: region:silver-bay, citations: [{ lines: 6, evidence: [은빛만] }] }]
  TARGETS: [{ to: technology:blades, citations: [{ lines: 6, evidence: [날개] }] }]
- id: measure:small:laws
  name: 두 법의 국회 통과
  nameEn: Two acts passed
  nameOrigin: OWN
  kind: NOTE
  marker: "*"
  citations: [{ lines: 7, evidence: [국회 통과] }]
  CARRIED_OUT_BY: [{ to: organisation:assembly, citations: [{ lines: 7, evidence: [국회] }] }]
- id: measure:small:centre
  name: 돛 실증센터 구축
  nameEn: Build the sail test centre
  kind: ACTION
  marker: ○
  citations: [{ lines: 10, evidence: [돛 실증센터 구축] }]
  RUNS: [{ to: cluster:sail-centre, citations: [{ lines: 10, evidence: [돛 실증센터] }] }]
  DEPENDS_ON: [{ to: law:sail-act, kind: LEGAL_BASIS, state: PRINTED, citations: [{ lines: 10, evidence: [돛법] }] }]
`,
  'small/clusters.yaml': named('cluster:sky-belt', '하늘 벨트', 6, '  kind: BELT\n') + named('cluster:sail-centre', '돛 실증센터', 10, '  kind: HUB\n'),
  'small/regions.yaml': named('region:pine-island', '솔섬', 6, '  kind: GROUP\n') + named('region:silver-bay', '은빛만', 6, '  kind: GROUP\n'),
  'small/technologies.yaml': named('technology:turbines', '터빈', 8) + named('technology:blades', '날개', 6) + named('technology:ai-control', 'AI 관제', 9),
  'small/organisations.yaml':
    named('organisation:assembly', '국회', 7, '  kind: LEGISLATURE\n') + named('organisation:wind-ministry', '바람부', 1, '  kind: MINISTRY\n'),
  'small/laws.yaml': `- id: law:windmill-act
  name: 풍차법
  nameEn: Windmill Act
  status: PASSED
  statusDate: { iso: 2031-02, precision: MONTH, printed: "'31.2" }
  citations: [{ lines: 7, evidence: ["풍차법: 국회 통과('31.2)"] }]
- id: law:sail-act
  name: 돛법
  nameEn: Sail Act
  status: PASSED
  statusDate: { iso: 2031-03, precision: MONTH, printed: "'31.3" }
  citations: [{ lines: 7, evidence: ["돛법: 국회 통과('31.3)"] }, { lines: 10, evidence: [돛법] }]
`,
  'small/metrics.yaml': `- id: metric:turbines
  name: 터빈 수
  nameEn: Number of turbines
  nameOrigin: OWN
  unit: turbines
  subject: 터빈
  values: PRINTED
  citations: [{ lines: 8, evidence: [터빈] }]
  HAS_OBSERVATION: [observation:small:turbines-2031, observation:small:turbines-2032]
`,
  'small/observations.yaml': `- id: observation:small:turbines-2031
  name: 2031년 터빈
  nameEn: Turbines in 2031
  nameOrigin: OWN
  kind: LEVEL
  value: 25
  unit: turbines
  qualifier: EXACT
  printed: 25기
  period: { iso: "2031", precision: YEAR, printed: "'31년" }
  citations: [{ lines: 8, evidence: ["'31년 25기"] }]
- id: observation:small:turbines-2032
  name: 2032년 터빈
  nameEn: Turbines in 2032
  nameOrigin: OWN
  kind: PLAN
  value: 40
  unit: turbines
  qualifier: EXACT
  printed: 40기
  period: { iso: "2032", precision: YEAR, printed: "'32년" }
  citations: [{ lines: 8, evidence: ["'32년 40기"] }]
`,
  'small/budgets.yaml': `- id: budget:small:belt
  name: 하늘 벨트 조성비
  nameEn: Cost of the sky belt
  nameOrigin: OWN
  kind: SPENDING
  amount: 120000000000
  currency: KRW
  qualifier: EXACT
  printed: 1,200억원
  per: TOTAL
  payer: UNSTATED
  citations: [{ lines: 9, evidence: ["조성비 1,200억원"] }]
`,
  'small/exclusions.yaml': 'generic:\n  - { word: 지원 }\n  - { word: 억원 }\n',
};
