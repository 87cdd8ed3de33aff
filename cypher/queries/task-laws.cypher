// title: Laws of the tasks
// titleKo: 과제와 법률
// question: Which laws does each task depend on, make or change through any of its measures, at any depth, and where do those laws stand?

// 질문: 각 과제는 세부 내용을 통틀어 어떤 법률에 기대거나 어떤 법률을 만들고 고치며, 그 법률은 어떤 상태인가?
MATCH (graph:Graph)
MATCH (pillar:Pillar)
WHERE pillar.generation = graph.current
MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure:Measure)
MATCH (measure)-[states:DEPENDS_ON|ENACTS|AMENDS]->(law:Law)
// A goal of a pillar, and all of the last pillar, stand under no task.
CALL (measure) {
  MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure)
  RETURN head(collect([task.name, task.id])) AS task
}
RETURN
  pillar.number AS pillarNumber,
  task[0] AS taskName,
  law.name AS lawName,
  law.status AS status,
  law.statusDatePrinted AS statusDate,
  type(states) AS relationship,
  states.kind AS kind,
  measure.name AS measureName,
  states.stated AS stated,
  states.lineStarts AS lines,
  task[1] AS taskId,
  law.id AS lawId,
  measure.id AS measureId
ORDER BY pillar.number, law.sortKey, measure.sortKey, states.id;
