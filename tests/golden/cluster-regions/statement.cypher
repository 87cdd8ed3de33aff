MATCH (cluster:Cluster) WHERE cluster.key = $cluster_key
CALL (cluster) {
  MATCH (cluster)-[regions_stated:LINKS|LOCATED_IN]->(region)
  WITH region, regions_stated ORDER BY region.sortKey, regions_stated.id
  WITH region, collect(regions_stated) AS regions_statements
  ORDER BY region.sortKey
  RETURN collect([region, regions_statements]) AS regions_found_stated, count(region) AS regions_total
}
CALL (regions_found_stated, cluster) {
  UNWIND regions_found_stated[..$regions_limit] AS region_stated
  WITH region_stated[0] AS region, region_stated[1] AS regions_statements
  CALL (region) {
    MATCH (region)<-[:PART_OF*0..4]-(clusters_holder)
    WITH DISTINCT clusters_holder
    MATCH (clusters_holder)<-[clusters_stated:LINKS|LOCATED_IN]-(cluster_2:Cluster)
    WITH cluster_2, clusters_holder, clusters_stated ORDER BY cluster_2.sortKey, clusters_holder.sortKey, clusters_stated.id
    WITH cluster_2, collect([clusters_stated, clusters_holder]) AS clusters_statements
    ORDER BY cluster_2.sortKey LIMIT $clusters_limit
    RETURN collect([cluster_2.id, cluster_2.name, [clusters_statements_each IN clusters_statements | [[clusters_statements_each[1].id, clusters_statements_each[1].name]]]]) AS clusters
  }
  WITH region, regions_statements, clusters ORDER BY region.sortKey
  RETURN collect([region.id, clusters, region.isoCode, region.name, [regions_stated IN regions_statements | [regions_stated.citationDocuments, regions_stated.lineStarts, regions_stated.lineEnds, regions_stated.evidence, regions_stated.role]]]) AS regions
}
RETURN [cluster.id, cluster.name, cluster.nameEn, regions, regions_total] AS answer
