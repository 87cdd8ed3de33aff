// title: What has to come first
// titleKo: 먼저 이루어져야 하는 것
// question: Which steps does the report print before the RE100 complexes are built, and in which order?
// param goal: String = 'measure:motir-2026:re100-build'

// 질문: 보고서는 RE100 산단을 조성하기 전에 어떤 단계를 어떤 순서로 두는가?
MATCH (graph:Graph)
MATCH (goal:Entity)
WHERE goal.generation = graph.current
  AND goal.id = $goal
MATCH way = (earlier:Entity)-[:PRECEDES*1..6]->(goal)
WITH earlier, head(relationships(way)) AS precedes, max(length(way)) AS stepsBefore
RETURN
  stepsBefore,
  head([label IN labels(earlier) WHERE label <> 'Entity']) AS label,
  earlier.name AS earlierName,
  earlier.datesPrinted AS date,
  earlier.modality AS modality,
  endNode(precedes).name AS before,
  precedes.lineStarts AS lines,
  earlier.id AS earlierId
ORDER BY stepsBefore DESC, earlier.sortKey, precedes.id;
