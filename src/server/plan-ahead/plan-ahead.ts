import { setTimeout as sleep } from 'node:timers/promises';
import type { CypherStatement, Engine } from '../../engine/engine.js';
import { readExamples } from '../graphiql/read-examples.js';
import type { ServiceCounts } from '../metrics/service-counts.js';
import { examplesFolder, type ServerOptions } from '../server-options.js';
import { statementsOf } from './usual-statements.js';

/** What plans are made for, and where that is counted. */
export interface PlanAhead extends Pick<ServerOptions, 'schema' | 'engine' | 'graphStates' | 'logger' | 'examplesDir'> {
  readonly config: Pick<ServerOptions['config'], 'planAhead' | 'limits'>;
  readonly counts: ServiceCounts | null;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks at whether callers are busy. */
const PAUSE = 100;

/** Resolves when callers leave the engine to itself; rejects when the signal fires. */
async function untilQuiet(engine: Engine, signal: AbortSignal): Promise<void> {
  for (let { load } = engine.facts(); load.running + load.waiting > 0; { load } = engine.facts()) await sleep(PAUSE, undefined, { signal, ref: false });
}

async function* usualStatements(options: PlanAhead): AsyncGenerator<CypherStatement> {
  const { schema, engine, graphStates, config } = options;
  const { pointer } = await graphStates.current();
  const compileFor = { schema, limits: config.limits, generation: pointer.generation, capabilities: engine.capabilities };
  for (const example of await readExamples(examplesFolder(options))) yield* await statementsOf(example, compileFor);
}

/**
 * Has the engine plan what the worked examples ask, one statement after the other while no caller needs it, so that the
 * first who asks does not wait for that. Never rejects: who asks hears himself of whatever is wrong.
 */
export async function planAhead(options: PlanAhead): Promise<void> {
  const { config, engine, logger, counts, signal } = options;
  if (!config.planAhead || !engine.prepare) return;
  const began = performance.now();
  let planned = 0;
  try {
    for await (const statement of usualStatements(options)) {
      await untilQuiet(engine, signal);
      const since = performance.now();
      await engine.prepare(statement, signal);
      planned += 1;
      counts?.countPlannedAhead(performance.now() - since);
    }
    logger.info({ planned, milliseconds: Math.round(performance.now() - began) }, 'planned ahead');
  } catch (error) {
    if (!signal.aborted) logger.warn({ err: error, planned }, 'planning ahead was given up; who asks next waits for it');
  }
}
