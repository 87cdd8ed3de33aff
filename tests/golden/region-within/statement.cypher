MATCH (region:Region) WHERE region.key = $region_key
CALL (region) {
  MATCH (region)<-[:PART_OF*0..4]-(clusters_2_holder)
  WITH DISTINCT clusters_2_holder
  MATCH (clusters_2_holder)<-[clusters_2_stated:LINKS|LOCATED_IN]-(cluster_2:Cluster)
  WITH cluster_2, clusters_2_holder, clusters_2_stated ORDER BY cluster_2.sortKey, clusters_2_holder.sortKey, clusters_2_stated.id
  WITH cluster_2, collect([clusters_2_stated, clusters_2_holder]) AS clusters_2_statements
  ORDER BY cluster_2.sortKey
  WITH collect([cluster_2, clusters_2_statements]) AS clusters_2_found_stated
  RETURN [cluster_2_stated IN clusters_2_found_stated[..$clusters_2_limit] | [cluster_2_stated[0].id, cluster_2_stated[0].name, [clusters_2_statements_each IN cluster_2_stated[1] | [[clusters_2_statements_each[1].id, clusters_2_statements_each[1].name]]]]] AS clusters_2, size(clusters_2_found_stated) AS clusters_2_total
}
CALL (region) {
  MATCH (region)<-[clusters_stated:LINKS|LOCATED_IN]-(cluster:Cluster)
  WITH cluster, clusters_stated ORDER BY cluster.sortKey, clusters_stated.id
  WITH cluster, collect(clusters_stated) AS clusters_statements
  ORDER BY cluster.sortKey LIMIT $clusters_limit
  RETURN collect([cluster.id, cluster.name, [clusters_stated IN clusters_statements | [[region.id]]]]) AS clusters
}
CALL (region) {
  MATCH (region)<-[parts_stated:PART_OF]-(region_2) WHERE parts_stated.origin = 'REPORT'
  WITH DISTINCT region_2 ORDER BY region_2.sortKey LIMIT $parts_limit
  RETURN collect([region_2.id]) AS parts
}
CALL (region) {
  MATCH (region)<-[parts_2_stated:PART_OF]-(region_3)
  WITH region_3, parts_2_stated ORDER BY region_3.sortKey, parts_2_stated.id
  WITH region_3, collect(parts_2_stated) AS parts_2_statements
  ORDER BY region_3.sortKey LIMIT $parts_2_limit
  RETURN collect([region_3.id, region_3.origin, [parts_2_stated IN parts_2_statements | [parts_2_stated.certainty, parts_2_stated.origin, parts_2_stated.source, type(parts_2_stated)]]]) AS parts_2
}
CALL (region) {
  MATCH (region)<-[:PART_OF*0..4]-(tasks_holder)
  WITH DISTINCT tasks_holder
  MATCH (tasks_holder)<-[tasks_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]-(tasks_below)
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH task, tasks_holder, tasks_below, tasks_stated ORDER BY task.sortKey, tasks_holder.sortKey, tasks_below.sortKey, tasks_stated.id
  WITH task, collect([tasks_stated, tasks_holder]) AS tasks_statements
  ORDER BY task.sortKey LIMIT $tasks_limit
  RETURN collect([task.id, task.name, task.number, [tasks_statements_each IN tasks_statements | [[endNode(tasks_statements_each[0]).id], [startNode(tasks_statements_each[0]).id, startNode(tasks_statements_each[0]).name], tasks_statements_each[0].stated, type(tasks_statements_each[0]), [tasks_statements_each[1].id]]]]) AS tasks
}
RETURN [region.id, clusters, clusters_2, clusters_2_total, region.name, parts, parts_2, tasks] AS answer
