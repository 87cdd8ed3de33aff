import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lintSources } from './lint-sources.js';
import { plantSources, type PlantedCheckout } from './plant-sources.js';

const deep = (levels: number) => `${'if (deep) {\n'.repeat(levels)}${'}'.repeat(levels)}`;
const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n');

const SOUND = {
  'src/errors/catalog.ts': 'export const CATALOG = 1;\n',
  'src/config/config.ts': 'export const CONFIG = 1;\n',
  'src/model/graph-model.ts': "import { CONFIG } from '../config/config.js';\nexport const MODEL = CONFIG;\n",
  'src/engine/engine.ts': 'export interface Engine { readonly name: string }\n',
  'src/engine/open-engine.ts': "import type { Engine } from './engine.js';\nexport const openEngine = (): Engine => ({ name: 'one' });\n",
  'src/query/select/selection-tree.ts': 'export const TREE = 1;\n',
  'src/query/select/select-operation.ts': "import { TREE } from './selection-tree.js';\nexport const SELECTED = TREE;\n",
  'src/query/plan/traversal-plan.ts': "import { TREE } from '../select/selection-tree.js';\nexport const PLAN = TREE;\n",
  'src/query/compile/compile-plan.ts': "import { PLAN } from '../plan/traversal-plan.js';\nexport const TEXT = `MATCH (n) RETURN ${PLAN}`;\n",
  'src/query/run-query.ts': "import { SELECTED } from './select/select-operation.js';\nexport const RUN = SELECTED;\n",
  'src/api/root-fields.ts': "import { RUN } from '../query/run-query.js';\nexport const FIELDS = RUN;\n",
  'src/server/start-server.ts': "import { FIELDS } from '../api/root-fields.js';\nexport const SERVER = FIELDS;\n",
  'src/main.ts':
    "import { openEngine } from './engine/open-engine.js';\nimport { SERVER } from './server/start-server.js';\nconsole.log(openEngine(), SERVER);\n",
};

const PLANTED: Readonly<Record<string, { readonly text: string; readonly rule: string }>> = {
  'src/model/imports-the-engine.ts': {
    text: "import { openEngine } from '../engine/open-engine.js';\nexport const opened = openEngine();\n",
    rule: 'boundaries/dependencies',
  },
  'src/query/imports-the-server.ts': {
    text: "import { SERVER } from '../server/start-server.js';\nexport const served = SERVER;\n",
    rule: 'boundaries/dependencies',
  },
  'src/api/opens-an-engine.ts': {
    text: "import { openEngine } from '../engine/open-engine.js';\nexport const opened = openEngine();\n",
    rule: 'boundaries/dependencies',
  },
  'src/query/plan/looks-into-select.ts': {
    text: "import { SELECTED } from '../select/select-operation.js';\nexport const seen = SELECTED;\n",
    rule: 'boundaries/dependencies',
  },
  'src/query/compile/skips-a-stage.ts': {
    text: "import { TREE } from '../select/selection-tree.js';\nexport const seen = TREE;\n",
    rule: 'boundaries/dependencies',
  },
  'src/query/plan/knows-graphql.ts': { text: "import { Kind } from 'graphql';\nexport const kind = Kind.FIELD;\n", rule: 'no-restricted-imports' },
  'src/query/compile/knows-graphql.ts': { text: "import { Kind } from 'graphql';\nexport const kind = Kind.FIELD;\n", rule: 'no-restricted-imports' },
  'src/query/plan/writes-cypher.ts': { text: "export const text = 'MATCH (task:Task) RETURN task.id';\n", rule: 'no-restricted-syntax' },
  'src/query/plan/writes-cypher-in-a-template.ts': {
    text: 'export const text = (label: string) => `MATCH (task:${label}) RETURN task.id`;\n',
    rule: 'no-restricted-syntax',
  },
  'src/api/writes-cypher.ts': { text: "export const text = 'CALL { MATCH (n) RETURN n }';\n", rule: 'no-restricted-syntax' },
  'src/api/throws-its-own-error.ts': {
    text: "import { GraphQLError } from 'graphql';\nexport const failed = new GraphQLError('no');\n",
    rule: 'no-restricted-syntax',
  },
  'src/stray.ts': { text: 'export const stray = 1;\n', rule: 'boundaries/no-unknown-files' },
  'src/model/default-export.ts': { text: 'export default 1;\n', rule: 'import-x/no-default-export' },
  'src/model/cycle-one.ts': { text: "import { two } from './cycle-two.js';\nexport const one = (): number => two();\n", rule: 'import-x/no-cycle' },
  'src/model/cycle-two.ts': { text: "import { one } from './cycle-one.js';\nexport const two = (): number => one();\n", rule: 'import-x/no-cycle' },
  'src/model/too-long.ts': { text: lines(401, (at) => `export const line${at} = ${at};`), rule: 'max-lines' },
  'src/model/long-function.ts': { text: `export function long() {\n${lines(80, (at) => `  console.log(${at});`)}\n}\n`, rule: 'max-lines-per-function' },
  'src/model/too-deep.ts': { text: `export function nest(deep: boolean) {\n${deep(4)}\n}\n`, rule: 'max-depth' },
  'src/model/needs-a-test-package.ts': {
    text: "import { assert } from 'fast-check';\nexport const checked = assert;\n",
    rule: 'import-x/no-extraneous-dependencies',
  },
  'src/model/says-any.ts': { text: 'export const anything: any = 1;\n', rule: '@typescript-eslint/no-explicit-any' },
};

describe('the lint rules', () => {
  let checkout: PlantedCheckout;
  let broken: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    const planted = Object.fromEntries(Object.entries(PLANTED).map(([path, { text }]) => [path, text]));
    checkout = plantSources({ ...SOUND, ...planted });
    broken = lintSources(checkout.folder);
  });
  afterAll(() => checkout.remove());

  test.each(Object.keys(SOUND))('let %s pass', (path) => {
    expect(broken.get(path)).toEqual([]);
  });

  test.each(Object.entries(PLANTED).map(([path, { rule }]) => [path, rule]))('refuse %s by %s', (path, rule) => {
    expect(broken.get(path)).toContain(rule);
  });
});
