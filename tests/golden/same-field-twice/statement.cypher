MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(pillar_measures_holder)
  MATCH (pillar_measures_holder)-[pillar_measures_stated:HAS_MEASURE]->(pillar_measure)
  WITH DISTINCT pillar_measure ORDER BY pillar_measure.sortKey LIMIT $pillar_measures_limit
  RETURN collect([pillar_measure.id]) AS pillar_measures
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(pillar_measures_2_holder)
  MATCH (pillar_measures_2_holder)-[pillar_measures_2_stated:HAS_MEASURE]->(pillar_measure_2)
  WITH DISTINCT pillar_measure_2 ORDER BY pillar_measure_2.sortKey LIMIT $pillar_measures_2_limit
  RETURN collect([pillar_measure_2.id]) AS pillar_measures_2
}
CALL (pillar) {
  MATCH (pillar)-[pillar_measures_3_stated:HAS_MEASURE]->(pillar_measure_3)
  RETURN count(DISTINCT pillar_measure_3) AS pillar_measures_3_total
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(pillar_regions_holder)
  MATCH (pillar_regions_holder)-[pillar_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(pillar_region:Region)
  WITH DISTINCT pillar_region ORDER BY pillar_region.sortKey LIMIT $pillar_regions_limit
  RETURN collect([pillar_region.id, pillar_region.name]) AS pillar_regions
}
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..9]->(pillar_regions_holder)
  MATCH (pillar_regions_holder)-[pillar_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(pillar_region:Region)
  RETURN count(DISTINCT pillar_region) AS pillar_regions_total
}
RETURN [pillar.id, pillar_measures, pillar_measures_2, pillar_measures_3_total, pillar_regions, pillar_regions_total] AS answer
