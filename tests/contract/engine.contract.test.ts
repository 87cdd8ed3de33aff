import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { contractEngines } from './engines.js';

describe.each(contractEngines())('$name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test('says its version', async () => {
    expect(await engine.version()).toMatch(/^(Neo4j|Grafeo) \d+\.\d+/);
  });
});
