// title: What is promised by a year, and from which baseline
// titleKo: 목표 연도까지의 약속과 기준값
// question: Which figures are promised by 2030, and from which baseline does each start?
// param year: Int = 2030

// 질문: 2030년까지 약속된 수치는 무엇이고, 각각 어떤 기준값에서 출발하는가?
MATCH (graph:Graph)
MATCH (target:Observation)
WHERE target.generation = graph.current
  AND target.kind IN ['TARGET', 'PLAN', 'ADDITION']
  AND target.periodEnd STARTS WITH toString($year)
MATCH (metric:Metric)-[:HAS_OBSERVATION]->(target)
CALL (target) {
  MATCH (baseline:Observation)-[:PRECEDES]->(target)
  WITH baseline
  ORDER BY baseline.sortKey
  RETURN head(collect([baseline.printed, baseline.periodPrinted, baseline.lineStarts, baseline.id])) AS baseline
}
CALL (target) {
  MATCH (target)-[:LOOKS_LIKE]->(same:Observation)
  RETURN head(collect(same.id)) AS restates
}
RETURN
  metric.name AS metricName,
  target.kind AS kind,
  target.printed AS printed,
  target.value AS value,
  target.unit AS unit,
  target.qualifier AS qualifier,
  target.periodPrinted AS by,
  target.lineStarts AS lines,
  baseline[0] AS baselinePrinted,
  baseline[1] AS baselineDate,
  baseline[2] AS baselineLines,
  restates,
  metric.id AS metricId,
  target.id AS targetId
ORDER BY metric.sortKey, target.sortKey;
