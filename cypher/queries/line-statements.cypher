// title: What the graph takes from a line of the report
// titleKo: 그래프가 보고서의 한 줄에서 가져온 것
// question: Which things and statements of the graph cite this line of the report, and which printed terms show them?
// param line: Int = 180

// 질문: 그래프의 어떤 것과 진술이 보고서의 이 줄을 인용하고, 그것을 보여 주는 글자는 무엇인가?
MATCH (graph:Graph)
CALL (graph) {
  MATCH (node:Entity)
  WHERE node.generation = graph.current
  RETURN node AS subject, null AS relationship, null AS role, null AS object, null AS statementId, node.lineStarts AS starts, node.lineEnds AS ends, node.evidence AS evidence
UNION ALL
  MATCH (subject:Entity)
  WHERE subject.generation = graph.current
  MATCH (subject)-[states]->(target:Entity)
  RETURN subject, type(states) AS relationship, states.role AS role, target.name AS object, states.id AS statementId, states.lineStarts AS starts, states.lineEnds AS ends, states.evidence AS evidence
}
// A citation is a range of lines; the lists of starts, ends and printed terms run side by side.
UNWIND range(0, size(starts) - 1) AS citation
WITH subject, relationship, role, object, statementId, starts, ends[citation] AS lineEnd, starts[citation] AS lineStart, evidence[citation] AS terms
WHERE lineStart <= $line
  AND lineEnd >= $line
RETURN
  head([label IN labels(subject) WHERE label <> 'Entity']) AS label,
  subject.name AS subjectName,
  relationship,
  role,
  object,
  terms,
  starts AS lines,
  subject.id AS subjectId,
  statementId
ORDER BY subject.sortKey, relationship IS NOT NULL, relationship, statementId, lineStart, terms;
