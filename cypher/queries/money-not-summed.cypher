// title: Money that no sum may hold
// titleKo: 합산할 수 없는 금액
// question: Which figures of money may not be added to the others, and why?

// 질문: 다른 금액과 더하면 안 되는 금액은 무엇이고, 그 이유는 무엇인가?
MATCH (graph:Graph)
MATCH (budget:Budget)
WHERE budget.generation = graph.current
CALL (budget) {
  MATCH (budget)-[part:PART_OF]->(whole:Budget)
  WHERE coalesce(part.certainty, 'STATED') = 'STATED'
  WITH part, whole
  ORDER BY part.id
  RETURN head(collect(whole.printed)) AS whole
}
CALL (budget) {
  MATCH (budget)<-[part:PART_OF]-(:Budget)
  WHERE part.certainty = 'POSSIBLE'
  RETURN count(part) AS possibleParts
}
CALL (budget) {
  MATCH (budget)-[precedes:PRECEDES]->(later:Budget)
  WITH precedes, later
  ORDER BY precedes.id
  RETURN head(collect(later.printed)) AS later
}
WITH
  budget,
  whole,
  later,
  CASE
    WHEN budget.amount IS NULL THEN 'a share, printed without an amount'
    WHEN budget.kind = 'CAP' THEN 'a limit, not money to be spent'
    WHEN budget.per <> 'TOTAL' THEN 'for each unit, project or year, whose number is not printed'
    WHEN whole IS NOT NULL THEN 'a part of another figure'
    WHEN later IS NOT NULL THEN 'the earlier figure that another one is compared with'
    WHEN possibleParts > 0 THEN 'an envelope that may hold other figures'
  END AS reason
WHERE reason IS NOT NULL
RETURN
  budget.name AS budgetName,
  budget.printed AS printed,
  reason,
  whole AS partOf,
  later AS comparedWith,
  budget.kind AS kind,
  budget.per AS per,
  budget.amount AS amount,
  budget.currency AS currency,
  budget.sharePercent AS sharePercent,
  budget.lineStarts AS lines,
  budget.id AS budgetId
ORDER BY budget.sortKey;
