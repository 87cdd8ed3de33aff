import type { CypherStatement } from '../../src/engine/engine.js';

/** Something that the engines answer differently, and why it is left so. */
export interface KnownDifference extends CypherStatement {
  readonly name: string;
  readonly reason: string;
}

/** What no statement of ours may rely on. A scenario that needs an entry here is rather written in another way. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'procedures in a READ session',
    reason:
      'The embedded engine has procedures that write and statements that read local files, so READ access takes the listed operators only; no statement of ours calls one.',
    text: 'CALL db.labels() YIELD label RETURN count(label) >= 0 AS called',
    parameters: {},
  },
  {
    name: 'indexes shown in a READ session',
    reason: 'The same list of operators; the schema is emitted to cypher/schema.cypher.',
    text: 'SHOW INDEXES YIELD name RETURN count(name) >= 0 AS shown',
    parameters: {},
  },
  {
    name: 'a number compared with a numeric text',
    reason: 'The embedded engine takes them as equal; ids are always text, and filter values have the type of the property.',
    text: "RETURN '1' = 1 AS equal",
    parameters: {},
  },
  {
    name: 'the sum of nothing',
    reason: 'Null on the embedded engine: the compiler writes coalesce(sum(x), 0).',
    text: 'MATCH (n:Nowhere) RETURN sum(n.amount) AS sum',
    parameters: {},
  },
  {
    name: 'null in an empty list',
    reason: 'Null on the embedded engine; no list of ours holds or is asked for null.',
    text: 'RETURN null IN [] AS found',
    parameters: {},
  },
];
