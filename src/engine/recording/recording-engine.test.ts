import { expect, test } from '@jest/globals';
import { CAPABILITIES } from '../embedded/capabilities.js';
import { EmbeddedEngine } from '../embedded/embedded-engine.js';
import { RecordingEngine } from './recording-engine.js';
import { SilentEngine } from './silent-engine.js';

const COUNT = { text: 'MATCH (n) RETURN count(n) AS count', parameters: {} };
const CREATE = { text: 'CREATE (n:Task)', parameters: {} };

test('statements are remembered in their order and passed on', async () => {
  const engine = new RecordingEngine(await EmbeddedEngine.open({ deadline: 1000 }));
  await engine.write([CREATE, CREATE]);
  expect(await engine.run(COUNT)).toEqual([{ count: 2 }]);
  expect(engine.statements).toEqual([CREATE, CREATE, COUNT]);
  engine.forget();
  expect(engine.statements).toEqual([]);
  await engine.close();
});

test('over a silent engine, what would be run is seen and nothing is', async () => {
  const engine = new RecordingEngine(new SilentEngine(CAPABILITIES));
  expect([await engine.run(COUNT), engine.capabilities]).toEqual([[], CAPABILITIES]);
  expect(engine.statements).toEqual([COUNT]);
});
