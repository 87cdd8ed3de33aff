MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(clusters_holder)
  MATCH (clusters_holder)-[clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(cluster:Cluster)
  WITH cluster, clusters_holder, clusters_stated ORDER BY cluster.sortKey, clusters_holder.sortKey, clusters_stated.id
  WITH cluster, collect(clusters_stated) AS clusters_statements, max(clusters_stated.modality) AS clusters_stated_modality_order
  WITH * WHERE ((clusters_stated_modality_order < $clusters_after_key_1 OR clusters_stated_modality_order IS NULL) OR (clusters_stated_modality_order = $clusters_after_key_1 AND cluster.nameFolded < $clusters_after_key_2) OR (clusters_stated_modality_order = $clusters_after_key_1 AND cluster.nameFolded = $clusters_after_key_2 AND cluster.sortKey > $clusters_after))
  WITH cluster, clusters_statements, clusters_stated_modality_order ORDER BY clusters_stated_modality_order IS NULL, clusters_stated_modality_order DESC, cluster.nameFolded DESC, cluster.sortKey LIMIT $clusters_limit
  RETURN collect([cluster.id, cluster.name, clusters_stated_modality_order, cluster.nameFolded, cluster.sortKey, [clusters_stated IN clusters_statements | [clusters_stated.modality]]]) AS clusters
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(clusters_holder)
  MATCH (clusters_holder)-[clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(cluster:Cluster)
  WITH cluster, max(clusters_stated.modality) AS clusters_stated_modality_order
  WITH * WHERE (clusters_stated_modality_order > $clusters_beyond_after_key_1 OR (clusters_stated_modality_order = $clusters_beyond_after_key_1 AND cluster.nameFolded > $clusters_beyond_after_key_2) OR (clusters_stated_modality_order = $clusters_beyond_after_key_1 AND cluster.nameFolded = $clusters_beyond_after_key_2 AND cluster.sortKey <= $clusters_beyond_after))
  WITH cluster LIMIT 1
  RETURN count(cluster) AS clusters_beyond
}
RETURN [pillar.id, clusters, clusters_beyond] AS answer
