MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(regions_holder)
  MATCH (regions_holder)-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(region:Region)
  WITH DISTINCT region
  ORDER BY region.sortKey
  WITH collect(region) AS regions_found
  RETURN [region IN regions_found[..$regions_limit] | [region.id, region.name]] AS regions, size(regions_found) AS regions_total
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(measures_holder)
  MATCH (measures_holder)-[:HAS_MEASURE]->(measure)
  WITH DISTINCT measure ORDER BY measure.sortKey LIMIT $measures_limit
  RETURN collect([measure.id]) AS measures
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(measures_2_holder)
  MATCH (measures_2_holder)-[:HAS_MEASURE]->(measure_2)
  WITH DISTINCT measure_2 ORDER BY measure_2.sortKey LIMIT $measures_2_limit
  RETURN collect([measure_2.id]) AS measures_2
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_MEASURE]->(measure_3)
  RETURN count(DISTINCT measure_3) AS measures_3_total
}
RETURN [pillar.id, measures, measures_2, measures_3_total, regions, regions_total] AS answer
