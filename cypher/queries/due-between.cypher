// title: What falls due between two days
// titleKo: 두 날짜 사이에 기한이 오는 것
// question: What falls due in the first half of 2026, and what may, since only its year is printed?
// param from: String = '2026-01-01'
// param until: String = '2026-06-30'

// 질문: 2026년 상반기에 기한이 오는 것은 무엇이고, 연도만 적혀 있어 그때일 수도 있는 것은 무엇인가?
MATCH (graph:Graph)
MATCH (milestone:Milestone)
WHERE milestone.generation = graph.current
  // Days are ISO texts, which sort as days do. An open start (~'30) has none.
  AND milestone.datesStart <= $until
  AND milestone.datesEnd >= $from
CALL (milestone) {
  MATCH (milestone)-[:CARRIED_OUT_BY]->(organisation:Organisation)
  WITH DISTINCT organisation
  ORDER BY organisation.sortKey
  RETURN collect(organisation.name) AS carriedOutBy
}
CALL (milestone) {
  MATCH (milestone)-[:DEPENDS_ON]->(condition:Entity)
  WITH DISTINCT condition
  ORDER BY condition.sortKey
  RETURN collect(condition.name) AS dependsOn
}
RETURN
  CASE
    WHEN milestone.datesStart >= $from AND milestone.datesEnd <= $until THEN 'WITHIN'
    ELSE 'MAYBE'
  END AS falls,
  milestone.datesPrinted AS date,
  milestone.datesPrecision AS precision,
  milestone.name AS milestoneName,
  milestone.kind AS kind,
  milestone.modality AS modality,
  carriedOutBy,
  dependsOn,
  milestone.doubt AS doubt,
  milestone.lineStarts AS lines,
  milestone.citationSections[0] AS headingId,
  milestone.id AS milestoneId
ORDER BY falls DESC, milestone.datesEnd, milestone.datesStart, milestone.sortKey;
