MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)<-[dependents_stated:DEPENDS_ON]-(dependentsNode)
  WITH dependentsNode, dependents_stated ORDER BY dependentsNode.sortKey, dependents_stated.id
  WITH dependentsNode, collect(dependents_stated) AS dependents_statements
  ORDER BY dependentsNode.sortKey
  WITH collect([dependentsNode, dependents_statements]) AS dependents_found_stated
  RETURN [dependentsNode_stated IN dependents_found_stated[..$dependents_limit] | [dependentsNode_stated[0].id, dependentsNode_stated[0].name, [dependents_stated IN dependentsNode_stated[1] | [dependents_stated.citationDocuments, dependents_stated.lineStarts, dependents_stated.lineEnds]]]] AS dependents, size(dependents_found_stated) AS dependents_total
}
RETURN [law.id, dependents, dependents_total] AS answer

MATCH (task:Task) WHERE task.key = $task_key
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..9]->(related_holder)
  MATCH (related_holder)-[related_stated:AMENDS|CARRIES|DEPENDS_ON|ENACTS|EXPLAINS|LOOKS_LIKE|REFERS_TO]-(relatedNode:Entity) WHERE related_stated.origin = 'REPORT' AND (relatedNode:Law OR relatedNode:NationalAgenda) AND relatedNode <> task
  WITH relatedNode, related_holder, related_stated ORDER BY relatedNode.sortKey, related_holder.sortKey, related_stated.id
  WITH relatedNode, collect([related_stated, related_holder]) AS related_statements
  ORDER BY relatedNode.sortKey
  WITH collect([relatedNode, related_statements]) AS related_found_stated
  RETURN [relatedNode_stated IN related_found_stated[..$related_limit] | [relatedNode_stated[0].id, relatedNode_stated[0].name, relatedNode_stated[0].status, relatedNode_stated[0].number, [related_statements_each IN relatedNode_stated[1] | [related_statements_each[0].citationDocuments, related_statements_each[0].lineStarts, related_statements_each[0].lineEnds, [related_statements_each[1].id], type(related_statements_each[0])]]]] AS related, size(related_found_stated) AS related_total
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(related_2_holder)
  MATCH (related_2_holder)-[related_2_stated:RUNS]->(relatedNode_2:Cluster) WHERE related_2_stated.origin = 'REPORT' AND relatedNode_2 <> task
  WITH DISTINCT relatedNode_2 ORDER BY relatedNode_2.sortKey LIMIT $related_2_limit
  RETURN collect([relatedNode_2.id]) AS related_2
}
RETURN [task.id, related, related_total, related_2] AS answer
