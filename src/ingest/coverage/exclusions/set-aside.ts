import type { CoverageGap } from '../coverage-gap.js';
import type { ExcludedToken } from './exclusions.js';

/** Something of the document that can be named by line, text and place on the line. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly nth: number;
}

/** Open tokens parted into those that are excluded and those that are gaps; an exclusion of nothing open is idle. */
export interface SetAside<Open extends Token> {
  readonly excluded: readonly Open[];
  readonly left: readonly Open[];
  readonly idle: readonly CoverageGap[];
}

const isSame = (one: Token, other: Token) => one.line === other.line && one.text === other.text && one.nth === other.nth;

/** Takes what is excluded from what is open. */
export function setAside<Open extends Token>(open: readonly Open[], exclusions: readonly ExcludedToken[]): SetAside<Open> {
  const idle = exclusions.filter((exclusion) => !open.some((token) => isSame(token, exclusion)));
  return {
    excluded: open.filter((token) => exclusions.some((exclusion) => isSame(token, exclusion))),
    left: open.filter((token) => !exclusions.some((exclusion) => isSame(token, exclusion))),
    idle: idle.map(({ line, text }) => ({ code: 'EXCLUSION_IDLE', line, text })),
  };
}
