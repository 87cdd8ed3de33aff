// title: What the graph holds
// titleKo: 그래프에 담긴 것
// question: Which kinds of things does the graph hold, how many of each, and what is an example?

// 질문: 그래프에는 어떤 것이 몇 개씩 담겨 있고, 그 예는 무엇인가?
MATCH (graph:Graph)
MATCH (node:Entity)
WHERE node.generation = graph.current
WITH node, head([label IN labels(node) WHERE label <> 'Entity']) AS label
ORDER BY label, node.sortKey
WITH label, count(*) AS nodes, head(collect([node.id, node.name, node.lineStarts])) AS first
RETURN
  label,
  nodes,
  first[0] AS exampleId,
  first[1] AS example,
  first[2] AS lines
ORDER BY label;
