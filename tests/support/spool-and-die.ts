// Puts rows down in the cache and is killed in the midst of it.
import type { DerivedNode } from '../../src/ingest/derive/derived-rows.js';
import { spoolGraph } from '../../src/ingest/prepare/graph-cache.js';

const [cacheDir = ''] = process.argv.slice(2);

function* derive(): Generator<DerivedNode> {
  for (let index = 0; index < 2500; index += 1) {
    yield { origin: 'REPORT', node: { kind: 'Task', text: `["Task","",{"id":"task:x:${index}"}]` }, relationships: [] };
  }
  process.kill(process.pid, 'SIGKILL');
}

await spoolGraph(cacheDir, 'f'.repeat(32), derive);
