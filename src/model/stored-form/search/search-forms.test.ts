import { expect, test } from '@jest/globals';
import { closenessOf, fewestSharedPairs } from './closeness.js';
import { pairsOf, searchForms, SEARCH_PARTS } from './search-forms.js';

const forms = searchForms({
  id: 'cluster:triangle',
  names: ['배터리 트라이앵글', 'Battery Triangle', '배터리트라이앵글'],
  aliases: ['K-배터리 벨트', '배터리 트라이앵글'],
  printed: ["'26.下", '1,824억원', '!'],
});
const part = (name: (typeof SEARCH_PARTS)[number]) => forms.searchText.split('|')[SEARCH_PARTS.indexOf(name)];

test('names and aliases are keys with a space around each, every key once', () => {
  expect(forms.searchKey).toBe(' 배터리트라이앵글 batterytriangle | k배터리벨트 ');
  expect(forms.searchPairs).toEqual([9, 16, 7]);
});

test('the stored text has a part for each way to find a word', () => {
  expect(part('names')).toBe(' 배터리트라이앵글 batterytriangle k배터리벨트 ');
  expect(part('starts')).toBe(' 트라이앵글 triangle 배터리벨트 벨트 ');
  expect(part('initials')).toBe(' ㅂㅌㄹㅌㄹㅇㅇㄱ kㅂㅌㄹㅂㅌ ');
  expect(part('words')).toBe(' battery triangle ');
  expect(part('printed')).toBe(' 26下 1824억원 ');
});

test('equal finds are in order of the length of the first name, then its key, then the id', () => {
  expect(forms.searchOrder).toBe('000008 배터리트라이앵글 cluster:triangle');
});

test('a thing without letters in its names has forms that find nothing', () => {
  expect(searchForms({ id: 'theme:none', names: ['!'], aliases: [], printed: [] })).toEqual({
    searchKey: '|',
    searchPairs: [],
    searchText: '||||',
    searchOrder: '000000  theme:none',
  });
});

test('closeness is the share of pairs in common, from 0 to 1, alike both ways', () => {
  expect(pairsOf('법')).toEqual([' 법', '법 ']);
  expect(closenessOf('산업통상부', '산업통상자원부')).toBeCloseTo(10 / 14);
  expect(closenessOf('산업통상자원부', '산업통상부')).toBeCloseTo(10 / 14);
  expect([closenessOf('같다', '같다'), closenessOf('전혀', '다름')]).toEqual([1, 0]);
  // A name of n pairs is never half as close as that without so many pairs in common.
  expect([3, 4, 9, 10].map(fewestSharedPairs)).toEqual([1, 2, 3, 4]);
});
