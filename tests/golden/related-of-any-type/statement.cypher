MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)<-[law_dependents_stated:DEPENDS_ON]-(law_dependentsNode)
  WITH law_dependentsNode, law_dependents_stated ORDER BY law_dependentsNode.sortKey, law_dependents_stated.id
  WITH law_dependentsNode, collect([law_dependents_stated.citationDocuments, law_dependents_stated.citationSections, law_dependents_stated.lineStarts, law_dependents_stated.lineEnds, law_dependents_stated.evidence]) AS law_dependents_statements
  ORDER BY law_dependentsNode.sortKey LIMIT $law_dependents_limit
  RETURN collect([law_dependentsNode.id, law_dependentsNode.name, law_dependents_statements]) AS law_dependents
}
CALL (law) {
  MATCH (law)<-[law_dependents_stated:DEPENDS_ON]-(law_dependentsNode)
  RETURN count(DISTINCT law_dependentsNode) AS law_dependents_total
}
RETURN [law.id, law_dependents, law_dependents_total] AS answer

MATCH (task:Task) WHERE task.key = $task_key
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..9]->(task_related_holder)
  MATCH (task_related_holder)-[task_related_stated:AMENDS|CARRIES|DEPENDS_ON|ENACTS|EXPLAINS|LOOKS_LIKE|REFERS_TO]-(task_relatedNode:Entity) WHERE task_related_stated.origin = 'REPORT' AND (task_relatedNode:Law OR task_relatedNode:NationalAgenda) AND task_relatedNode <> task
  WITH task_relatedNode, task_related_holder, task_related_stated ORDER BY task_relatedNode.sortKey, task_related_holder.sortKey, task_related_stated.id
  WITH task_relatedNode, collect([task_related_stated.citationDocuments, task_related_stated.citationSections, task_related_stated.lineStarts, task_related_stated.lineEnds, task_related_stated.evidence, [task_related_holder.id], type(task_related_stated)]) AS task_related_statements
  ORDER BY task_relatedNode.sortKey LIMIT $task_related_limit
  RETURN collect([task_relatedNode.id, task_relatedNode.name, task_relatedNode.status, task_relatedNode.number, task_related_statements]) AS task_related
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..9]->(task_related_holder)
  MATCH (task_related_holder)-[task_related_stated:AMENDS|CARRIES|DEPENDS_ON|ENACTS|EXPLAINS|LOOKS_LIKE|REFERS_TO]-(task_relatedNode:Entity) WHERE task_related_stated.origin = 'REPORT' AND (task_relatedNode:Law OR task_relatedNode:NationalAgenda) AND task_relatedNode <> task
  RETURN count(DISTINCT task_relatedNode) AS task_related_total
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_related_2_holder)
  MATCH (task_related_2_holder)-[task_related_2_stated:RUNS]->(task_relatedNode_2:Cluster) WHERE task_related_2_stated.origin = 'REPORT' AND task_relatedNode_2 <> task
  WITH DISTINCT task_relatedNode_2 ORDER BY task_relatedNode_2.sortKey LIMIT $task_related_2_limit
  RETURN collect([task_relatedNode_2.id]) AS task_related_2
}
RETURN [task.id, task_related, task_related_total, task_related_2] AS answer
