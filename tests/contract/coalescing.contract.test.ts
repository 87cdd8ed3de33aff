import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CypherStatement, Engine } from '../../src/engine/engine.js';
import { contractEngines } from './engines.js';

const SQUARES: CypherStatement = {
  text: 'CALL () {\n  UNWIND range(1, $n) AS one\n  WITH one ORDER BY one DESC LIMIT $limit\n  RETURN collect([one, one * $by]) AS rows\n}\nRETURN [$n, rows] AS answer',
  parameters: {},
  coalesces: true,
};
const MEMBERS = Array.from({ length: 32 }, (_, index) => ({ n: index, by: index % 5, limit: 3 + (index % 2) }));

describe.each(contractEngines())('$name', ({ open }) => {
  let engine: Engine;
  const ask = (parameters: CypherStatement['parameters']) => engine.run({ ...SQUARES, parameters });
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(() => engine.close());

  test('answers reads that go together as it answers them alone', async () => {
    const wanted: unknown[] = [];
    for (const member of MEMBERS) wanted.push(await ask(member));
    const spared = () => (engine.facts().coalescing?.members ?? 0) - (engine.facts().coalescing?.groups ?? 0);
    // On a busy machine a short read may seem long for a while, and goes alone.
    for (let round = 0; round < 200 && spared() === 0; round += 1) expect(await Promise.all(MEMBERS.map(ask))).toEqual(wanted);
    expect(spared()).toBeGreaterThan(0);
    expect(engine.facts().coalescing?.refusedTexts).toBe(0);
  });
});
