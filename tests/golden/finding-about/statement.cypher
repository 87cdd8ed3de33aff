MATCH (finding:Finding) WHERE finding.sortKey > $finding_from AND finding.sortKey < $finding_until
WITH finding ORDER BY finding.sortKey LIMIT $finding_limit
CALL (finding) {
  MATCH (finding)-[:HAS_FINDING*0..5]->(finding_about_holder)
  MATCH (finding_about_holder)-[finding_about_stated:ABOUT]->(finding_aboutNode)
  WITH DISTINCT finding_aboutNode ORDER BY finding_aboutNode.sortKey LIMIT $finding_about_limit
  RETURN collect([finding_aboutNode.id]) AS finding_about
}
WITH finding, finding_about ORDER BY finding.sortKey
WITH collect([last(split(finding.sortKey, ' ')), finding_about, finding.kind, finding.name]) AS finding_rows
CALL (finding_rows) {
  UNWIND finding_rows AS finding_at
  UNWIND finding_at[1] AS finding_about_at
  WITH DISTINCT finding_about_at[0] AS finding_about_nodes_id
  MATCH (finding_aboutNode:Entity) WHERE finding_aboutNode.key = $key_prefix + finding_about_nodes_id
  CALL (finding_aboutNode) {
    MATCH (finding_aboutNode)<-[finding_aboutNode_tasks_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(finding_aboutNode_tasks_below) WHERE finding_aboutNode:Region
    MATCH (finding_aboutNode_tasks_below)<-[:HAS_MEASURE*1..9]-(finding_aboutNode_task:Task)
    RETURN count(DISTINCT finding_aboutNode_task) AS finding_aboutNode_tasks_total
  }
  RETURN collect([finding_aboutNode.id, finding_aboutNode.kind, finding_aboutNode_tasks_total]) AS finding_about_nodes
}
RETURN {rows: [finding_rows], finding_about_nodes: finding_about_nodes} AS answer
