#!/usr/bin/env node
// `npx workplan-graph`: the command line, installed and built first where that is due.
import { buildStale } from './prepare/build-stale.mjs';
import { installDependencies } from './prepare/install-dependencies.mjs';
import { requireNode } from './prepare/require-node.mjs';

requireNode();
installDependencies();
buildStale();
process.env.NODE_ENV ??= 'production';
await import('../dist/cli/workplan-graph.js');
