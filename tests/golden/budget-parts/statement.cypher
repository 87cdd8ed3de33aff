MATCH (budget:Budget) WHERE budget.sortKey > $budget_from AND budget.sortKey < $budget_until AND true
WITH budget ORDER BY budget.sortKey LIMIT $budget_limit
CALL (budget) {
  MATCH (budget)-[:PART_OF]->(budget_2)
  WITH DISTINCT budget_2 ORDER BY budget_2.sortKey LIMIT $partOf_limit
  RETURN collect([budget_2.id]) AS partOf
}
CALL (budget) {
  MATCH (budget)<-[:PART_OF]-(budget_3)
  RETURN count(DISTINCT budget_3) AS parts_total
}
CALL (budget) {
  MATCH (budget)-[tasks_stated:DEPENDS_ON|EXPLAINS|FUNDED_BY]-(tasks_below)
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH task, tasks_below, tasks_stated ORDER BY task.sortKey, tasks_below.sortKey, tasks_stated.id
  WITH task, collect([tasks_stated, tasks_below]) AS tasks_statements
  ORDER BY task.sortKey LIMIT $tasks_limit
  RETURN collect([task.id, task.number, [tasks_statements_each IN tasks_statements | [[tasks_statements_each[1].id, tasks_statements_each[1].name]]]]) AS tasks
}
WITH budget, partOf, parts_total, tasks ORDER BY budget.sortKey
WITH collect([last(split(budget.sortKey, ' ')), budget.amount, budget.currency, partOf, parts_total, budget.payer, budget.periodIso, budget.periodPrecision, budget.printed, budget.qualifier, tasks]) AS budget_rows
RETURN [budget_rows] AS answer
