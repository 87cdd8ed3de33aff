import type { CypherValue } from '../../src/engine/engine.js';

/** Values for some of the parameters of a query; the others keep their defaults. */
export type ParameterSet = Readonly<Record<string, CypherValue>>;

/** What each kept query with parameters is asked besides its defaults. */
export const PARAMETER_SETS: Readonly<Record<string, readonly ParameterSet[]>> = Object.freeze({
  deciders: [{ roles: ['LEADS', 'PROPOSES'] }],
  'due-between': [{ from: '2026-07-01', until: '2026-12-31' }],
  'find-by-name': [{ name: 'M. AX' }],
  'how-connected': [
    { from: 'region:gwangju', to: 'region:gumi' },
    { from: 'cluster:re100-complex', to: 'organisation:prime-minister' },
    { from: 'region:georgia', to: 'law:foreign-trade-act' },
  ],
  'industry-places': [{ industry: 'industry:petrochemicals' }],
  'law-standstill': [{ law: 'law:semiconductor-special-act' }, { law: 'law:us-investment-special-act' }],
  'line-statements': [{ line: 290 }],
  'look-alikes': [{ kinds: ['POSSIBLY_SAME'] }],
  'measure-context': [{ measure: 'measure:motir-2026:nuclear-export-third-body' }],
  'metric-over-time': [{ metric: 'metric:manufacturing-competitiveness' }, { metric: 'metric:korea-china-technology-gap' }],
  'open-lists': [{ relationship: 'HAS_OPTION' }],
  'promised-by': [{ year: 2026 }, { year: 2029 }],
  'region-dossier': [{ region: 'region:chungcheong' }],
  'regions-of-a-cluster': [{ cluster: 'cluster:southern-semiconductor-belt' }],
  'review-or-decided': [{ modalities: ['CONDITIONAL', 'PROPOSED_ALTERNATIVE'] }],
  'what-comes-first': [{ goal: 'measure:motir-2026:talent-supply' }],
});
