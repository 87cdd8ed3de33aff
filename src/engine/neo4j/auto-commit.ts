import type { Session } from 'neo4j-driver';
import type { SentRead } from '../coalescing/member.js';
import { decodeRecords } from './decode-values.js';
import type { encodeParameters } from './encode-parameters.js';
import { runUntraced } from './run-untraced.js';

/** One statement without a transaction of ours: one round trip to the server in place of three. */
export async function autoCommit(session: Session, text: string, parameters: ReturnType<typeof encodeParameters>, timeout: number): Promise<SentRead> {
  const { records, summary } = await runUntraced(() => session.run(text, parameters, { timeout }));
  return { records: decodeRecords(records), time: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter) };
}
