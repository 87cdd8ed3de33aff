import type { Answer } from '../answer.js';
import type { Fallen } from './fallen.js';

/** Of how many things how many stand still, surely or possibly. */
export function tallyOf(
  ids: Iterable<string>,
  fallen: ReadonlyMap<string, Fallen>,
): { readonly stopped: number; readonly possible: number; readonly of: number } {
  const all = [...ids];
  const hows = all.flatMap((id) => {
    const one = fallen.get(id);
    return one && one.chain.length > 0 ? [one.how] : [];
  });
  const possible = hows.filter((how) => how === 'POSSIBLE').length;
  return { stopped: hows.length - possible, possible, of: all.length };
}

/** Something of which a part stands still: k of n. */
export function partAnswer(node: string, ids: Iterable<string>, fallen: ReadonlyMap<string, Fallen>): Answer {
  return { node, ...tallyOf(ids, fallen) };
}
