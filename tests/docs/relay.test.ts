import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const COMPILER = join(ROOT, 'node_modules/relay-compiler/cli.js');

const COMPONENT = `
import { graphql } from 'react-relay';

export const page = graphql\`
  query RegionPageQuery($id: ID!) { region(id: $id) { ...RegionPage_region } }
\`;

export const region = graphql\`
  fragment RegionPage_region on Region
    @refetchable(queryName: "RegionPageClustersQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
    name
    clusters(first: $count, after: $cursor, scope: WITHIN) @connection(key: "RegionPage_region_clusters") {
      edges { node { name } via { id name } citations { lineStart } }
    }
  }
\`;
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
  for (const made of ['src', 'artifacts']) mkdirSync(join(folder, made));
  cpSync(join(ROOT, 'schema/schema.graphql'), join(folder, 'schema.graphql'));
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './artifacts' }),
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const compile = () => execFileSync(process.execPath, [COMPILER, 'relay.config.json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

describe('Relay', () => {
  test('compiles a fragment with @connection and @refetchable against the committed schema', () => {
    writeFileSync(join(folder, 'src/RegionPage.ts'), COMPONENT);
    compile();
    expect(readdirSync(join(folder, 'artifacts')).sort()).toEqual([
      'RegionPageClustersQuery.graphql.ts',
      'RegionPageQuery.graphql.ts',
      'RegionPage_region.graphql.ts',
    ]);
    expect(readFileSync(join(folder, 'artifacts/RegionPageClustersQuery.graphql.ts'), 'utf8')).toContain('node(id: $id)');
  });

  test('refuses a field that the schema lacks', () => {
    writeFileSync(join(folder, 'src/RegionPage.ts'), COMPONENT.replace('via { id name }', 'way { id name }'));
    expect(compile).toThrow(/way/u);
  });
});
