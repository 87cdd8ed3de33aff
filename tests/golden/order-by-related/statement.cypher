MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder)
  MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law)
  RETURN count(DISTINCT task_law) AS task_laws_order
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_budgets_holder)
  MATCH (task_budgets_holder)-[task_budgets_stated:DEPENDS_ON|EXPLAINS|FUNDED_BY]-(task_budget:Budget) WHERE task_budget.currency = $task_budget_currency_eq
  WITH DISTINCT task_budget
  RETURN coalesce(sum(task_budget.amount), 0) AS task_budgets_order
}
CALL (task) {
  MATCH task_pillar_order_path = (task)<-[:HAS_TASK*1..14]-(task_pillar_node:Pillar)
  WITH task_pillar_node, length(task_pillar_order_path) AS task_pillar_order_distance ORDER BY task_pillar_order_distance LIMIT 1
  RETURN head(collect(task_pillar_node.number)) AS task_pillar_order
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_milestones_holder)
  MATCH (task_milestones_holder)-[task_milestones_stated:DEPENDS_ON|DUE|PRECEDES|REFERS_TO]-(task_milestone:Milestone)
  WITH DISTINCT task_milestone
  RETURN min(task_milestone.datesStart) AS task_milestones_order
}
WITH task, task_laws_order, task_budgets_order, task_pillar_order, task_milestones_order ORDER BY task_laws_order DESC, task_budgets_order DESC, task_pillar_order IS NULL DESC, task_pillar_order DESC, task_milestones_order IS NULL, task_milestones_order, task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_2_holder)
  MATCH (task_laws_2_holder)-[task_laws_2_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_2:Law)
  RETURN count(DISTINCT task_law_2) AS task_laws_2_total
}
WITH task, task_laws_order, task_budgets_order, task_pillar_order, task_milestones_order, task_laws_2_total ORDER BY task_laws_order DESC, task_budgets_order DESC, task_pillar_order IS NULL DESC, task_pillar_order DESC, task_milestones_order IS NULL, task_milestones_order, task.sortKey
WITH collect([last(split(task.sortKey, ' ')), task_laws_2_total, task.name]) AS task_rows
RETURN [task_rows] AS answer
