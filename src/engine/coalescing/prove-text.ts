import type { EngineRecord } from '../engine.js';
import { CallEnd } from '../call-end.js';
import type { BatchedText } from './batched-text.js';
import type { CoalescedRead, SendRead } from './member.js';
import { readOfGroup, recordsByPlace } from './read-together.js';

/** Milliseconds for a text that the engine has to plan first. */
const PROOF_LIMIT = 30_000;

/** Whether the batched text gives to each of two readers what a read that went alone was given. From then on the engine has its plan as well. */
export async function isProved(batched: BatchedText, read: CoalescedRead, records: readonly EngineRecord[], send: SendRead): Promise<boolean> {
  const wanted = JSON.stringify(records);
  try {
    const sent = await send(readOfGroup(batched, [read, read], PROOF_LIMIT), new CallEnd());
    return recordsByPlace(sent.records, 2).every((answer) => JSON.stringify(answer) === wanted);
  } catch {
    return false;
  }
}
