// title: Programmes and clusters that several tasks act on
// titleKo: 여러 과제가 함께 다루는 사업과 클러스터
// question: Which programmes and clusters do measures of more than one task run, use, support or enlarge?

// 질문: 둘 이상의 과제가 함께 추진하거나 활용·지원·확대하는 사업과 클러스터는 무엇인가?
MATCH (graph:Graph)
MATCH (shared:Entity)
WHERE shared.generation = graph.current
  AND (shared:Programme OR shared:Cluster)
CALL (shared) {
  MATCH (measure:Measure)-[:RUNS]->(shared)
  MATCH (pillar:Pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure)
  // A goal of a pillar, and all of the last pillar, stand under no task: the pillar itself counts then.
  OPTIONAL MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure)
  RETURN count(DISTINCT coalesce(task.id, pillar.id)) AS parts
}
WITH shared, parts
WHERE parts > 1
MATCH (measure:Measure)-[runs:RUNS]->(shared)
MATCH (pillar:Pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure)
OPTIONAL MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure)
RETURN
  shared.name AS sharedName,
  parts,
  pillar.number AS pillarNumber,
  task.name AS taskName,
  runs.role AS role,
  measure.name AS measureName,
  runs.stated AS stated,
  runs.lineStarts AS lines,
  shared.id AS sharedId,
  task.id AS taskId,
  measure.id AS measureId
ORDER BY parts DESC, shared.sortKey, pillar.number, measure.sortKey, runs.id;
