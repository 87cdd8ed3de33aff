MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until AND true
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder)
  MATCH (task_laws_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law)
  RETURN count(DISTINCT task_law) AS task_laws_order
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_budgets_holder)
  MATCH (task_budgets_holder)-[:DEPENDS_ON|EXPLAINS|FUNDED_BY]-(task_budget:Budget) WHERE task_budget.currency = $task_budget_currency_eq
  WITH DISTINCT task_budget
  RETURN coalesce(sum(task_budget.amount), 0) AS task_budgets_order
}
CALL (task) {
  MATCH (task)<-[:HAS_TASK]-(task_pillar_node:Pillar)
  WITH task_pillar_node LIMIT 1
  RETURN head(collect(task_pillar_node.number)) AS task_pillar_order
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_milestones_holder)
  MATCH (task_milestones_holder)-[:DEPENDS_ON|DUE|PRECEDES|REFERS_TO]-(task_milestone:Milestone)
  WITH DISTINCT task_milestone
  RETURN min(task_milestone.datesStart) AS task_milestones_order
}
WITH task, task_laws_order, task_budgets_order, task_pillar_order, task_milestones_order ORDER BY task_laws_order DESC, task_budgets_order DESC, task_pillar_order IS NULL DESC, task_pillar_order DESC, task_milestones_order IS NULL, task_milestones_order, task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(laws_holder)
  MATCH (laws_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(law:Law)
  RETURN count(DISTINCT law) AS laws_total
}
WITH task, task_laws_order, task_budgets_order, task_pillar_order, task_milestones_order, laws_total ORDER BY task_laws_order DESC, task_budgets_order DESC, task_pillar_order IS NULL DESC, task_pillar_order DESC, task_milestones_order IS NULL, task_milestones_order, task.sortKey
WITH collect([last(split(task.sortKey, ' ')), laws_total, task.name]) AS task_rows
RETURN [task_rows] AS answer
