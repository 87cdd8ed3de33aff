// `npm start`: installs what is missing, builds what is stale, and serves, in this process.
import { buildStale } from './prepare/build-stale.mjs';
import { installDependencies } from './prepare/install-dependencies.mjs';
import { requireNode } from './prepare/require-node.mjs';
import { stopWithParent } from './service/stop-with-parent.mjs';

requireNode();
if (process.env.npm_lifecycle_event) stopWithParent();
installDependencies();
buildStale();
// graphql-js checks every object twice as carefully, and half as fast, unless it is told that this is no workshop.
process.env.NODE_ENV ??= 'production';
await import('../dist/main.js');
