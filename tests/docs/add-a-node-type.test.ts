import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

const VESSEL = `import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

@NodeType({ label: 'Vessel', plural: 'vessels', prefix: 'vessel', kind: 'SHARED', description: 'A ship that the plan names.', korean: '선박' })
export class Vessel extends Entity {
  @Property({ type: 'Int', description: 'Berths that it needs.' }) berths?: number;
}
`;

const SEEDS = `- id: vessel:tide-liner
  name: 밀물 정기선
  nameEn: Tide liner
  berths: 2
  citations: [{ lines: 7, evidence: [밀물 정기선] }]
  LOCATED_IN:
    - { to: region:dawn-port, citations: [{ lines: 7, evidence: [새벽항] }] }
`;

/** What a developer runs to see the new type, as one program over the changed copy. */
const PROGRAM = `
import { printSchema } from 'graphql';
import { buildApiSchema } from './src/api/build-api-schema.js';
import { prepareGraph } from './src/ingest/run-ingest.js';
import { bundleSchema } from './src/model/emit/bundle-schema.js';
import { modelPage } from './src/model/emit/model-page.js';
import { GRAPH_MODEL } from './src/model/graph-model.js';
import { schemaStatements } from './src/engine/neo4j/schema-statements.js';

const { rows } = await prepareGraph({ seedsDir: 'seeds', cacheDir: 'cache' });
console.log(JSON.stringify({
  sdl: printSchema(await buildApiSchema()),
  nodes: [...rows.nodeBatches()].flat().filter(({ label }) => label === 'Vessel').map(({ properties }) => properties),
  relationships: [...rows.relationshipBatches()].flat().filter(({ start }) => start === 'vessel:tide-liner').map(({ type }) => type),
  bundle: JSON.stringify(bundleSchema(GRAPH_MODEL)),
  page: modelPage(GRAPH_MODEL),
  database: schemaStatements(GRAPH_MODEL).join('\\n'),
}));
`;

interface Seen {
  readonly sdl: string;
  readonly nodes: readonly Record<string, unknown>[];
  readonly relationships: readonly string[];
  readonly bundle: string;
  readonly page: string;
  readonly database: string;
}

// Inside the checkout, so that the copy finds the packages.
let folder: string;
let seen: Seen;

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache/add-a-node-type-'));
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(ROOT, 'tests/fixture/seeds'), join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'src/model/nodes/vessel.node.ts'), VESSEL);
  edit('src/model/relationships/located-in.relationship.ts', "from: ['Measure'", "from: ['Vessel', 'Measure'");
  edit(
    'src/model/graph-model.ts',
    "import { Law } from './nodes/law.node.js';",
    "import { Law } from './nodes/law.node.js';\nimport { Vessel } from './nodes/vessel.node.js';",
  );
  edit('src/model/graph-model.ts', 'export const NODE_CLASSES = [', 'export const NODE_CLASSES = [\n  Vessel,');
  writeFileSync(join(folder, 'seeds/harbour-2030/vessels.yaml'), SEEDS);
  writeFileSync(join(folder, 'see.ts'), PROGRAM);
  const register = join(ROOT, 'tools/swc-register.mjs');
  cpSync(join(ROOT, '.swcrc'), join(folder, '.swcrc'));
  seen = JSON.parse(execFileSync(process.execPath, ['--import', register, 'see.ts'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Seen;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a node type that is added as the how-to says', () => {
  test('is in the API: by id, as a list, and from both sides of its relationship', () => {
    expect(seen.sdl).toContain('type Vessel implements Entity & Node');
    expect(seen.sdl).toMatch(/ {2}vessel\(/u);
    expect(seen.sdl).toMatch(/ {2}vessels\(/u);
    expect(seen.sdl).toContain('RelatedVesselConnection!');
  });

  test('is loaded from its seed file, with what it states', () => {
    expect(seen.nodes).toEqual([expect.objectContaining({ id: 'vessel:tide-liner', berths: 2, nameEn: 'Tide liner' })]);
    expect(seen.relationships).toEqual(['LOCATED_IN']);
  });

  test('is in the JSON Schema of bundles, the reference page and the schema of the database', () => {
    expect(seen.bundle).toContain('vessel');
    expect(seen.page).toContain('Vessel');
    expect(seen.database).toContain('Vessel');
  });
});
