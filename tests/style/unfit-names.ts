import { sourceFiles } from './source-files.js';

const VAGUE = /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.[a-z.]+$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;

/** Paths of `src` whose folder or file name says nothing of what it holds, or is not in kebab-case. */
export function unfitNames(checkout: string): readonly string[] {
  return sourceFiles(checkout).filter((path) => VAGUE.test(path) || !KEBAB.test(path.split('/').at(-1) ?? ''));
}
