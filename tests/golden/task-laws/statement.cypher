MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until
WITH task ORDER BY task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder)
  MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law)
  WITH task_law, task_laws_holder, task_laws_stated ORDER BY task_law.sortKey, task_laws_holder.sortKey, task_laws_stated.id
  WITH task_law, collect([task_laws_stated.citationDocuments, task_laws_stated.citationSections, task_laws_stated.lineStarts, task_laws_stated.lineEnds, task_laws_stated.evidence, task_laws_stated.role, [task_laws_holder.id, task_laws_holder.name]]) AS task_laws_statements
  ORDER BY task_law.sortKey LIMIT $task_laws_limit
  RETURN collect([task_law.id, task_law.name, task_law.status, task_law.statusDateIso, task_law.statusDatePrecision, task_law.statusDatePrinted, task_laws_statements]) AS task_laws
}
WITH task, task_laws ORDER BY task.sortKey
WITH collect([last(split(task.sortKey, ' ')), task_laws, task.name, task.number]) AS task_rows
RETURN [task_rows] AS answer
