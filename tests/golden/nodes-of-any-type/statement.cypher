UNWIND $node_keys AS node_key
MATCH (node:Entity) WHERE node.key = node_key
CALL (node) {
  MATCH (node)<-[node_tasks_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(node_tasks_below) WHERE node:Law
  MATCH (node_tasks_below)<-[:HAS_MEASURE*1..9]-(node_task:Task)
  WITH DISTINCT node_task ORDER BY node_task.sortKey LIMIT $node_tasks_limit
  RETURN collect([node_task.id]) AS node_tasks
}
WITH collect([node.id, node.citationDocuments, node.citationSections, node.lineStarts, node.lineEnds, node.evidence, node.name, node.status, node_tasks, node.isoCode, node.kind]) AS node_rows
RETURN node_rows AS answer
