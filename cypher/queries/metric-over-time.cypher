// title: One indicator over time
// titleKo: 한 지표의 흐름
// question: Which values does the report print of one indicator, of which time, and which of them state another one again?
// param metric: String = 'metric:ai-factories'

// 질문: 보고서는 한 지표의 어느 시점 값을 적고 있고, 그중 다시 적은 값은 무엇인가?
MATCH (graph:Graph)
MATCH (metric:Metric)
WHERE metric.generation = graph.current
  AND metric.id = $metric
MATCH (metric)-[:HAS_OBSERVATION]->(observation:Observation)
CALL (observation) {
  MATCH (observation)-[looks:LOOKS_LIKE]->(other:Observation)
  WITH looks, other
  ORDER BY looks.id
  RETURN head(collect([looks.kind, other.id])) AS likeness
}
CALL (observation) {
  MATCH (observation)-[:CONCERNS|INVOLVES|TARGETS]->(subject:Entity)
  WITH DISTINCT subject
  ORDER BY subject.id
  RETURN collect(subject.name) AS measured
}
RETURN
  observation.periodPrinted AS period,
  observation.periodIso AS periodIso,
  observation.kind AS kind,
  observation.printed AS printed,
  observation.value AS value,
  coalesce(observation.unit, metric.unit) AS unit,
  observation.rank AS rank,
  observation.qualifier AS qualifier,
  measured,
  likeness[0] AS likeness,
  likeness[1] AS likenessId,
  observation.lineStarts AS lines,
  observation.id AS observationId
ORDER BY observation.periodEnd IS NULL, observation.periodEnd, observation.sortKey;
