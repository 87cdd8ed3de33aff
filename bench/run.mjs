// `npm run bench` and `npm run bench:equal`: installs what is missing, of the project and of the bench's own package, and runs
// bench/measure/bench.ts, or what `--script` names first.
import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from '../tools/prepare/project-folder.mjs';
import { installBench } from './install-bench.mjs';

const given = process.argv.slice(2);
const [script, options] = given[0] === '--script' ? [given[1], given.slice(2)] : ['bench/measure/bench.ts', given];

installBench();
const child = spawn(process.execPath, ['--import', './tools/swc-register.mjs', script, ...options], { cwd: PROJECT_FOLDER, stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));
