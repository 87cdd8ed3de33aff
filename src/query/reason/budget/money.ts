import type { Answer } from '../answer.js';

/** A whole amount as answers give it: as a number where a number can hold it exactly, and always as its digits. */
export function moneyOf(amount: bigint): Answer {
  const number = Number(amount);
  return { amount: Number.isSafeInteger(number) ? number : null, digits: amount.toString() };
}
