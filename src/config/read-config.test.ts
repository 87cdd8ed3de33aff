import { expect, test } from '@jest/globals';
import { readConfig } from './read-config.js';

test.each<[Readonly<Record<string, string>>, string]>([
  [
    { CORS_ORIGINS: 'https://a.kr,https://b.kr/' },
    'CORS_ORIGINS is "https://a.kr,https://b.kr/", which is not a list of origins such as https://plans.example.kr',
  ],
  [{ CORS_ORIGINS: 'plans.example.kr' }, 'CORS_ORIGINS is "plans.example.kr", which is not a list of origins'],
  [{ ENGINE_DEADLINE_MS: '2147483648' }, 'ENGINE_DEADLINE_MS is "2147483648", which is not a whole number of milliseconds up to 2147483647'],
  [{ ENGINE_DEADLINE_MS: '0' }, 'ENGINE_DEADLINE_MS is "0", which is not a time in which a statement can end'],
  [{ STOP_GRACE_MS: '99999999999' }, 'STOP_GRACE_MS is "99999999999", which is not a whole number of milliseconds'],
  [{ NEO4J_URI: 'bolt://database:99999' }, 'NEO4J_URI is "bolt://database:99999", which is not an address'],
  [{ MAX_PAGE_SIZE: '10' }, 'DEFAULT_PAGE_SIZE is "20", which is not within MAX_PAGE_SIZE, 10.'],
  [{ DEFAULT_PATHS: '21' }, 'DEFAULT_PATHS is "21", which is not within MAX_PATHS, 20.'],
])('%j is refused, since it could not work', (environment, told) => {
  expect(() => readConfig(environment)).toThrow(told);
});

test('what goes together is taken', () => {
  const environment = {
    CORS_ORIGINS: 'https://a.kr, http://localhost:3000, capacitor://localhost',
    STOP_GRACE_MS: '0',
    NEO4J_URI: 'neo4j+s://database:7687',
    MAX_PAGE_SIZE: '10',
    DEFAULT_PAGE_SIZE: '10',
  };
  expect(readConfig(environment)).toMatchObject({
    corsOrigins: ['https://a.kr', 'http://localhost:3000', 'capacitor://localhost'],
    stopGrace: 0,
    limits: { defaultPageSize: 10 },
  });
  expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
});
