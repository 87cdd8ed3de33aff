MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until AND NOT EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_regions_holder) MATCH (task_regions_holder)-[task_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(task_region:Region) WHERE task_region.kind = $task_region_kind_eq } AND task.nameFolded CONTAINS $task_name_contains AND EXISTS { MATCH (task)<-[:HAS_TASK*1..14]-(task_pillar_node:Pillar) WHERE (task_pillar_node.number >= $task_pillar_node_number_gte) } AND EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder) MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law) WHERE type(task_laws_stated) IN $task_laws_stated_type_in AND task_laws_stated.kind = $task_laws_stated_kind_eq AND task_law.status = $task_law_status_eq }
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_2_holder)
  MATCH (task_laws_2_holder)-[task_laws_2_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_2:Law)
  RETURN count(DISTINCT task_law_2) AS task_laws_2
}
WITH * WHERE task_laws_2 >= $task_laws_2_gte
WITH task ORDER BY task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_3_holder)
  MATCH (task_laws_3_holder)-[task_laws_3_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_3:Law) WHERE (task_law_3.status IS NULL OR EXISTS { MATCH (task_law_3)<-[task_law_3_measures_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(task_law_3_measure:Measure) WHERE task_law_3_measure.modality = $task_law_3_measure_modality_eq })
  WITH DISTINCT task_law_3 ORDER BY task_law_3.sortKey LIMIT $task_laws_3_limit
  RETURN collect([task_law_3.id, task_law_3.name]) AS task_laws_3
}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_3_holder)
  MATCH (task_laws_3_holder)-[task_laws_3_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_3:Law) WHERE (task_law_3.status IS NULL OR EXISTS { MATCH (task_law_3)<-[task_law_3_measures_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(task_law_3_measure:Measure) WHERE task_law_3_measure.modality = $task_law_3_measure_modality_eq })
  RETURN count(DISTINCT task_law_3) AS task_laws_3_total
}
WITH task, task_laws_3, task_laws_3_total ORDER BY task.sortKey
WITH collect([last(split(task.sortKey, ' ')), task_laws_3, task_laws_3_total]) AS task_rows
CALL () {
  MATCH (task:Task) WHERE task.sortKey > $task_all_from AND task.sortKey < $task_all_until AND NOT EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_regions_holder) MATCH (task_regions_holder)-[task_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(task_region:Region) WHERE task_region.kind = $task_region_kind_eq } AND task.nameFolded CONTAINS $task_name_contains AND EXISTS { MATCH (task)<-[:HAS_TASK*1..14]-(task_pillar_node:Pillar) WHERE (task_pillar_node.number >= $task_pillar_node_number_gte) } AND EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder) MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law) WHERE type(task_laws_stated) IN $task_laws_stated_type_in AND task_laws_stated.kind = $task_laws_stated_kind_eq AND task_law.status = $task_law_status_eq }
  CALL (task) {
    MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_2_holder)
    MATCH (task_laws_2_holder)-[task_laws_2_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_2:Law)
    RETURN count(DISTINCT task_law_2) AS task_laws_2
  }
  WITH * WHERE task_laws_2 >= $task_laws_2_gte
  RETURN count(task) AS task_total
}
RETURN [task_rows, task_total] AS answer
