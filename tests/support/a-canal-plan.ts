type Facts = Readonly<Record<string, unknown>>;
type Ends = readonly (string | Facts)[];

const HASH = 'c'.repeat(64);
const CITED = [{ lines: 1, evidence: ['운하'] }];

const document = `id: document:canal-2030
name: 운하 계획
nameEn: Canal Plan
publisher: 운하부
date: { iso: 2026-03-02, precision: DAY, printed: 2026. 3. 2. }
language: ko
sha256: "${HASH}"
lineCount: 100
span: { lineStart: 1, lineEnd: 100 }
citations: [{ lines: 1, evidence: [운하] }]
HAS_SECTION: [section:canal-2030:i]
`;

const TREE = ['HAS_PILLAR', 'HAS_TASK', 'HAS_MEASURE'];

/** One node of the plan as a line of a bundle; statements are given by type, each with the ids that it leads to. */
function line(id: string, facts: Facts, statements: Readonly<Record<string, Ends>> = {}): string {
  const cited = (end: string | Facts) => ({ ...(typeof end === 'string' ? { to: end } : end), citations: CITED });
  const stated = Object.entries(statements).map(([type, ends]) => [type, TREE.includes(type) ? ends : ends.map(cited)]);
  return JSON.stringify({ id, name: `운하 ${id}`, nameEn: id, nameOrigin: 'OWN', ...facts, citations: CITED, ...Object.fromEntries(stated) });
}

const span = { span: { lineStart: 1, lineEnd: 100 } };
const year = (iso: string) => ({ iso, precision: 'YEAR', printed: `'${iso.slice(2)}` });
const measure = (name: string, statements: Readonly<Record<string, Ends>> = {}, facts: Facts = {}) =>
  line(`measure:canal-2030:${name}`, { kind: 'ACTION', ...facts }, statements);
const measures = (...names: readonly string[]): readonly string[] => names.map((name) => `measure:canal-2030:${name}`);
const budget = (name: string, statements: Readonly<Record<string, Ends>> = {}) =>
  line(
    `budget:canal-2030:${name}`,
    { kind: 'SPENDING', amount: 1, currency: 'KRW', qualifier: 'EXACT', printed: '1원', per: 'TOTAL', payer: 'UNSTATED', period: year('2028') },
    statements,
  );
const milestone = (name: string, iso: string, statements: Readonly<Record<string, Ends>> = {}) =>
  line(`milestone:canal-2030:${name}`, { kind: 'DUE', dates: year(iso) }, statements);
const rests = (to: string, kind = 'CONDITION', state = 'PRINTED') => ({ to, kind, state });

/** Steps that follow each other, more than `impact` follows from the measure before them. */
const STEPS = Array.from({ length: 8 }, (_, index) => `step-${String(index + 1)}`);

const FILES: Readonly<Record<string, readonly string[]>> = {
  'sections.jsonl': [line('section:canal-2030:i', span, { HAS_PILLAR: ['pillar:canal-2030:1', 'pillar:canal-2030:2', 'pillar:canal-2030:3'] })],
  'pillars.jsonl': [
    line('pillar:canal-2030:1', { number: 1, ...span }, { HAS_TASK: ['task:canal-2030:1-1'] }),
    line('pillar:canal-2030:2', { number: 2, ...span }, { HAS_TASK: ['task:canal-2030:2-1'] }),
    line('pillar:canal-2030:3', { number: 3, ...span }, { HAS_MEASURE: measures('reform') }),
  ],
  'tasks.jsonl': [
    line('task:canal-2030:1-1', { number: 1, numberPrinted: '①', ...span }, { HAS_MEASURE: measures('canal', 'ferry', 'repair') }),
    line('task:canal-2030:2-1', { number: 1, numberPrinted: '①', ...span }, { HAS_MEASURE: measures('boats', 'toll') }),
  ],
  'laws.jsonl': [
    line('law:canal-act', { status: 'TO_BE_ENACTED', statusDate: year('2027') }),
    line('law:toll-act', {}),
    line('law:old-canal-act', { status: 'IN_FORCE' }),
  ],
  'measures.jsonl': [
    measure('canal', { HAS_MEASURE: measures('enact', 'prepare', 'dig', 'lock-a', 'lock-b', 'gate', ...STEPS), LOCATED_IN: ['region:canal-city'] }),
    measure('enact', { ENACTS: ['law:canal-act'], PRECEDES: measures('dig') }),
    measure('prepare', { PRECEDES: measures('dig') }),
    measure('dig', {
      DEPENDS_ON: [rests('law:canal-act')],
      HAS_MEASURE: measures('survey', 'shovels'),
      RUNS: [{ to: 'programme:dredging', role: 'BUILDS' }],
      DUE: ['milestone:canal-2030:dug'],
      FUNDED_BY: ['budget:canal-2030:dig', 'budget:canal-2030:joint'],
      PRECEDES: measures('step-1'),
      TARGETS: ['industry:canal-boats'],
    }),
    measure('survey', { DUE: ['milestone:canal-2030:surveyed'] }),
    measure('shovels', { LOCATED_IN: ['region:canal-hill'], TARGETS: ['theme:canal-shovels'] }),
    measure('lock-a', { DEPENDS_ON: [rests('measure:canal-2030:dig')], PRECEDES: measures('lock-b') }),
    measure('lock-b', { DEPENDS_ON: [rests('measure:canal-2030:dig')], PRECEDES: measures('lock-a') }),
    measure('gate', { DEPENDS_ON: [rests('measure:canal-2030:lock-a'), rests('measure:canal-2030:lock-b')] }),
    ...STEPS.map((name, index) => measure(name, STEPS[index + 1] ? { PRECEDES: measures(STEPS[index + 1] ?? '') } : {})),
    measure('ferry', { RUNS: [{ to: 'cluster:canal-port', role: 'USES' }], HAS_MEASURE: measures('ferry-note') }),
    measure('ferry-note', { EXPLAINS: ['cluster:canal-port'], FUNDED_BY: ['budget:canal-2030:ferry'] }, { kind: 'NOTE' }),
    measure('repair', { FUNDED_BY: ['budget:canal-2030:joint'], CARRIED_OUT_BY: ['organisation:canal-office', 'organisation:canal-towns'] }),
    measure('boats', {
      TARGETS: ['industry:canal-boats', 'theme:canal-shovels'],
      CARRIED_OUT_BY: ['organisation:canal-office', 'organisation:canal-guild', 'organisation:canal-towns'],
    }),
    measure('toll', { DEPENDS_ON: [rests('law:toll-act', 'LEGAL_BASIS')], TARGETS: ['industry:canal-barges'] }),
    measure('reform', { TARGETS: ['industry:canal-boats'], REFERS_TO: [{ to: 'industry:canal-barges', kind: 'EXAMPLE' }] }),
  ],
  'milestones.jsonl': [milestone('dug', '2028'), milestone('surveyed', '2026')],
  'budgets.jsonl': [budget('dig'), budget('joint'), budget('ferry'), budget('part', { PART_OF: ['budget:canal-2030:dig'] })],
  'programmes.jsonl': [line('programme:dredging', { kind: 'PROJECT' })],
  'clusters.jsonl': [
    line(
      'cluster:canal-port',
      { kind: 'HUB' },
      {
        DEPENDS_ON: [rests('law:canal-act')],
        LINKS: [
          { to: 'region:canal-city', role: 'MEMBER' },
          { to: 'region:canal-hill', role: 'ORIGIN' },
        ],
      },
    ),
  ],
  'regions.jsonl': [
    line('region:canal-city', { kind: 'CITY' }, { PART_OF: ['region:canal-coast'] }),
    line('region:canal-hill', { kind: 'CITY' }),
    line('region:canal-coast', { kind: 'MACRO_REGION' }),
  ],
  'organisations.jsonl': [
    line('organisation:canal-office', { kind: 'OFFICE' }, { LOCATED_IN: ['region:canal-coast'] }),
    line('organisation:canal-guild', { kind: 'COMMITTEE' }),
    line('organisation:canal-towns', { kind: 'ACTOR' }),
  ],
  'industries.jsonl': [line('industry:canal-boats', {}), line('industry:canal-barges', {}, { PART_OF: ['industry:canal-boats'] })],
  'themes.jsonl': [line('theme:canal-shovels', {})],
};

/**
 * Files of a small made-up plan for graph questions: a law with what rests on it by chains, a diamond and a circle, what comes before it,
 * money that is shared, a cluster that joins places, and tasks that meet.
 */
export function aCanalPlan(): Readonly<Record<string, string>> {
  const files = Object.entries(FILES).map(([name, lines]) => [`canal-2030/${name}`, `${lines.join('\n')}\n`] as const);
  return { 'canal-2030/document.yaml': document, ...Object.fromEntries(files) };
}
