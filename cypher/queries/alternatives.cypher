// title: Open decisions and their alternatives
// titleKo: 열린 결정과 그 대안
// question: Which decisions are still open between alternatives, and when is each to be taken?

// 질문: 아직 대안 사이에서 정해지지 않은 결정은 무엇이고, 언제 정해지는가?
MATCH (graph:Graph)
MATCH (decision:Measure)
WHERE decision.generation = graph.current
MATCH (decision)-[has:HAS_OPTION]->(option:Measure)
CALL (decision) {
  MATCH (decision)-[:HAS_MEASURE*0..9]->(part:Measure)
  MATCH (part)-[due:DUE]->(milestone:Milestone)
  WITH DISTINCT milestone
  ORDER BY milestone.sortKey
  RETURN collect(milestone.name + ' ' + coalesce(milestone.datesPrinted, '')) AS dates
}
CALL (decision) {
  MATCH (decision)-[:INVOLVES|CARRIED_OUT_BY]->(organisation:Organisation)
  WITH DISTINCT organisation
  ORDER BY organisation.sortKey
  RETURN collect(organisation.name) AS organisations
}
RETURN
  decision.name AS decisionName,
  decision.modality AS modality,
  has.position AS position,
  option.name AS optionName,
  has.listOpen AS listOpen,
  organisations,
  dates,
  has.lineStarts AS lines,
  decision.id AS decisionId,
  option.id AS optionId
ORDER BY decision.sortKey, has.position, has.id;
