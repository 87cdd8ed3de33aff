import { afterEach, describe, expect, test } from '@jest/globals';
import { engineWords } from './engine-words.js';
import { plantSources, type PlantedCheckout } from './plant-sources.js';
import { unfitNames } from './unfit-names.js';

describe('names', () => {
  let planted: PlantedCheckout | undefined;
  const plant = (sources: Readonly<Record<string, string>>) => (planted = plantSources(sources)).folder;
  afterEach(() => planted?.remove());

  test('of engines stand in src/engine and src/config only', () => {
    expect(engineWords('.')).toEqual([]);
  });

  test('of engines elsewhere are found, in code, comments and file names', () => {
    const folder = plant({
      'src/engine/neo4j/decode-values.ts': 'export const name = "neo4j";\n',
      'src/config/config.ts': 'export const variable = "NEO4J_URI";\n',
      'src/api/meta.ts': 'export const one = 1;\nexport const engine = "embedded";\n',
      'src/query/run-query.ts': '// Neo4j plans a new text in 100 ms.\n',
      'src/query/compile/compile-for-neo4j.ts': 'export const two = 2;\n',
    });
    expect(engineWords(folder)).toEqual(['src/api/meta.ts:2', 'src/query/compile/compile-for-neo4j.ts', 'src/query/run-query.ts:1']);
  });

  test('of files and folders say what is inside', () => {
    expect(unfitNames('.')).toEqual([]);
  });

  test('that say nothing are found', () => {
    const folder = plant({
      'src/query/utils/sort.ts': '',
      'src/query/helpers.ts': '',
      'src/common/page.ts': '',
      'src/model/lib/one.ts': '',
      'src/model/GraphModel.ts': '',
      'src/model/shared-kind.ts': '',
      'src/cli/load.command.ts': '',
    });
    expect(unfitNames(folder)).toEqual([
      'src/common/page.ts',
      'src/model/GraphModel.ts',
      'src/model/lib/one.ts',
      'src/query/helpers.ts',
      'src/query/utils/sort.ts',
    ]);
  });
});
