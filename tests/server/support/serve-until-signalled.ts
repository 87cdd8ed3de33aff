import { pino } from 'pino';
import { stopOnSignals } from '../../../src/server/stop/stop-on-signals.js';
import { startTestServer } from './start-test-server.js';

const IN_FLIGHT = 10;

const server = await startTestServer();
stopOnSignals(server, pino({ level: 'silent' }));
process.stdout.write(`${server.url}\n`);
await server.fields.untilRan('slow', IN_FLIGHT);
process.stdout.write('all run\n');
