UNWIND $resolve_node_names AS asked
CALL (asked) {
  MATCH (resolve_node:Entity) WHERE resolve_node.generation = $resolve_node_generation AND resolve_node.origin = 'REPORT' AND resolve_node.searchText CONTAINS asked.whole AND resolve_node.searchKey CONTAINS asked.whole
  WITH resolve_node, CASE WHEN split(resolve_node.searchKey, '|')[0] CONTAINS asked.whole THEN 0 ELSE 1 END AS resolve_node_rank
  ORDER BY resolve_node_rank, resolve_node.searchOrder LIMIT $resolve_node_limit
  RETURN count(resolve_node) AS borne
}
CALL (asked, borne) {
  MATCH (resolve_node:Entity) WHERE resolve_node.generation = $resolve_node_generation AND resolve_node.origin = 'REPORT' AND resolve_node.searchText CONTAINS asked.whole AND resolve_node.searchKey CONTAINS asked.whole
  WITH resolve_node, CASE WHEN split(resolve_node.searchKey, '|')[0] CONTAINS asked.whole THEN 0 ELSE 1 END AS resolve_node_rank
  ORDER BY resolve_node_rank, resolve_node.searchOrder LIMIT $resolve_node_limit
  RETURN resolve_node, resolve_node_rank, 1.0 AS resolve_node_score
  UNION ALL
  UNWIND CASE WHEN borne = 0 THEN [0] ELSE [] END AS nobody
  MATCH (resolve_node:Entity) WHERE resolve_node.generation = $resolve_node_generation AND resolve_node.origin = 'REPORT' AND size([pair IN asked.pairs WHERE resolve_node.searchKey CONTAINS pair]) >= asked.fewest
  WITH resolve_node, [key IN split(replace(resolve_node.searchKey, '|', ''), ' ') WHERE key <> ''] AS resolve_node_keys
  UNWIND range(0, size(resolve_node_keys) - 1) AS place
  WITH resolve_node, max(2.0 * size([pair IN asked.pairs WHERE (' ' + resolve_node_keys[place] + ' ') CONTAINS pair]) / (asked.count + resolve_node.searchPairs[place])) AS resolve_node_score
  WHERE resolve_node_score >= 0.5
  WITH resolve_node, resolve_node_score ORDER BY resolve_node_score DESC, resolve_node.searchOrder LIMIT $resolve_node_limit
  RETURN resolve_node, 2 AS resolve_node_rank, resolve_node_score
}
CALL (resolve_node) {
  MATCH (resolve_node)<-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(tasks_below) WHERE resolve_node:Law
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH DISTINCT task ORDER BY task.sortKey LIMIT $tasks_limit
  RETURN collect([task.id]) AS tasks
}
WITH asked, resolve_node, resolve_node_rank, resolve_node_score, tasks ORDER BY asked.key, resolve_node_rank, resolve_node_score DESC, resolve_node.searchOrder
WITH asked.key AS asked_key, collect([resolve_node.id, resolve_node_rank, resolve_node_score, resolve_node.name, resolve_node.nameEn, resolve_node.fullName, resolve_node.workingTitle, resolve_node.officialName, resolve_node.aliases, tasks]) AS resolve_node_rows
RETURN [asked_key, resolve_node_rows] AS answer ORDER BY asked_key
