// title: Where the print is doubtful
// titleKo: 원문이 의심스러운 곳
// question: Where is the print of the report doubtful, and how was it read?

// 질문: 보고서 원문이 의심스러운 곳은 어디이고, 어떻게 읽었는가?
MATCH (graph:Graph)
MATCH (doubtful:Entity)
WHERE doubtful.generation = graph.current
  AND doubtful.doubt IS NOT NULL
RETURN
  doubtful.lineStarts AS lines,
  head([label IN labels(doubtful) WHERE label <> 'Entity']) AS label,
  doubtful.name AS name,
  doubtful.doubt AS doubt,
  doubtful.id AS id
ORDER BY doubtful.lineStarts[0] IS NULL, doubtful.lineStarts[0], label, doubtful.sortKey;
