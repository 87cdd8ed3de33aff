// `npm run build`: installs what is missing and builds what is stale.
import { buildStale } from './prepare/build-stale.mjs';
import { installDependencies } from './prepare/install-dependencies.mjs';
import { requireNode } from './prepare/require-node.mjs';

requireNode();
installDependencies();
buildStale();
