import { describe, expect, test } from '@jest/globals';
import { openEngine } from './open-engine.js';

const SETTINGS = { neo4jUri: null, neo4jUser: 'neo4j', neo4jPassword: '', neo4jDatabase: 'neo4j', engineDeadline: 1000 };

describe('the settings name the engine', () => {
  test('the embedded one where there is no NEO4J_URI', async () => {
    const engine = await openEngine(SETTINGS);
    expect(engine.name).toBe('embedded');
    await engine.close();
  });

  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt+s://127.0.0.1:1', 'neo4j+ssc://127.0.0.1:1'])(
    'Neo4j at %s, without contacting it',
    async (neo4jUri) => {
      const engine = await openEngine({ ...SETTINGS, neo4jUri });
      expect(engine.name).toBe('neo4j');
      await engine.close();
    },
  );

  test('refuses an address that is none, without the password that stands in it', async () => {
    const opened = openEngine({ ...SETTINGS, neo4jUri: 'http://neo4j:secret@127.0.0.1:7474' });
    await expect(opened).rejects.toMatchObject({ code: 'CONFIG_INVALID', message: expect.not.stringContaining('secret') });
  });
});
