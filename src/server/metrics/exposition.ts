import type { Metric, Registry } from 'prom-client';
import type { Reading } from './reading.js';

/** The text that Prometheus reads, and its media type. */
export interface Exposition {
  readonly contentType: string;
  readonly text: string;
}

/** The library, and the registry that has the metrics of the process. */
interface Library {
  readonly newRegistry: () => Registry;
  readonly process: Registry;
}

let library: Promise<Library> | null = null;

// Forty milliseconds that no start and no answer has to wait for: brought in when metrics are first asked for. Of a package that
// is no ES module a piece of the bundle has the default alone.
async function bringIn(): Promise<Library> {
  const { default: prometheus } = await import('prom-client');
  const { Registry: NewRegistry, collectDefaultMetrics } = prometheus;
  const register = new NewRegistry();
  collectDefaultMetrics({ register });
  return { newRegistry: () => new NewRegistry(), process: register };
}

// The library writes whatever has a name and a `get`; its types know only its own classes, which count for themselves.
const asMetric = (reading: Reading): Metric => ({ name: reading.name, get: () => Promise.resolve(reading) }) as unknown as Metric;

/** Writes metrics, and beside them those of the process: CPU, memory, the delay of its event loop, its garbage collection. */
export async function writeExposition(readings: readonly Reading[]): Promise<Exposition> {
  const { newRegistry, process } = await (library ??= bringIn());
  const own = newRegistry();
  for (const reading of readings) own.registerMetric(asMetric(reading));
  return { contentType: process.contentType, text: `${await own.metrics()}\n${await process.metrics()}` };
}
