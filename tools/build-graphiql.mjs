// Bundles GraphiQL with its workers, fonts and styles into dist/graphiql, so that the page needs no other site.
// Does nothing when what is there was built from the same sources and packages; `--force` builds anyway.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'ui');
const OUTPUT = join(ROOT, 'dist', 'graphiql');
const STAMP = join(OUTPUT, '.built-from');
const PACKAGES = ['graphiql', '@graphiql/react', '@graphiql/toolkit', 'monaco-editor', 'monaco-graphql', 'react', 'react-dom', 'graphql', 'esbuild'];

const WORKER_ENTRIES = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const SHARED_OPTIONS = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  absWorkingDir: ROOT,
  // Entry points are told by their path in the checkout, also where its packages lie elsewhere.
  preserveSymlinks: true,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  loader: { '.ttf': 'file' },
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  logLevel: 'warning',
  legalComments: 'external',
};

/** A hash of everything that decides the output: our sources, this file, and the versions of the packages. */
async function hashInputs() {
  const sources = (await readdir(SOURCES)).sort().map((name) => join(SOURCES, name));
  const manifests = PACKAGES.map((name) => join(ROOT, 'node_modules', name, 'package.json'));
  const hash = createHash('sha256');
  for (const file of [fileURLToPath(import.meta.url), ...sources, ...manifests]) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** The built file names of the entry points, keyed by entry point. */
function builtNames({ outputs }) {
  const entries = Object.entries(outputs).filter(([, output]) => output.entryPoint);
  return Object.fromEntries(
    entries.map(([file, { entryPoint, cssBundle }]) => [entryPoint, { script: basename(file), style: cssBundle && basename(cssBundle) }]),
  );
}

async function buildWorkers(outdir) {
  const entryPoints = Object.values(WORKER_ENTRIES).map((entry) => join('node_modules', entry));
  const names = builtNames((await build({ ...SHARED_OPTIONS, outdir, entryPoints })).metafile);
  return Object.fromEntries(Object.entries(WORKER_ENTRIES).map(([label, entry]) => [label, names[`node_modules/${entry}`].script]));
}

async function buildPage(outdir, workers) {
  const define = { ...SHARED_OPTIONS.define, WORKERS: JSON.stringify(workers) };
  const result = await build({ ...SHARED_OPTIONS, outdir, define, splitting: true, entryPoints: ['ui/graphiql.jsx'] });
  const { script, style } = builtNames(result.metafile)['ui/graphiql.jsx'];
  const template = await readFile(join(SOURCES, 'index.html'), 'utf8');
  await writeFile(join(outdir, 'index.html'), template.replace('{{script}}', script).replace('{{style}}', style));
}

const zip = promisify(gzip);

/** Beside each text, the same compressed: three quarters of what a browser would have to load. */
async function compress(outdir) {
  const texts = (await readdir(outdir)).filter((name) => /\.(js|css)$/.test(name)).map((name) => join(outdir, name));
  await Promise.all(texts.map(async (file) => writeFile(`${file}.gz`, await zip(await readFile(file)))));
}

async function buildGraphiql() {
  const inputs = await hashInputs();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === inputs && !process.argv.includes('--force')) return;

  // Built beside and moved at the end, so that a stopped build leaves no half page behind.
  const beside = `${OUTPUT}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await buildPage(beside, await buildWorkers(beside));
  await compress(beside);
  await writeFile(join(beside, basename(STAMP)), inputs);
  await rm(OUTPUT, { recursive: true, force: true });
  await rename(beside, OUTPUT);
  console.log(`Built ${relative(ROOT, OUTPUT)}.`);
}

await buildGraphiql();
