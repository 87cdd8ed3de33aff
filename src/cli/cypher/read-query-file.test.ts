import { describe, expect, test } from '@jest/globals';
import { parseQueryFile } from './read-query-file.js';

const HEAD = ['// title: Places of a cluster', '// titleKo: 클러스터의 지역', '// question: Which places does a cluster link?'];
const source = (...lines: readonly string[]): string => lines.join('\n');
const parse = (...lines: readonly string[]) => parseQueryFile(source(...lines), 'queries/places.cypher');

describe('a kept query', () => {
  test('is its front matter and the statement below', () => {
    const query = parse(
      ...HEAD,
      "// param cluster: String = 'cluster:battery-triangle'",
      '// param limit: Int = 5',
      '',
      'MATCH (graph:Graph)',
      'RETURN $cluster AS id LIMIT $limit;',
      '',
    );
    expect(query).toEqual({
      name: 'places',
      title: 'Places of a cluster',
      titleKo: '클러스터의 지역',
      question: 'Which places does a cluster link?',
      parameters: [
        { name: 'cluster', type: 'String', defaultValue: 'cluster:battery-triangle' },
        { name: 'limit', type: 'Int', defaultValue: 5 },
      ],
      text: 'MATCH (graph:Graph)\nRETURN $cluster AS id LIMIT $limit',
    });
  });

  test('may need a parameter that has no default, and take a list', () => {
    const { parameters } = parse(...HEAD, '// param region: String', '// param kinds: [String] = [\'CAP, or less\', "FUND"]', 'RETURN $region, $kinds');
    expect(parameters).toEqual([
      { name: 'region', type: 'String', defaultValue: undefined },
      { name: 'kinds', type: '[String]', defaultValue: ['CAP, or less', 'FUND'] },
    ]);
  });

  test('is read with Windows line ends and a byte order mark', () => {
    expect(parseQueryFile(`\uFEFF${[...HEAD, 'RETURN 1 AS one'].join('\r\n')}`, 'one.cypher').text).toBe('RETURN 1 AS one');
  });

  test('takes a dollar sign in a text, a name or a comment for no parameter', () => {
    expect(parse(...HEAD, "RETURN '$one' AS `$two` // $three", '/* $four */').parameters).toEqual([]);
  });

  test.each([
    [[], 'queries/places.cypher:1: the front matter has no title; add a line `// title: …`.'],
    [[HEAD[0] ?? '', 'RETURN 1'], 'queries/places.cypher:1: the front matter has no titleKo; add a line `// titleKo: …`.'],
    [[...HEAD, '// author: me', 'RETURN 1'], 'queries/places.cypher:4: "author" is not known; front matter has title, titleKo, question and param.'],
    [[...HEAD, '// title: Again', 'RETURN 1'], 'queries/places.cypher:4: title is given twice.'],
    [[...HEAD, '// just a remark', 'RETURN 1'], 'queries/places.cypher:4: front matter is lines such as `// title: …` or `// param region: String`.'],
    [
      [...HEAD, '// param id: Text', 'RETURN $id'],
      'queries/places.cypher:4: id has the type "Text"; a parameter is one of String, Int, Float, Boolean, [String], [Int].',
    ],
    [[...HEAD, '// param id: Int = many', 'RETURN $id'], 'queries/places.cypher:4: the default of id is many, which is no Int.'],
    [[...HEAD, '// param id: Int = 1.5', 'RETURN $id'], 'queries/places.cypher:4: the default of id is 1.5, which is no Int.'],
    [[...HEAD, '// param id: Int', '// param id: Int', 'RETURN $id'], 'queries/places.cypher:5: the parameter id is declared twice.'],
    [[...HEAD, 'RETURN $id'], 'queries/places.cypher:4: the statement uses $id, which no `// param id: …` declares.'],
    [[...HEAD, '// param id: Int', 'RETURN 1'], 'queries/places.cypher:1: the parameter id is declared, and the statement does not use $id.'],
    [[...HEAD, ''], 'queries/places.cypher:4: there is no statement below the front matter.'],
  ])('that is broken is refused with the line and what would be right: %#', (lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});
