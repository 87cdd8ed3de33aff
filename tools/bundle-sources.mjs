// Bundles the compiled sources with the packages that they use: a start then reads thirty files, not thirteen hundred.
// Names and lines stay legible, also in the stack of an error.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT_FOLDER } from './prepare/project-folder.mjs';

const OUTPUT = join(PROJECT_FOLDER, 'dist');

/** What must stay as it was installed, and why. */
const APART = [
  // Finds its binary beside itself.
  '@grafeo-db/js',
  // Must run before all classes that are decorated; pieces of a bundle do not keep that order.
  'reflect-metadata',
  // Asks its own module for Node's hashes, and falls back to slow ones where it has none.
  '@apollo/utils.createhash',
];

const { metafile } = await build({
  absWorkingDir: PROJECT_FOLDER,
  entryPoints: { main: 'dist/compiled/main.js', 'cli/workplan-graph': 'dist/compiled/cli/workplan-graph.js' },
  outdir: OUTPUT,
  chunkNames: 'pieces/[name]-[hash]',
  bundle: true,
  // What is brought in only where it is needed stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Packages that offer two forms come in the one for imports, so that none is there twice.
  mainFields: ['module', 'main'],
  external: APART,
  // Types of GraphQL are named by their classes.
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  banner: { js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});

const built = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const name of readdirSync(join(OUTPUT, 'pieces'))) if (!built.has(name)) rmSync(join(OUTPUT, 'pieces', name));
