import { expect, test } from '@jest/globals';
import { loadGrafeo } from './load-grafeo.js';

test('a machine without the binary is told what it lacks and what serves instead', async () => {
  const missing = () => Promise.reject(new Error('Cannot find native binding'));
  await expect(loadGrafeo(missing)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', message: expect.stringMatching(/glibc 2\.34.*NEO4J_URI/s) });
});

test('a machine with it gets the engine', async () => {
  expect((await loadGrafeo()).GrafeoDB.create().nodeCount()).toBe(0);
});
