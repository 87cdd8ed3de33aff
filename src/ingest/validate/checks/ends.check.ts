import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline, WrittenStatement } from '../../outline/outline.js';

function checkStatement(statement: WrittenStatement, to: string): readonly IssueDraft[] {
  const { start, type } = statement;
  const from = start.type.label;
  if (type.endpoints.some((ends) => ends.from === from && ends.to === to)) return [];
  const allowed = type.endpoints.filter((ends) => ends.from === from).map((ends) => ends.to);
  const { place } = statement;
  return [issueAt(type.tree ? place : within(place, 'to'), { code: 'ENDS_WRONG', type: type.type, from, to, allowed })];
}

/** Relationships between node types that they cannot join. */
export function checkEnds({ statements, byId }: Outline): readonly IssueDraft[] {
  return statements.flatMap((statement) => {
    const target = byId.get(statement.to)?.[0];
    return target ? checkStatement(statement, target.type.label) : [];
  });
}
