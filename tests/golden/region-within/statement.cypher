MATCH (region:Region) WHERE region.key = $region_key
CALL (region) {
  MATCH (region)<-[region_clusters_stated:LINKS|LOCATED_IN]-(region_cluster:Cluster)
  WITH region_cluster, region_clusters_stated ORDER BY region_cluster.sortKey, region_clusters_stated.id
  WITH region_cluster, collect([[region.id]]) AS region_clusters_statements
  ORDER BY region_cluster.sortKey LIMIT $region_clusters_limit
  RETURN collect([region_cluster.id, region_cluster.name, region_clusters_statements]) AS region_clusters
}
CALL (region) {
  MATCH (region)<-[:PART_OF*0..4]-(region_clusters_2_holder)
  WITH DISTINCT region_clusters_2_holder
  MATCH (region_clusters_2_holder)<-[region_clusters_2_stated:LINKS|LOCATED_IN]-(region_cluster_2:Cluster)
  WITH region_cluster_2, region_clusters_2_holder, region_clusters_2_stated ORDER BY region_cluster_2.sortKey, region_clusters_2_holder.sortKey, region_clusters_2_stated.id
  WITH region_cluster_2, collect([[region_clusters_2_holder.id, region_clusters_2_holder.name]]) AS region_clusters_2_statements
  ORDER BY region_cluster_2.sortKey LIMIT $region_clusters_2_limit
  RETURN collect([region_cluster_2.id, region_cluster_2.name, region_clusters_2_statements]) AS region_clusters_2
}
CALL (region) {
  MATCH (region)<-[:PART_OF*0..4]-(region_clusters_2_holder)
  WITH DISTINCT region_clusters_2_holder
  MATCH (region_clusters_2_holder)<-[region_clusters_2_stated:LINKS|LOCATED_IN]-(region_cluster_2:Cluster)
  RETURN count(DISTINCT region_cluster_2) AS region_clusters_2_total
}
CALL (region) {
  MATCH (region)<-[region_parts_stated:PART_OF]-(region_region) WHERE region_parts_stated.origin = 'REPORT'
  WITH DISTINCT region_region ORDER BY region_region.sortKey LIMIT $region_parts_limit
  RETURN collect([region_region.id]) AS region_parts
}
CALL (region) {
  MATCH (region)<-[region_parts_2_stated:PART_OF]-(region_region_2)
  WITH region_region_2, region_parts_2_stated ORDER BY region_region_2.sortKey, region_parts_2_stated.id
  WITH region_region_2, collect([region_parts_2_stated.certainty, region_parts_2_stated.origin, region_parts_2_stated.source, type(region_parts_2_stated)]) AS region_parts_2_statements
  ORDER BY region_region_2.sortKey LIMIT $region_parts_2_limit
  RETURN collect([region_region_2.id, region_region_2.origin, region_parts_2_statements]) AS region_parts_2
}
CALL (region) {
  MATCH (region)<-[:PART_OF*0..4]-(region_tasks_holder)
  WITH DISTINCT region_tasks_holder
  MATCH (region_tasks_holder)<-[region_tasks_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(region_tasks_below)
  MATCH (region_tasks_below)<-[:HAS_MEASURE*1..9]-(region_task:Task)
  WITH region_task, region_tasks_holder, region_tasks_below, region_tasks_stated, startNode(region_tasks_stated) AS region_tasks_statements_start, endNode(region_tasks_stated) AS region_tasks_statements_end ORDER BY region_task.sortKey, region_tasks_holder.sortKey, region_tasks_below.sortKey, region_tasks_stated.id
  WITH region_task, collect([[region_tasks_statements_end.id], [region_tasks_statements_start.id, region_tasks_statements_start.name], region_tasks_stated.stated, type(region_tasks_stated), [region_tasks_holder.id]]) AS region_tasks_statements
  ORDER BY region_task.sortKey LIMIT $region_tasks_limit
  RETURN collect([region_task.id, region_task.name, region_task.number, region_tasks_statements]) AS region_tasks
}
RETURN [region.id, region_clusters, region_clusters_2, region_clusters_2_total, region.name, region_parts, region_parts_2, region_tasks] AS answer
