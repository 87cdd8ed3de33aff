// `node .ci/smoke.mjs NODE`: starts the service under another Node, asks the first question of the README, and stops it.
import { startService } from '../tools/service/start-service.mjs';

const [node = process.execPath] = process.argv.slice(2);
const { cluster, milliseconds, stop } = await startService([node, 'tools/start.mjs']);
const code = await stop();
console.log(`${cluster.name}: ${cluster.regions.edges.map((edge) => edge.node.name).join(', ')} (${Math.round(milliseconds)} ms; stopped with ${code})`);
process.exitCode = code === 0 ? 0 : 1;
