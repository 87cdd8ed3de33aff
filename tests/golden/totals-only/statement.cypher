// no statement: the pointer holds the answer

// no statement: the pointer holds the answer

MATCH (task:Task) WHERE task.key = $task_key
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(laws_holder)
  MATCH (laws_holder)-[:ENACTS]->(law)
  RETURN count(DISTINCT law) AS laws_total
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..9]->(measures_holder)
  MATCH (measures_holder)-[:HAS_MEASURE]->(measure)
  RETURN count(DISTINCT measure) AS measures_total
}
RETURN [task.id, laws_total, measures_total] AS answer
