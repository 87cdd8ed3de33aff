import { runCommandLine } from './cli/run-command-line.js';

// `node dist/main.js` is `workplan-graph serve`: src/cli/serve/serve.ts puts the service together.
await runCommandLine(['serve', ...process.argv.slice(2)]);
