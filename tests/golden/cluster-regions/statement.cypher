MATCH (cluster:Cluster) WHERE cluster.key = $cluster_key
CALL (cluster) {
  MATCH (cluster)-[cluster_regions_stated:LINKS|LOCATED_IN]->(cluster_region)
  WITH cluster_region, cluster_regions_stated ORDER BY cluster_region.sortKey, cluster_regions_stated.id
  WITH cluster_region, collect([cluster_regions_stated.citationDocuments, cluster_regions_stated.citationSections, cluster_regions_stated.lineStarts, cluster_regions_stated.lineEnds, cluster_regions_stated.evidence, cluster_regions_stated.role]) AS cluster_regions_statements
  ORDER BY cluster_region.sortKey LIMIT $cluster_regions_limit
  CALL (cluster_region) {
    MATCH (cluster_region)<-[:PART_OF*0..4]-(cluster_region_clusters_holder)
    WITH DISTINCT cluster_region_clusters_holder
    MATCH (cluster_region_clusters_holder)<-[cluster_region_clusters_stated:LINKS|LOCATED_IN]-(cluster_region_cluster:Cluster)
    WITH cluster_region_cluster, cluster_region_clusters_holder, cluster_region_clusters_stated ORDER BY cluster_region_cluster.sortKey, cluster_region_clusters_holder.sortKey, cluster_region_clusters_stated.id
    WITH cluster_region_cluster, collect([[cluster_region_clusters_holder.id, cluster_region_clusters_holder.name]]) AS cluster_region_clusters_statements
    ORDER BY cluster_region_cluster.sortKey LIMIT $cluster_region_clusters_limit
    RETURN collect([cluster_region_cluster.id, cluster_region_cluster.name, cluster_region_clusters_statements]) AS cluster_region_clusters
  }
  WITH cluster_region, cluster_regions_statements, cluster_region_clusters ORDER BY cluster_region.sortKey
  RETURN collect([cluster_region.id, cluster_region_clusters, cluster_region.isoCode, cluster_region.name, cluster_regions_statements]) AS cluster_regions
}
CALL (cluster) {
  MATCH (cluster)-[cluster_regions_stated:LINKS|LOCATED_IN]->(cluster_region)
  RETURN count(DISTINCT cluster_region) AS cluster_regions_total
}
RETURN [cluster.id, cluster.name, cluster.nameEn, cluster_regions, cluster_regions_total] AS answer
