MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(pillar_clusters_holder)
  MATCH (pillar_clusters_holder)-[pillar_clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(pillar_cluster:Cluster)
  WITH pillar_cluster, pillar_clusters_holder, pillar_clusters_stated ORDER BY pillar_cluster.sortKey, pillar_clusters_holder.sortKey, pillar_clusters_stated.id
  WITH pillar_cluster, collect([pillar_clusters_stated.modality]) AS pillar_clusters_statements, max(pillar_clusters_stated.modality) AS pillar_clusters_stated_modality_order
  WITH * WHERE ((pillar_clusters_stated_modality_order < $pillar_clusters_after_key_1 OR pillar_clusters_stated_modality_order IS NULL) OR (pillar_clusters_stated_modality_order = $pillar_clusters_after_key_1 AND pillar_cluster.nameFolded < $pillar_clusters_after_key_2) OR (pillar_clusters_stated_modality_order = $pillar_clusters_after_key_1 AND pillar_cluster.nameFolded = $pillar_clusters_after_key_2 AND pillar_cluster.sortKey > $pillar_clusters_after))
  WITH pillar_cluster, pillar_clusters_statements, pillar_clusters_stated_modality_order ORDER BY pillar_clusters_stated_modality_order IS NULL, pillar_clusters_stated_modality_order DESC, pillar_cluster.nameFolded DESC, pillar_cluster.sortKey LIMIT $pillar_clusters_limit
  RETURN collect([pillar_cluster.id, pillar_cluster.name, pillar_clusters_stated_modality_order, pillar_cluster.nameFolded, pillar_cluster.sortKey, pillar_clusters_statements]) AS pillar_clusters
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(pillar_clusters_holder)
  MATCH (pillar_clusters_holder)-[pillar_clusters_stated:BENEFITS|DEPENDS_ON|EXPLAINS|REFERS_TO|RUNS]-(pillar_cluster:Cluster)
  WITH pillar_cluster, max(pillar_clusters_stated.modality) AS pillar_clusters_stated_modality_order
  WITH * WHERE (pillar_clusters_stated_modality_order > $pillar_clusters_beyond_after_key_1 OR (pillar_clusters_stated_modality_order = $pillar_clusters_beyond_after_key_1 AND pillar_cluster.nameFolded > $pillar_clusters_beyond_after_key_2) OR (pillar_clusters_stated_modality_order = $pillar_clusters_beyond_after_key_1 AND pillar_cluster.nameFolded = $pillar_clusters_beyond_after_key_2 AND pillar_cluster.sortKey <= $pillar_clusters_beyond_after))
  WITH pillar_cluster LIMIT 1
  RETURN count(pillar_cluster) AS pillar_clusters_beyond
}
RETURN [pillar.id, pillar_clusters, pillar_clusters_beyond] AS answer
