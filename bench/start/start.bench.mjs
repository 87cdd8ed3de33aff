// `npm run bench:start [-- runs]`: how long a second `npm start` takes from the start of its process to its first right answer.
import { startService } from '../../tools/service/start-service.mjs';

const runs = Number(process.argv[2] ?? 9);
const npmStart = ['npm', 'start', '--silent'];

const first = await startService(npmStart);
await first.stop();

const milliseconds = [];
for (let run = 0; run < runs; run += 1) {
  const service = await startService(npmStart);
  milliseconds.push(Math.round(service.milliseconds));
  await service.stop();
}

const sorted = milliseconds.toSorted((a, b) => a - b);
const result = {
  what: 'second npm start to first right answer',
  unit: 'ms',
  runs,
  min: sorted[0],
  median: sorted[Math.floor(runs / 2)],
  max: sorted.at(-1),
  milliseconds,
};
console.log(JSON.stringify(result));
console.log(`${result.what}: median ${result.median} ms (${result.min} to ${result.max}, ${runs} runs)`);
