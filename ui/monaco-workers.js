/* global WORKERS -- the built file names by label, put in by tools/build-graphiql.mjs */

// Monaco finds its workers through this one global; bundlers other than vite and webpack have to set it themselves.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url), { type: 'module' }),
};
