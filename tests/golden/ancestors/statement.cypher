MATCH (measure:Measure) WHERE measure.key = $measure_key
CALL (measure) {
  MATCH measure_document_path = (measure)<-[:HAS_MEASURE|HAS_PILLAR|HAS_SECTION|HAS_TASK*1..14]-(measure_document_node:Document)
  WITH measure_document_node, length(measure_document_path) AS measure_document_distance ORDER BY measure_document_distance LIMIT 1
  RETURN head(collect([measure_document_node.id])) AS measure_document
}
CALL (measure) {
  MATCH (measure)-[measure_explains_stated:EXPLAINS]->(measure_measure:Measure)
  WITH measure_measure, measure_explains_stated ORDER BY measure_measure.sortKey, measure_explains_stated.id
  WITH measure_measure, collect([measure_explains_stated.marker, measure_explains_stated.term, type(measure_explains_stated)]) AS measure_explains_statements
  ORDER BY measure_measure.sortKey LIMIT $measure_explains_limit
  RETURN collect([measure_measure.id, measure_explains_statements]) AS measure_explains
}
CALL (measure) {
  MATCH (measure)-[measure_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(measure_law:Law)
  WITH DISTINCT measure_law ORDER BY measure_law.sortKey LIMIT $measure_laws_limit
  RETURN collect([measure_law.id]) AS measure_laws
}
CALL (measure) {
  MATCH (measure)<-[:HAS_MEASURE]-(measure_parentMeasure_node:Measure)
  WITH measure_parentMeasure_node LIMIT 1
  CALL (measure_parentMeasure_node) {
    MATCH (measure_parentMeasure_node)<-[:HAS_MEASURE]-(measure_parentMeasure_node_parentMeasure_node:Measure)
    WITH measure_parentMeasure_node_parentMeasure_node LIMIT 1
    RETURN head(collect([measure_parentMeasure_node_parentMeasure_node.id])) AS measure_parentMeasure_node_parentMeasure
  }
  RETURN head(collect([measure_parentMeasure_node.id, measure_parentMeasure_node_parentMeasure])) AS measure_parentMeasure
}
CALL (measure) {
  MATCH measure_pillar_path = (measure)<-[:HAS_MEASURE|HAS_TASK*1..14]-(measure_pillar_node:Pillar)
  WITH measure_pillar_node, length(measure_pillar_path) AS measure_pillar_distance ORDER BY measure_pillar_distance LIMIT 1
  RETURN head(collect([measure_pillar_node.id, measure_pillar_node.number])) AS measure_pillar
}
CALL (measure) {
  MATCH measure_section_path = (measure)<-[:HAS_MEASURE|HAS_PILLAR|HAS_SECTION|HAS_TASK*1..14]-(measure_section_node:Section)
  WITH measure_section_node, length(measure_section_path) AS measure_section_distance ORDER BY measure_section_distance LIMIT 1
  RETURN head(collect([measure_section_node.id])) AS measure_section
}
CALL (measure) {
  MATCH measure_task_path = (measure)<-[:HAS_MEASURE*1..14]-(measure_task_node:Task)
  WITH measure_task_node, length(measure_task_path) AS measure_task_distance ORDER BY measure_task_distance LIMIT 1
  RETURN head(collect([measure_task_node.id])) AS measure_task
}
RETURN [measure.id, measure_document, measure_explains, measure_laws, measure.marker, measure_parentMeasure, measure_pillar, measure_section, measure_task] AS answer
