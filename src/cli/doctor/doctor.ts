import { readConfig } from '../../config/read-config.js';
import { openEngine } from '../../engine/open-engine.js';
import { examineEngine } from './examine-engine.js';
import { examineSeeds } from './examine-seeds.js';
import { examineSettings } from './examine-settings.js';
import { examineSource } from './examine-source.js';
import { faultOf } from './fault-of.js';
import { printFinding, type Finding } from './finding.js';

async function* examinations(): AsyncGenerator<Finding> {
  yield { state: 'ok', subject: 'node', sentence: `Node ${process.versions.node} on ${process.platform}-${process.arch}.` };
  const config = readConfig();
  yield examineSettings(process.env);
  const { seeds, finding } = await examineSeeds(config);
  yield finding;
  const engine = await openEngine(config);
  try {
    const found = await examineEngine(engine, seeds);
    yield* found;
    const answers = found.every(({ state }) => state !== 'fault');
    yield await examineSource({ config, documents: seeds?.facts.documents ?? [], engine: answers ? engine : null });
  } finally {
    await engine.close();
  }
}

async function* untilOneFails(): AsyncGenerator<Finding> {
  try {
    yield* examinations();
  } catch (error) {
    yield faultOf('settings', error);
  }
}

/** Examines what a service needs, prints each finding as it comes, and sets the exit code. */
export async function examine(): Promise<void> {
  let exitCode = 0;
  for await (const finding of untilOneFails()) {
    process.stdout.write(`${printFinding(finding)}\n`);
    exitCode = Math.max(exitCode, finding.exitCode ?? 0);
  }
  process.exitCode = exitCode;
}
