// title: The national agenda and the tasks that carry it
// titleKo: 국정과제를 수행하는 과제
// question: Which items of the national agenda are carried by which tasks, and which are carried by several?

// 질문: 어떤 국정과제를 어떤 과제가 수행하고, 여러 과제에 걸친 것은 무엇인가?
MATCH (graph:Graph)
MATCH (agenda:NationalAgenda)
WHERE agenda.generation = graph.current
MATCH (task:Task)-[carries:CARRIES]->(agenda)
MATCH (pillar:Pillar)-[:HAS_TASK]->(task)
RETURN
  agenda.number AS agendaNumber,
  COUNT { MATCH (:Task)-[:CARRIES]->(agenda) } AS tasks,
  pillar.number AS pillarNumber,
  task.numberPrinted AS taskNumber,
  task.name AS taskName,
  carries.lineStarts AS lines,
  task.id AS taskId
ORDER BY agenda.number, task.sortKey, carries.id;
