import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { GRAPH_MODEL } from '../graph-model.js';
import { bundleSchema } from './bundle-schema.js';

const citations = [{ lines: 14, evidence: ['등대 벨트'] }];
const LAW = { id: 'law:belt-act', name: '벨트법', nameEn: 'Belt Act', citations };
const MEASURE = { id: 'measure:plan-2030:belt', name: '구축', nameEn: 'Build', kind: 'ACTION', citations };
const dependsOn = (statement: object) => ({ ...MEASURE, DEPENDS_ON: [{ to: 'law:belt-act', kind: 'CONDITION', state: 'PRINTED', citations, ...statement }] });

describe('the JSON Schema of bundle files', () => {
  let accepts: ValidateFunction;
  beforeAll(() => {
    accepts = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(bundleSchema(GRAPH_MODEL));
  });

  test.each([
    ['a node with what it has to have', LAW],
    ['a period', { ...LAW, statusDate: { iso: '2026-02', precision: 'MONTH', printed: "'26.2" } }],
    ['a range of lines', { ...LAW, citations: [{ lines: '14-16', evidence: ['벨트'] }] }],
    ['a statement', dependsOn({})],
    ['structure as ids', { ...MEASURE, HAS_MEASURE: ['measure:plan-2030:child'] }],
    ['more statements of what another bundle defines', { id: 'law:belt-act', REPLACES: [{ to: 'law:old-act', citations }] }],
    ['a fact of another source', { id: 'region:tide', name: '물결도', nameEn: 'Tide', kind: 'PROVINCE', origin: 'REFERENCE', source: 'A register' }],
  ])('takes %s', (_, node) => {
    expect(accepts([node])).toBe(true);
  });

  test.each([
    ['an unknown key', { ...LAW, nmae: 'x' }],
    ['a word that is none', { ...LAW, status: 'WELL_KNOWN' }],
    ['an id of no type', { ...LAW, id: 'lwa:belt-act' }],
    ['an id in capital letters', { ...LAW, id: 'law:Belt' }],
    ['an id of a plan without its document', { ...MEASURE, id: 'measure:belt' }],
    ['a node without a name in English', { ...LAW, nameEn: undefined }],
    ['a node without citations', { ...LAW, citations: undefined }],
    ['a citation without evidence', { ...LAW, citations: [{ lines: 14 }] }],
    ['what is computed', { ...LAW, statusDate: { iso: '2026', precision: 'YEAR', printed: 'x', start: '2026-01-01' } }],
    ['a fact of another source that does not name it', { id: 'region:tide', name: '물결도', nameEn: 'Tide', kind: 'PROVINCE', origin: 'REFERENCE' }],
    ['a relationship that its start cannot have', { ...LAW, HAS_TASK: ['task:plan-2030:1'] }],
    ['a target that the relationship cannot have', dependsOn({ to: 'region:tide' })],
    ['a role that the relationship has not', dependsOn({ role: 'MAIN' })],
    ['a statement without citations', dependsOn({ citations: undefined })],
    ['money that is no whole number', { id: 'budget:plan-2030:x', amount: 1.5 }],
  ])('refuses %s', (_, node) => {
    expect(accepts([JSON.parse(JSON.stringify(node))])).toBe(false);
  });

  test('takes the document as one mapping', () => {
    const span = { lineStart: 1, lineEnd: 9 };
    const date = { iso: '2026-03-02', precision: 'DAY', printed: '2026. 3. 2.' };
    const document = {
      id: 'document:plan-2030',
      name: '계획',
      nameEn: 'Plan',
      publisher: '부처',
      date,
      language: 'ko',
      sha256: 'f',
      lineCount: 9,
      span,
      citations,
    };
    expect(accepts(document)).toBe(true);
    expect(accepts([document])).toBe(false);
  });
});
