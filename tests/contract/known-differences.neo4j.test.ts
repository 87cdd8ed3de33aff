import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { answerOf } from './answer-of.js';
import { contractEngines } from './engines.js';
import { KNOWN_DIFFERENCES } from './known-differences.js';

describe('engines differ, as declared, in', () => {
  let engines: readonly Engine[];
  beforeAll(async () => {
    engines = await Promise.all(contractEngines().map(({ open }) => open()));
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  test.each(KNOWN_DIFFERENCES)('$name', async (statement) => {
    const answers = await Promise.all(engines.map((engine) => answerOf(engine, statement)));
    expect(new Set(answers).size).toBe(engines.length);
  });
});
