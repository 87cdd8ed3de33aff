import { GraphApiError } from '../../errors/graph-api-error.js';
import { exitCodeOf } from '../exit-code.js';
import type { Finding } from './finding.js';

/** A failed examination as a finding. */
export function faultOf(subject: string, error: unknown, advice?: string): Finding {
  const sentence = error instanceof Error ? error.message : String(error);
  const told = advice ?? (error instanceof GraphApiError ? error.entry.sentence : undefined);
  return { state: 'fault', subject, sentence, ...(told !== undefined && { advice: told }), exitCode: exitCodeOf(error) === 1 ? 1 : 2 };
}
