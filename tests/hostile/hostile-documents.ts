import type { HostileRequest } from './hostile-request.js';
import { EDGE_NUMBERS, ODD_TEXTS } from './odd-texts.js';
import { Random } from './random.js';

type Write = (random: Random) => string;

const repeated = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join(' ');

const asked = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });

const LISTS = ['tasks', 'measures', 'laws', 'regions', 'clusters', 'industries', 'budgets'];

function bomb(random: Random): string {
  const [length, times] = [2 + random.below(60), 2 + random.below(4)];
  const fragments = repeated(
    length,
    (index) => `fragment f${index} on Task { ${repeated(times, (time) => `a${time}: pillar { tasks { edges { node { ...f${index + 1} } } } }`)} }`,
  );
  return `{ tasks { edges { node { ...f0 } } } } ${fragments} fragment f${length} on Task { id }`;
}

function cycle(random: Random): string {
  const length = 1 + random.below(20);
  return `{ tasks { edges { node { ...f0 } } } } ${repeated(length, (index) => `fragment f${index} on Task { id ...f${(index + 1) % length} }`)}`;
}

/** A document with some of its characters left out, doubled or swapped for others. */
function damaged(random: Random): string {
  const sound = '{ tasks(first: 2) { edges { cursor node { id name laws(first: 3) { totalCount edges { node { name } } } } } pageInfo { hasNextPage } } }';
  const characters = sound.split('');
  for (let edit = 0; edit < 1 + random.below(4); edit += 1) {
    characters.splice(
      random.below(characters.length),
      random.below(3),
      random.of(['{', '}', '(', ')', '"', '"""', '$', '@', '...', '#', '\u0000', '\ud800', '\ufeff', '&', '!']),
    );
  }
  return characters.join('');
}

function oddBody(random: Random): string {
  const sound = asked('{ meta { engine } }');
  const choice = random.below(6);
  if (choice === 0) return sound.slice(0, random.below(sound.length));
  if (choice === 1) return JSON.stringify(random.of<unknown>([null, 1, true, [], {}, [{}], 'x', { query: null }, { query: 1 }, { query: [] }, { query: {} }]));
  if (choice === 2) return `{"query":"{ meta { engine } }","variables":${random.of(['[]', '1', '"x"', 'true', '{"a":{"__proto__":1}}', '[[[]]]'])}}`;
  if (choice === 3)
    return `{"__proto__":{"query":"{ meta { engine } }"},"query":${random.of(['"{ __proto__ }"', '"{ constructor { name } }"', '"query ($__proto__: ID!) { node(id: $__proto__) { id } }"'])},"variables":{"__proto__":{"id":"law:a"},"constructor":1}}`;
  if (choice === 4) return '['.repeat(1 + random.below(50_000));
  return `{"query":"{ meta { engine } }","operationName":${JSON.stringify(random.of(['', 'nothing', '__proto__', '\ud800', 'x'.repeat(10_000)]))},"extensions":${random.of(['null', '{}', '{"persistedQuery":{"version":1,"sha256Hash":"x"}}', '{"persistedQuery":1}', '1'])}}`;
}

const text = (random: Random): string => JSON.stringify(random.of(ODD_TEXTS));

// JSON has no form for numbers that are not finite; a document may hold any digits.
const number = (random: Random): string =>
  random.chance(0.2) ? random.of(['1e400', '-1e400', '9'.repeat(400), '0x10', '1_000', '00', '.5', '1.', '-']) : String(random.of(EDGE_NUMBERS));

const FAMILIES: Readonly<Record<string, Write>> = {
  deep: (random) => {
    const levels = 1 + random.below(random.of([4, 100, 1_000]));
    return asked(`{ tasks(first: 1) { edges { node { ${'pillar { tasks(first: 1) { edges { node { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } } } }`);
  },
  'deep values': (random) => {
    const levels = 1 + random.below(5_000);
    const value = random.chance(0.5) ? `${'['.repeat(levels)}${']'.repeat(levels)}` : `${'{a:'.repeat(levels)}1${'}'.repeat(levels)}`;
    return asked(`{ nodes(ids: ${value}) { id } tasks(filter: ${value}) { totalCount } }`);
  },
  'deep variables': (random) => {
    const levels = 1 + random.below(random.of([20, 3_000]));
    const key = random.of(['and', 'not', 'or']);
    const filter = `${`{"${key}":${key === 'not' ? '' : '['}`.repeat(levels)}{}${`${key === 'not' ? '' : ']'}}`.repeat(levels)}`;
    return `{"query":"query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }","variables":{"filter":${filter}}}`;
  },
  wide: (random) =>
    asked(
      `{ ${random.of(LISTS)}(first: 100) { edges { node { ${repeated(1 + random.below(3_000), () => random.of(['id', 'name', 'nameEn', '__typename', 'citations { quote }']))} } } } }`,
    ),
  'many operations': (random) =>
    asked(
      repeated(1 + random.below(400), (index) => `query q${index} { tasks { totalCount } }`),
      undefined,
    ),
  'many directives': (random) => {
    const conditions = repeated(
      1 + random.below(600),
      () => `${random.of(['id', 'name'])} ${random.of(['@skip', '@include'])}(if: ${random.of(['true', 'false', '$yes'])})`,
    );
    return asked(`query ($yes: Boolean = true) { tasks { edges { node { __typename ${conditions} } } } }`, {
      yes: random.of<unknown>([true, false, null, 'true', 1]),
    });
  },
  'many variables': (random) => {
    const count = 1 + random.below(900);
    const names = Array.from({ length: count }, (_, index) => `$v${index}`);
    return asked(`query (${names.map((name) => `${name}: ID = "law:a"`).join(' ')}) { nodes(ids: [${names.join(' ')}]) { id } }`);
  },
  aliased: (random) =>
    asked(`{ ${repeated(1 + random.below(random.of([30, 900])), (index) => `a${index}: ${random.of(LISTS)}(first: 100) { edges { node { id } } }`)} }`),
  'aliased inside': (random) =>
    asked(
      `{ tasks(first: 100) { ${repeated(1 + random.below(100), (index) => `a${index}: edges { node { laws(first: 100) { edges { node { id } } } } }`)} } }`,
    ),
  'fragment bomb': (random) => asked(bomb(random)),
  'fragment cycle': (random) => asked(cycle(random)),
  'huge lists': (random) => {
    const ids = Array.from({ length: 1 + random.below(random.of([250, 20_000])) }, (_, index) =>
      random.chance(0.5) ? `law:${index}` : 'law:semiconductor-special-act',
    );
    return asked('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Law { tasks(first: 100) { edges { node { id } } } } } }', { ids });
  },
  'huge pages': (random) => {
    const size = () => number(random);
    return asked(
      `{ tasks(first: ${size()}) { edges { node { measures(first: ${size()}) { edges { node { laws(last: ${size()}) { edges { node { id } } } } } } } } } }`,
    );
  },
  'costly pages': (random) => {
    const size = () => random.of([1, 5, 20, 50, 100]);
    const levels = 1 + random.below(4);
    const pages = repeated(levels, () => `related(first: ${size()}) { edges { node { ... on Task {`);
    return asked(`{ tasks(first: ${size()}) { edges { node { ${pages} id ${'} } } }'.repeat(levels)} } } } }`);
  },
  'odd text': (random) => asked(`{ node(id: ${text(random)}) { id } law(id: ${text(random)}) { id } tasks(after: ${text(random)}) { totalCount } }`),
  'odd variables': (random) => {
    const odd = (): unknown =>
      random.of<unknown>([random.of(ODD_TEXTS), random.of(EDGE_NUMBERS), null, true, [], {}, [[null]], { length: 3 }, { toString: 1 }, { __proto__: 1 }]);
    return asked(
      'query ($id: ID!, $first: Int, $after: String, $ids: [ID!]!) { node(id: $id) { id } tasks(first: $first, after: $after) { totalCount } nodes(ids: $ids) { id } }',
      {
        id: odd(),
        first: odd(),
        after: odd(),
        ids: odd(),
      },
    );
  },
  'odd names': (random) =>
    asked(
      `{ ${random.of(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__typename', 'valueOf', '법률', 'a'.repeat(10_000), '_'])} { ${random.of(['__proto__', 'id', 'constructor'])} } }`,
    ),
  'odd aliases': (random) =>
    asked(
      `{ ${random.of(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'then'])}: law(id: "law:semiconductor-special-act") { ${random.of(['__proto__', 'then', 'toJSON', 'length'])}: name laws: tasks { constructor: edges { __proto__: node { id } } } } }`,
    ),
  entities: (random) =>
    asked('query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Law { id name } } }', {
      r: random.of<unknown>([
        [{ __typename: 'Law', id: random.of(ODD_TEXTS) }],
        [{}],
        [null],
        1,
        'x',
        [{ __typename: '__proto__' }],
        Array.from({ length: 300 }, () => ({ __typename: 'Law', id: 'law:x' })),
      ]),
    }),
  introspection: (random) => {
    const levels = 1 + random.below(12);
    return asked(
      `{ __schema { ${repeated(1 + random.below(70), (index) => `a${index}: types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} }`)} } }`,
    );
  },
  damaged: (random) => asked(damaged(random)),
  'odd body': oddBody,
  mutation: (random) =>
    asked(
      random.of([
        'mutation { x }',
        'subscription { tasks { totalCount } }',
        'mutation { tasks { totalCount } }',
        'fragment f on Task { id }',
        'type Query { x: Int }',
        '',
        '#',
        '{}',
        'query',
        '{ }',
      ]),
    ),
};

/** How many documents, from which seed. */
export interface HostileDocumentsOptions {
  readonly count: number;
  readonly seed: number;
}

/** Documents that try to exhaust, confuse or break a server, of every family in turn. */
export function* hostileDocuments({ count, seed }: HostileDocumentsOptions): Generator<HostileRequest> {
  const random = new Random(seed);
  const families = Object.entries(FAMILIES);
  for (let index = 0; index < count; index += 1) {
    const [family, write] = families[index % families.length] as [string, Write];
    yield { family, body: write(random) };
  }
}
