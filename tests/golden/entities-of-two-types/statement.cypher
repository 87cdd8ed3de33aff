UNWIND $region_keys AS region_key
MATCH (region:Region) WHERE region.key = region_key
CALL (region) {
  MATCH (region)<-[:LINKS|LOCATED_IN]-(cluster:Cluster)
  WITH DISTINCT cluster ORDER BY cluster.sortKey LIMIT $clusters_limit
  RETURN collect([cluster.id]) AS clusters
}
WITH collect([region.id, clusters, region.isoCode, region.name]) AS region_rows
RETURN region_rows AS answer

UNWIND $law_keys AS law_key
MATCH (law:Law) WHERE law.key = law_key
CALL (law) {
  MATCH (law)<-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(tasks_below)
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  RETURN count(DISTINCT task) AS tasks_total
}
WITH collect([law.id, law.status, tasks_total]) AS law_rows
RETURN law_rows AS answer
