// title: Tasks of different pillars on one industry
// titleKo: 같은 산업을 다루는 서로 다른 전략의 과제
// question: Which tasks of different pillars work on the same industry, and so have to coordinate?

// 질문: 서로 다른 전략의 어떤 과제들이 같은 산업을 다루어 함께 조율해야 하는가?
MATCH (graph:Graph)
MATCH (industry:Industry)
WHERE industry.generation = graph.current
CALL (industry) {
  MATCH (measure:Measure)-[:TARGETS]->(industry)
  MATCH (pillar:Pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure)
  RETURN count(DISTINCT pillar.id) AS pillars
}
WITH industry, pillars
WHERE pillars > 1
MATCH (measure:Measure)-[targets:TARGETS]->(industry)
MATCH (pillar:Pillar)-[:HAS_TASK|HAS_MEASURE*1..10]->(measure)
// A goal of a pillar, and all of the last pillar, stand under no task.
OPTIONAL MATCH (task:Task)-[:HAS_MEASURE*1..9]->(measure)
WITH industry, pillars, pillar, task, measure, targets
ORDER BY measure.sortKey, targets.id
WITH industry, pillars, pillar, task, collect(measure.name) AS measures, collect(targets.lineStarts) AS citations
RETURN
  industry.name AS industryName,
  pillars,
  pillar.number AS pillarNumber,
  task.numberPrinted AS taskNumber,
  task.name AS taskName,
  size(measures) AS statements,
  measures,
  reduce(lines = [], cited IN citations | lines + [line IN cited WHERE NOT line IN lines]) AS lines,
  industry.id AS industryId,
  task.id AS taskId
ORDER BY pillars DESC, industry.sortKey, pillar.number, task.sortKey;
