MATCH (task_region:Region) WHERE task_region.key = $task_region_id_eq
MATCH (task_region)<-[task_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(task_regions_holder) WHERE type(task_regions_stated) IN $task_regions_stated_type_in
WITH DISTINCT task_regions_holder
MATCH (task_regions_holder)<-[:HAS_MEASURE*1..9]-(task:Task)
WITH DISTINCT task WHERE task.nameFolded CONTAINS $task_name_contains AND task.sortKey > $task_from AND task.sortKey < $task_until
WITH task ORDER BY task.sortKey LIMIT $task_limit
WITH collect([last(split(task.sortKey, ' ')), task.name]) AS task_rows
CALL () {
  MATCH (task_region:Region) WHERE task_region.key = $task_region_id_eq
  MATCH (task_region)<-[task_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(task_regions_holder) WHERE type(task_regions_stated) IN $task_regions_stated_type_in
  WITH DISTINCT task_regions_holder
  MATCH (task_regions_holder)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH DISTINCT task WHERE task.nameFolded CONTAINS $task_name_contains AND task.sortKey > $task_all_from AND task.sortKey < $task_all_until
  RETURN count(task) AS task_total
}
RETURN [task_rows, task_total] AS answer

MATCH (measure_cluster_region:Region) WHERE measure_cluster_region.key = $measure_cluster_region_id_eq
MATCH (measure_cluster_region)<-[measure_cluster_regions_stated:LINKS|LOCATED_IN]-(measure_cluster:Cluster)
WITH DISTINCT measure_cluster
MATCH (measure_cluster)-[measure_clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(measure_clusters_holder)
WITH DISTINCT measure_clusters_holder
MATCH (measure_clusters_holder)<-[:HAS_MEASURE*0..9]-(measure:Measure)
WITH DISTINCT measure WHERE EXISTS { MATCH (measure)<-[:HAS_MEASURE*1..14]-(measure_task_node:Task) WHERE (measure_task_node.id IN $measure_task_node_id_in) } AND measure.sortKey > $measure_from AND measure.sortKey < $measure_until
WITH measure ORDER BY measure.sortKey LIMIT $measure_limit
WITH collect([last(split(measure.sortKey, ' '))]) AS measure_rows
CALL () {
  MATCH (measure_cluster_region:Region) WHERE measure_cluster_region.key = $measure_cluster_region_id_eq
  MATCH (measure_cluster_region)<-[measure_cluster_regions_stated:LINKS|LOCATED_IN]-(measure_cluster:Cluster)
  WITH DISTINCT measure_cluster
  MATCH (measure_cluster)-[measure_clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(measure_clusters_holder)
  WITH DISTINCT measure_clusters_holder
  MATCH (measure_clusters_holder)<-[:HAS_MEASURE*0..9]-(measure:Measure)
  WITH DISTINCT measure WHERE EXISTS { MATCH (measure)<-[:HAS_MEASURE*1..14]-(measure_task_node:Task) WHERE (measure_task_node.id IN $measure_task_node_id_in) } AND measure.sortKey > $measure_aggregate_from AND measure.sortKey < $measure_aggregate_until
  WITH count(measure) AS measure_aggregate_count
  RETURN [measure_aggregate_count] AS measure_aggregate
}
RETURN [measure_rows, [measure_aggregate]] AS answer

UNWIND $law_id_in AS law_key
MATCH (law:Law) WHERE law.key = law_key
WITH DISTINCT law WHERE law.sortKey > $law_from AND law.sortKey < $law_until
WITH law ORDER BY law.sortKey LIMIT $law_limit
WITH collect([last(split(law.sortKey, ' '))]) AS law_rows
CALL () {
  UNWIND $law_id_in AS law_key
  MATCH (law:Law) WHERE law.key = law_key
  WITH DISTINCT law WHERE law.sortKey > $law_all_from AND law.sortKey < $law_all_until
  RETURN count(law) AS law_total
}
RETURN [law_rows, law_total] AS answer
