/** A text that answers several statements of one text, each with its own parameters. */
export interface BatchedText {
  /** Returns a record with `place` and `answer` for each record of each member. */
  readonly text: string;
  /** Names of the parameters that all members share: Cypher takes no value of a row where a page is cut. */
  readonly shared: readonly string[];
}

/** The parameter that holds the parameters of the members, and how many there are. */
export const BATCH = { members: 'coalesced_members', count: 'coalesced_count' } as const;

const ASKED = 'coalesced_asked';
const PLACE = 'coalesced_place';
// Quoted text is met first, so that nothing in it is taken for a parameter or a subquery.
const TOKEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\b(?:LIMIT|SKIP)\s+\$(?<shared>\w+)|\$(?<asked>\w+)|\bCALL\s*\((?<scope>[^)]*)\)\s*\{/g;

/**
 * Turns a text of the compiler, which returns `answer`, into one that answers several statements of that text. Every
 * subquery hands on what is asked, and a parameter becomes a value of it.
 */
export function batchedText(text: string): BatchedText {
  const shared = new Set<string>();
  const inner = text.replace(TOKEN, (token: string, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<'shared' | 'asked' | 'scope', string | undefined>>;
    if (groups.shared !== undefined) shared.add(groups.shared);
    if (groups.asked !== undefined) return `${ASKED}.${groups.asked}`;
    if (groups.scope === undefined) return token;
    return `CALL (${[...(groups.scope.trim() === '' ? [] : [groups.scope]), ASKED].join(', ')}) {`;
  });
  const lines = [
    `UNWIND range(0, $${BATCH.count} - 1) AS ${PLACE}`,
    `WITH ${PLACE}, $${BATCH.members}[${PLACE}] AS ${ASKED}`,
    `CALL (${ASKED}) {`,
    ...inner.split('\n').map((line) => `  ${line}`),
    '}',
    `RETURN ${PLACE} AS place, answer`,
  ];
  return Object.freeze({ text: lines.join('\n'), shared: Object.freeze([...shared]) });
}
