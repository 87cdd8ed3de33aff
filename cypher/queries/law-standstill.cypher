// title: What stands still without a law
// titleKo: 법률이 없으면 멈추는 것
// question: If this law does not pass, which measures, clusters, milestones and programmes stand still, and which tasks, dates and money with them?
// param law: String = 'law:re100-complex-special-act'

// 질문: 이 법률이 통과되지 않으면 어떤 세부 내용·단지·일정·사업이 멈추고, 어떤 과제·날짜·예산이 함께 걸리는가?
MATCH (graph:Graph)
MATCH (law:Law)
WHERE law.generation = graph.current
  AND law.id = $law
CALL (law) {
  MATCH way = (waiting:Entity)-[:DEPENDS_ON*1..4]->(law)
  RETURN waiting, head(relationships(way)) AS states, nodes(way)[1].name AS awaited, length(way) AS stepsAway
UNION ALL
  // What the law itself brings waits for it too.
  MATCH (law)-[states:PROVIDES]->(waiting:Entity)
  RETURN waiting, states, law.name AS awaited, 1 AS stepsAway
}
WITH waiting, states, awaited, min(stepsAway) AS steps
CALL (waiting) {
  MATCH (waiting)-[:HAS_MEASURE*0..9]->(part:Entity)
  MATCH (part)-[:FUNDED_BY]->(budget:Budget)
  WITH DISTINCT budget
  ORDER BY budget.sortKey
  RETURN collect(budget.printed) AS money
}
CALL (waiting) {
  MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure:Measure)
  WHERE measure.id = waiting.id
    OR EXISTS { MATCH (measure)-[:RUNS|PROVIDES|DUE]->(waiting) }
  WITH DISTINCT task
  ORDER BY task.sortKey
  RETURN collect(task.name) AS tasks
}
RETURN
  steps,
  head([label IN labels(waiting) WHERE label <> 'Entity']) AS waitingLabel,
  waiting.name AS waitingName,
  type(states) AS relationship,
  awaited,
  states.kind AS kind,
  states.stated AS stated,
  waiting.datesPrinted AS date,
  money,
  tasks,
  states.lineStarts AS lines,
  waiting.citationSections[0] AS headingId,
  waiting.id AS waitingId
ORDER BY steps, waitingLabel, waiting.sortKey, states.id;
