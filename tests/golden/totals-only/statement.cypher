// no statement: the pointer holds the answer

// no statement: the pointer holds the answer

MATCH (task:Task) WHERE task.key = $task_key
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder)
  MATCH (task_laws_holder)-[task_laws_stated:ENACTS]->(task_law)
  RETURN count(DISTINCT task_law) AS task_laws_total
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..9]->(task_measures_holder)
  MATCH (task_measures_holder)-[task_measures_stated:HAS_MEASURE]->(task_measure)
  RETURN count(DISTINCT task_measure) AS task_measures_total
}
RETURN [task.id, task_laws_total, task_measures_total] AS answer
