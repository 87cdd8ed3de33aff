import { GraphApiError } from '../../errors/graph-api-error.js';
import type { CypherValue, EngineRecord } from '../engine.js';
import { CallEnd } from '../call-end.js';
import { BATCH, type BatchedText } from './batched-text.js';
import type { CoalescedRead, Member, SendRead, SentRead } from './member.js';

/** Entries that are always sent: an engine plans a text anew for a list of which the length has another number of digits. */
const FILLED = 16;

/** One statement for several reads, of equal values where a page is cut. */
export function readOfGroup({ text, shared }: BatchedText, reads: readonly CoalescedRead[], timeout: number): CoalescedRead {
  const [first] = reads;
  const members = [...reads.map(({ parameters }) => parameters), ...Array.from({ length: Math.max(0, FILLED - reads.length) }, () => null)];
  const sharedValues = Object.fromEntries(shared.map((name) => [name, first?.parameters[name]]));
  return { text, parameters: { ...sharedValues, [BATCH.members]: members, [BATCH.count]: reads.length }, timeout };
}

/** The records of each read, as it would have had them alone. */
export function recordsByPlace(records: readonly EngineRecord[], size: number): readonly (readonly EngineRecord[])[] {
  const answers: EngineRecord[][] = Array.from({ length: size }, () => []);
  for (const { place, answer } of records) answers[place as number]?.push({ answer: answer as CypherValue });
  return answers;
}

/** Ends with the last of the members for which somebody waits. */
function endOfAll(members: readonly Member[]): CallEnd {
  const end = new CallEnd();
  let left = members.filter(({ ended }) => !ended.aborted).length;
  for (const { ended } of members) {
    ended.addEventListener('abort', (reason) => {
      left -= 1;
      if (left === 0) end.abort(reason);
    });
  }
  return end;
}

/** Sends a group. Rejects where the statement fails or takes longer than its limit, which stops it. */
export async function readTogether(batched: BatchedText, members: readonly Member[], limit: number, send: SendRead): Promise<SentRead> {
  const end = endOfAll(members);
  const timer = setTimeout(() => end.abort(new GraphApiError('ENGINE_TIMEOUT', `A group of reads had not ended after ${limit} ms.`)), limit);
  const ended = new Promise<never>((_, reject) => end.addEventListener('abort', reject));
  const group = readOfGroup(
    batched,
    members.map(({ read }) => read),
    limit,
  );
  try {
    return await Promise.race([send(group, end), ended]);
  } finally {
    clearTimeout(timer);
  }
}
