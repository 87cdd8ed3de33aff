// title: What holds only by its heading
// titleKo: 제목에 의해서만 성립하는 진술
// question: Which statements hold only because an enclosing heading names their target, and which lines are the heading and the line itself?

// 질문: 줄 자체가 아니라 상위 제목이 대상을 부르기 때문에 성립하는 진술은 무엇이고, 그 줄과 제목은 몇 번째 줄인가?
MATCH (graph:Graph)
MATCH (subject:Entity)
WHERE subject.generation = graph.current
MATCH (subject)-[states]->(object:Entity)
WHERE states.stated = 'BY_HEADING'
RETURN
  type(states) AS relationship,
  head([label IN labels(subject) WHERE label <> 'Entity']) AS subjectLabel,
  subject.name AS subjectName,
  states.role AS role,
  object.name AS objectName,
  states.certainty AS certainty,
  states.lineStarts AS lines,
  states.evidence AS evidence,
  subject.id AS subjectId,
  object.id AS objectId
ORDER BY relationship, subjectLabel, subject.sortKey, states.id;
