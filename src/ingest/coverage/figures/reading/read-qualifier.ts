const WORDS: readonly { readonly qualifier: string; readonly pattern: RegExp }[] = [
  { qualifier: 'AT_LEAST', pattern: /이상|\+α/u },
  { qualifier: 'MORE_THAN', pattern: /초과|돌파/u },
  { qualifier: 'AT_MOST', pattern: /최대|한도/u },
  { qualifier: 'APPROACHING', pattern: /눈앞/u },
  { qualifier: 'ABOUT', pattern: /약|\d여|규모/u },
];

/** How the words of a printed figure bound it. */
export const readQualifier = (printed: string): string => WORDS.find(({ pattern }) => pattern.test(printed))?.qualifier ?? 'EXACT';
