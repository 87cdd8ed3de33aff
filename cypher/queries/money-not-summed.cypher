// title: Money that no sum may hold
// titleKo: 합산할 수 없는 금액
// question: Which figures of money may not be added to the others, and why?

// 질문: 다른 금액과 더하면 안 되는 금액은 무엇이고, 그 이유는 무엇인가?
MATCH (graph:Graph)
MATCH (budget:Budget)
WHERE budget.generation = graph.current
CALL (budget) {
  MATCH (budget)-[:PART_OF]->(whole:Budget)
  RETURN head(collect(whole.printed)) AS whole
}
CALL (budget) {
  MATCH (budget)-[:PRECEDES]->(later:Budget)
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
