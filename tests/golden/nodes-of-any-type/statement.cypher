UNWIND $node_keys AS node_key
MATCH (node:Entity) WHERE node.key = node_key
CALL (node) {
  MATCH (node)<-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(tasks_below) WHERE node:Law
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH DISTINCT task ORDER BY task.sortKey LIMIT $tasks_limit
  RETURN collect([task.id]) AS tasks
}
WITH collect([node.id, node.lineStarts, node.lineEnds, node.name, node.status, tasks, node.isoCode, node.kind]) AS node_rows
RETURN node_rows AS answer
