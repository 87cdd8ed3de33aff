import { textOf } from '../text-of.js';
import type { Outline, Subject } from './outline.js';

/** Whether it is a shared node that a bundle before this one defines, so that this one may leave out what that one says. */
export function isDefinedBefore({ kind, content, home }: Subject, { byId }: Outline): boolean {
  const first = kind === 'NODE' ? byId.get(textOf(content['id']))?.[0] : undefined;
  return first !== undefined && first.home !== home;
}
