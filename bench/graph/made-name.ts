import { Draws } from './draws.js';

const SYLLABLES = '가강경고광구금나남다대도동라명무미바백보부북사산상서성수신안양여영오용울원은이인일자장전정제조주중지진창천청충태평포하한해호화';
const SEED = 77;

/** A Korean name that follows from a number, and whose place in the order of names does not. */
export function madeName(kind: number, index: number, ending: string): string {
  const draws = new Draws(SEED, kind, index);
  const syllables = Array.from({ length: 3 }, () => SYLLABLES.charAt(draws.below(SYLLABLES.length)));
  return `${syllables.join('')} ${ending}`;
}
