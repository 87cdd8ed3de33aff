// title: What a line of the report states
// titleKo: 보고서의 한 줄이 말하는 것
// question: Which statements of the graph does this line of the report bear out?
// param line: Int = 180

// 질문: 보고서의 이 줄은 그래프의 어떤 진술을 뒷받침하는가?
MATCH (graph:Graph)
MATCH (subject:Entity)
WHERE subject.generation = graph.current
MATCH (subject)-[states]->(object:Entity)
// A citation is a range of lines; the lists of starts, ends and printed terms run side by side.
UNWIND range(0, size(states.lineStarts) - 1) AS citation
WITH subject, states, object, citation
WHERE states.lineStarts[citation] <= $line
  AND states.lineEnds[citation] >= $line
RETURN
  subject.name AS subjectName,
  type(states) AS relationship,
  states.role AS role,
  object.name AS objectName,
  states.evidence[citation] AS evidence,
  states.lineStarts AS lines,
  subject.id AS subjectId,
  object.id AS objectId
ORDER BY subject.sortKey, relationship, states.id, citation;
