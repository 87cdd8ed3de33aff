MATCH (measure:Measure) WHERE measure.key = $measure_key
CALL (measure) {
  MATCH document_path = (measure)<-[:HAS_MEASURE|HAS_PILLAR|HAS_SECTION|HAS_TASK*1..14]-(document_node:Document)
  WITH document_node, length(document_path) AS document_distance ORDER BY document_distance LIMIT 1
  RETURN head(collect([document_node.id])) AS document
}
CALL (measure) {
  MATCH (measure)-[explains_stated:EXPLAINS]->(measure_2:Measure)
  WITH measure_2, explains_stated ORDER BY measure_2.sortKey, explains_stated.id
  WITH measure_2, collect(explains_stated) AS explains_statements
  ORDER BY measure_2.sortKey LIMIT $explains_limit
  RETURN collect([measure_2.id, [explains_stated IN explains_statements | [explains_stated.marker, explains_stated.term, type(explains_stated)]]]) AS explains
}
CALL (measure) {
  MATCH (measure)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(law:Law)
  WITH DISTINCT law ORDER BY law.sortKey LIMIT $laws_limit
  RETURN collect([law.id]) AS laws
}
CALL (measure) {
  MATCH (measure)<-[:HAS_MEASURE]-(parentMeasure_node:Measure)
  WITH parentMeasure_node LIMIT 1
  CALL (parentMeasure_node) {
    MATCH (parentMeasure_node)<-[:HAS_MEASURE]-(parentMeasure_2_node:Measure)
    WITH parentMeasure_2_node LIMIT 1
    RETURN head(collect([parentMeasure_2_node.id])) AS parentMeasure_2
  }
  RETURN head(collect([parentMeasure_node.id, parentMeasure_2])) AS parentMeasure
}
CALL (measure) {
  MATCH pillar_path = (measure)<-[:HAS_MEASURE|HAS_TASK*1..14]-(pillar_node:Pillar)
  WITH pillar_node, length(pillar_path) AS pillar_distance ORDER BY pillar_distance LIMIT 1
  RETURN head(collect([pillar_node.id, pillar_node.number])) AS pillar
}
CALL (measure) {
  MATCH section_path = (measure)<-[:HAS_MEASURE|HAS_PILLAR|HAS_SECTION|HAS_TASK*1..14]-(section_node:Section)
  WITH section_node, length(section_path) AS section_distance ORDER BY section_distance LIMIT 1
  RETURN head(collect([section_node.id])) AS section
}
CALL (measure) {
  MATCH task_path = (measure)<-[:HAS_MEASURE*1..14]-(task_node:Task)
  WITH task_node, length(task_path) AS task_distance ORDER BY task_distance LIMIT 1
  RETURN head(collect([task_node.id])) AS task
}
RETURN [measure.id, document, explains, laws, measure.marker, parentMeasure, pillar, section, task] AS answer
