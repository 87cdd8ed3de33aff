MATCH (task:Task) WHERE task.sortKey > $task_from AND task.sortKey < $task_until AND NOT EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_regions_holder) MATCH (task_regions_holder)-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(task_region:Region) WHERE task_region.kind = $task_region_kind_eq } AND task.nameFolded CONTAINS $task_name_contains AND EXISTS { MATCH (task)<-[:HAS_TASK*1..1]-(task_pillar_node:Pillar) WHERE (task_pillar_node.number >= $task_pillar_node_number_gte) } AND EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder) MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law) WHERE type(task_laws_stated) IN $task_laws_stated_type_in AND task_laws_stated.kind = $task_laws_stated_kind_eq AND task_law.status = $task_law_status_eq }
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_2_holder)
  MATCH (task_laws_2_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_2:Law)
  RETURN count(DISTINCT task_law_2) AS task_laws_2
}
WITH * WHERE task_laws_2 >= $task_laws_2_gte
WITH task ORDER BY task.sortKey LIMIT $task_limit
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*1..9]->(laws_holder)
  MATCH (laws_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(law:Law) WHERE (law.status IS NULL OR EXISTS { MATCH (law)<-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(law_measure:Measure) WHERE law_measure.modality = $law_measure_modality_eq })
  WITH DISTINCT law
  ORDER BY law.sortKey
  WITH collect(law) AS laws_found
  RETURN [law IN laws_found[..$laws_limit] | [law.id, law.name]] AS laws, size(laws_found) AS laws_total
}
WITH task, laws, laws_total ORDER BY task.sortKey
WITH collect([last(split(task.sortKey, ' ')), laws, laws_total]) AS task_rows
CALL () {
  MATCH (task:Task) WHERE task.sortKey > $task_all_from AND task.sortKey < $task_all_until AND NOT EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_regions_holder) MATCH (task_regions_holder)-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(task_region:Region) WHERE task_region.kind = $task_region_kind_eq } AND task.nameFolded CONTAINS $task_name_contains AND EXISTS { MATCH (task)<-[:HAS_TASK*1..1]-(task_pillar_node:Pillar) WHERE (task_pillar_node.number >= $task_pillar_node_number_gte) } AND EXISTS { MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_holder) MATCH (task_laws_holder)-[task_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law:Law) WHERE type(task_laws_stated) IN $task_laws_stated_type_in AND task_laws_stated.kind = $task_laws_stated_kind_eq AND task_law.status = $task_law_status_eq }
  CALL (task) {
    MATCH (task)-[:HAS_MEASURE*1..9]->(task_laws_2_holder)
    MATCH (task_laws_2_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(task_law_2:Law)
    RETURN count(DISTINCT task_law_2) AS task_laws_2
  }
  WITH * WHERE task_laws_2 >= $task_laws_2_gte
  RETURN count(task) AS task_total
}
RETURN [task_rows, task_total] AS answer
