import type { GrafeoDB } from '@grafeo-db/js';
import { GraphApiError } from '../../errors/graph-api-error.js';

/** The part of the engine's package that is used. */
export interface Grafeo {
  readonly GrafeoDB: typeof GrafeoDB;
}

/** Brings the engine's package in; a parameter only so that a machine without its binary can be told about. */
export type ImportGrafeo = () => Promise<{ readonly default: Grafeo }>;

/**
 * Loads the embedded engine at its first use, so that a machine without its binary can still serve from Neo4j.
 * Rejects with ENGINE_UNAVAILABLE, saying what this machine lacks and what to do.
 */
export async function loadGrafeo(importGrafeo: ImportGrafeo = () => import('@grafeo-db/js')): Promise<Grafeo> {
  try {
    // The package is CommonJS whose names Node cannot detect: only the default import has them.
    return (await importGrafeo()).default;
  } catch (cause) {
    throw new GraphApiError(
      'ENGINE_UNAVAILABLE',
      `The embedded engine has no binary for this machine (${process.platform} ${process.arch}). ` +
        'There is one for Linux with glibc 2.34 or newer (x64, arm64), Linux arm64 with musl, macOS and Windows x64. ' +
        'Run "npm ci" if packages are missing, or set NEO4J_URI to serve from Neo4j.',
      { cause },
    );
  }
}
