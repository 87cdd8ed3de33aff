// title: Laws without a stated status
// titleKo: 상태가 적히지 않은 법률
// question: Of which laws does the report not say where they stand, and what depends on them nevertheless?

// 질문: 보고서가 상태를 밝히지 않은 법률은 무엇이고, 그럼에도 무엇이 거기에 기대는가?
MATCH (graph:Graph)
MATCH (law:Law)
WHERE law.generation = graph.current
  // However well known a law is: what the report does not say is null.
  AND law.status IS NULL
OPTIONAL MATCH (dependent:Entity)-[depends:DEPENDS_ON]->(law)
RETURN
  law.name AS lawName,
  law.nameOrigin AS nameOrigin,
  law.lineStarts AS lawLines,
  dependent.name AS dependentName,
  depends.kind AS kind,
  depends.lineStarts AS lines,
  law.doubt AS doubt,
  law.id AS lawId,
  dependent.id AS dependentId
ORDER BY law.sortKey, dependent.sortKey, depends.id;
