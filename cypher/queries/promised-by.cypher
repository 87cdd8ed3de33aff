// title: What is promised by a year, and from which baseline
// titleKo: 목표 연도까지의 약속과 기준값
// question: What is promised by 2030, and from which baseline does each figure start?
// param year: Int = 2030

// 질문: 2030년까지 약속된 것은 무엇이고, 각 수치는 어떤 기준값에서 출발하는가?
MATCH (graph:Graph)
CALL (graph) {
  MATCH (promise:Observation)
  WHERE promise.generation = graph.current
    AND promise.kind IN ['TARGET', 'PLAN', 'ADDITION']
    AND promise.periodEnd STARTS WITH toString($year)
  RETURN promise, promise.periodPrinted AS by
UNION ALL
  // An event, where no figure says the same.
  MATCH (promise:Milestone)
  WHERE promise.generation = graph.current
    AND promise.datesEnd STARTS WITH toString($year)
    AND NOT EXISTS {
      MATCH (holder:Entity)-[:DUE]->(promise)
      MATCH (holder)-[:MEASURED_BY]->(metric:Metric)
      MATCH (metric)-[:HAS_OBSERVATION]->(figure:Observation)
      WHERE figure.periodEnd = promise.datesEnd
    }
  RETURN promise, promise.datesPrinted AS by
}
CALL (promise) {
  MATCH (baseline:Observation)-[:PRECEDES]->(promise)
  WITH baseline
  ORDER BY baseline.sortKey
  RETURN head(collect([baseline.printed, baseline.periodPrinted, baseline.lineStarts, baseline.id])) AS baseline
}
CALL (promise) {
  MATCH (promise)-[looks:LOOKS_LIKE]->(same:Observation)
  WHERE looks.kind = 'RESTATES'
  WITH same
  ORDER BY same.sortKey
  RETURN head(collect(same.id)) AS restatesId
}
RETURN
  promise.name AS promiseName,
  promise.kind AS kind,
  promise.modality AS modality,
  promise.printed AS printed,
  promise.value AS value,
  promise.unit AS unit,
  promise.qualifier AS qualifier,
  by,
  promise.lineStarts AS lines,
  baseline[0] AS baselinePrinted,
  baseline[1] AS baselineDate,
  baseline[2] AS baselineLines,
  promise.id AS promiseId,
  baseline[3] AS baselineId,
  restatesId
ORDER BY promise.lineStarts[0], promise.sortKey;
