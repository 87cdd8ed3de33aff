import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bindParameters } from '../../src/cli/cypher/bind-parameters.js';
import { listQueries, QUERIES_FOLDER } from '../../src/cli/cypher/list-queries.js';
import type { QueryFile } from '../../src/cli/cypher/query-file.js';
import { parameterSets } from './cypher-queries.kept-answer.js';
import { PARAMETER_SETS } from './cypher-queries.parameter-sets.js';

interface KeptAnswer {
  readonly rows: readonly unknown[];
}

const queries = await listQueries();
const ANSWERS = join(import.meta.dirname, 'cypher-queries');
const HANGUL = /[가-힣]/;
const KOREAN_QUESTION = /^\/\/ 질문: (.*[가-힣].*\?)$/;

const readme = readFileSync(join(QUERIES_FOLDER, '../README.md'), 'utf8');
const linesOf = ({ text }: QueryFile) => text.split('\n');
const koreanQuestion = (query: QueryFile) => KOREAN_QUESTION.exec(linesOf(query)[0] ?? '')?.[1];
const clauses = (query: QueryFile, keyword: RegExp) => linesOf(query).filter((line) => keyword.test(line.trim()));

describe('the kept queries', () => {
  test('are at least fifteen, each with a title and a question of its own', () => {
    expect(queries.length).toBeGreaterThanOrEqual(15);
    for (const key of ['title', 'titleKo', 'question'] as const) {
      expect(new Set(queries.map((query) => query[key])).size).toBe(queries.length);
    }
  });

  test('each have a kept answer, and no answer is kept of another', () => {
    const kept = readdirSync(ANSWERS).map((file) => basename(file, '.json'));
    expect(kept.sort()).toEqual(queries.map(({ name }) => name).sort());
  });

  test('answer something, as they stand', () => {
    const first = queries.map(({ name }) => ({ name, answer: (JSON.parse(readFileSync(join(ANSWERS, `${name}.json`), 'utf8')) as KeptAnswer[])[0] }));
    expect(first.filter(({ answer }) => (answer?.rows.length ?? 0) === 0)).toEqual([]);
  });

  test('with parameters are asked with others than their defaults', () => {
    const withParameters = queries.filter(({ parameters }) => parameters.length > 0).map(({ name }) => name);
    expect(Object.keys(PARAMETER_SETS).sort()).toEqual(withParameters.sort());
  });

  test('are listed in the README, name and question in both languages', () => {
    const listed = [...readme.matchAll(/^- \[`([\w-]+)`\]\(queries\/\1\.cypher\): (.*)\n {2}(.*)$/gm)].map((entry) => entry.slice(1).join('\n'));
    expect(listed.sort()).toEqual(queries.map((query) => [query.name, query.question, koreanQuestion(query)].join('\n')).sort());
  });

  test('are asked in the README with parameters that they have', () => {
    const commands = [...readme.matchAll(/^npx workplan-graph cypher ([\w-]+)((?: --param \S+=(?:'[^']*'|\S+))*)/gm)];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, name, typed = ''] of commands) {
      const query = queries.find((candidate) => candidate.name === name);
      const written = new Map([...typed.matchAll(/--param (\w+)=(?:'([^']*)'|(\S+))/g)].map(([, key = '', quoted, bare = '']) => [key, quoted ?? bare]));
      expect(query && bindParameters(query, written)).toBeDefined();
    }
  });
});

describe.each(queries)('the kept query $name', (query: QueryFile) => {
  test('has its title in English and in Korean, and its question in both', () => {
    expect(query.title).not.toMatch(HANGUL);
    expect(query.titleKo).toMatch(HANGUL);
    expect(query.question).toMatch(/\?$/);
    expect(koreanQuestion(query)).toBeDefined();
  });

  test('has a default for every parameter, so that it runs as it stands', () => {
    expect(query.parameters.filter(({ defaultValue }) => defaultValue === undefined)).toEqual([]);
    expect(parameterSets(query)[0]).toEqual(bindParameters(query, new Map()));
  });

  test('starts at the current generation and says which lines state its answer', () => {
    expect(linesOf(query)[1]).toBe('MATCH (graph:Graph)');
    expect(query.text).toMatch(/\.generation = graph\.current/);
    expect(query.text).toMatch(/lineStarts/);
  });

  test('walks one relationship a MATCH, and no path without an upper bound', () => {
    for (const match of clauses(query, /MATCH /)) expect(match.match(/-\[/g) ?? []).toHaveLength(/\]-|-\[/.test(match) ? 1 : 0);
    for (const [, length = ''] of query.text.matchAll(/\[[^\]'=]*\*([^\]]*)\]/g)) expect(length).toMatch(/^\d*\.\.\d+$/);
  });

  test('ends with an order that an id, a sort key or a group makes unique', () => {
    const last = linesOf(query).at(-1) ?? '';
    expect(last).toMatch(/^ORDER BY /);
  });
});
