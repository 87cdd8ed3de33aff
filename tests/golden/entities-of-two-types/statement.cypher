UNWIND $region_keys AS region_key
MATCH (region:Region) WHERE region.key = region_key
CALL (region) {
  MATCH (region)<-[region_clusters_stated:LINKS|LOCATED_IN]-(region_cluster:Cluster)
  WITH DISTINCT region_cluster ORDER BY region_cluster.sortKey LIMIT $region_clusters_limit
  RETURN collect([region_cluster.id]) AS region_clusters
}
WITH collect([region.id, region_clusters, region.isoCode, region.name]) AS region_rows
RETURN region_rows AS answer

UNWIND $law_keys AS law_key
MATCH (law:Law) WHERE law.key = law_key
CALL (law) {
  MATCH (law)<-[law_tasks_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(law_tasks_below)
  MATCH (law_tasks_below)<-[:HAS_MEASURE*1..9]-(law_task:Task)
  RETURN count(DISTINCT law_task) AS law_tasks_total
}
WITH collect([law.id, law.status, law_tasks_total]) AS law_rows
RETURN law_rows AS answer
