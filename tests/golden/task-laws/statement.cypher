MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until AND true
WITH task ORDER BY task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(laws_holder)
  MATCH (laws_holder)-[laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(law:Law)
  WITH law, laws_holder, laws_stated ORDER BY law.sortKey, laws_holder.sortKey, laws_stated.id
  WITH law, collect([laws_stated, laws_holder]) AS laws_statements
  ORDER BY law.sortKey LIMIT $laws_limit
  RETURN collect([law.id, law.name, law.status, law.statusDateIso, law.statusDatePrecision, law.statusDatePrinted, [laws_statements_each IN laws_statements | [laws_statements_each[0].citationDocuments, laws_statements_each[0].lineStarts, laws_statements_each[0].lineEnds, laws_statements_each[0].role, [laws_statements_each[1].id, laws_statements_each[1].name]]]]) AS laws
}
WITH task, laws ORDER BY task.sortKey
WITH collect([last(split(task.sortKey, ' ')), laws, task.name, task.number]) AS task_rows
RETURN [task_rows] AS answer
