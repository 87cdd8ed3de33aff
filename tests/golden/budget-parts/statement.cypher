MATCH (budget:Budget) WHERE budget.sortKey > $budget_from AND budget.sortKey < $budget_until
WITH budget ORDER BY budget.sortKey LIMIT $budget_limit
CALL (budget) {
  MATCH (budget)-[budget_partOf_stated:PART_OF]->(budget_budget)
  WITH DISTINCT budget_budget ORDER BY budget_budget.sortKey LIMIT $budget_partOf_limit
  RETURN collect([budget_budget.id]) AS budget_partOf
}
CALL (budget) {
  MATCH (budget)<-[budget_parts_stated:PART_OF]-(budget_budget_2)
  RETURN count(DISTINCT budget_budget_2) AS budget_parts_total
}
CALL (budget) {
  MATCH (budget)-[budget_tasks_stated:DEPENDS_ON|EXPLAINS|FUNDED_BY]-(budget_tasks_below)
  MATCH (budget_tasks_below)<-[:HAS_MEASURE*1..9]-(budget_task:Task)
  WITH budget_task, budget_tasks_below, budget_tasks_stated ORDER BY budget_task.sortKey, budget_tasks_below.sortKey, budget_tasks_stated.id
  WITH budget_task, collect([[budget_tasks_below.id, budget_tasks_below.name]]) AS budget_tasks_statements
  ORDER BY budget_task.sortKey LIMIT $budget_tasks_limit
  RETURN collect([budget_task.id, budget_task.number, budget_tasks_statements]) AS budget_tasks
}
WITH budget, budget_partOf, budget_parts_total, budget_tasks ORDER BY budget.sortKey
WITH collect([last(split(budget.sortKey, ' ')), budget.amount, budget.currency, budget_partOf, budget_parts_total, budget.payer, budget.periodIso, budget.periodPrecision, budget.printed, budget.qualifier, budget_tasks]) AS budget_rows
RETURN [budget_rows] AS answer
