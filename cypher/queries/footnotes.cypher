// title: Footnotes and the terms that they explain
// titleKo: 각주와 그것이 설명하는 용어
// question: Which footnote explains which term, by which mark?

// 질문: 어떤 각주가 어떤 표시로 어떤 용어를 설명하는가?
MATCH (graph:Graph)
MATCH (note:Entity)
WHERE note.generation = graph.current
MATCH (note)-[explains:EXPLAINS]->(explained:Entity)
WHERE explains.term IS NOT NULL
RETURN
  explains.term AS term,
  explains.marker AS marker,
  note.name AS noteName,
  head([label IN labels(explained) WHERE label <> 'Entity']) AS explainedLabel,
  explained.name AS explainedName,
  explains.lineStarts AS lines,
  note.id AS noteId,
  explained.id AS explainedId
ORDER BY note.sortKey, term, explainedLabel, explains.id;
