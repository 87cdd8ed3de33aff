// title: Laws that tasks depend on
// titleKo: 과제가 기대는 법률
// question: Which laws does each task depend on through any of its measures, at any depth, and where do those laws stand?

// 질문: 각 과제는 세부 내용을 통틀어 어떤 법률에 기대고, 그 법률은 어떤 상태인가?
MATCH (graph:Graph)
MATCH (pillar:Pillar)
WHERE pillar.generation = graph.current
MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure:Measure)
MATCH (measure)-[depends:DEPENDS_ON]->(law:Law)
// The measures of the last pillar stand under no task.
CALL (measure) {
  MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure)
  RETURN head(collect([task.id, task.name])) AS task
}
RETURN
  pillar.number AS pillarNumber,
  task[1] AS taskName,
  law.name AS lawName,
  law.status AS status,
  law.statusDatePrinted AS statusDate,
  measure.name AS measureName,
  depends.kind AS kind,
  depends.stated AS stated,
  depends.lineStarts AS lines,
  task[0] AS taskId,
  law.id AS lawId,
  measure.id AS measureId
ORDER BY pillar.number, law.sortKey, measure.sortKey, depends.id;
