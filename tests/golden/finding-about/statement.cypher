MATCH (finding:Finding) WHERE finding.sortKey > $finding_from AND finding.sortKey < $finding_until AND true
WITH finding ORDER BY finding.sortKey LIMIT $finding_limit
CALL (finding) {
  MATCH (finding)-[:HAS_FINDING*0..5]->(about_holder)
  MATCH (about_holder)-[:ABOUT]->(aboutNode)
  WITH DISTINCT aboutNode ORDER BY aboutNode.sortKey LIMIT $about_limit
  RETURN collect([aboutNode.id]) AS about
}
WITH finding, about ORDER BY finding.sortKey
WITH collect([last(split(finding.sortKey, ' ')), about, finding.kind, finding.name]) AS finding_rows
CALL (finding_rows) {
  UNWIND finding_rows AS finding_at
  UNWIND finding_at[1] AS about_at
  WITH DISTINCT about_at[0] AS about_nodes_id
  MATCH (aboutNode:Entity) WHERE aboutNode.key = $key_prefix + about_nodes_id
  CALL (aboutNode) {
    MATCH (aboutNode)<-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(tasks_below) WHERE aboutNode:Region
    MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
    RETURN count(DISTINCT task) AS tasks_total
  }
  RETURN collect([aboutNode.id, aboutNode.kind, tasks_total]) AS about_nodes
}
RETURN {rows: [finding_rows], about_nodes: about_nodes} AS answer
