// title: How two things are connected
// titleKo: 두 가지가 이어지는 길
// question: How is Gumi connected to the Semiconductor Special Act, hop by hop, and which lines state each hop?
// param from: String = 'region:gumi'
// param to: String = 'law:semiconductor-special-act'
// param paths: Int = 5

// 질문: 구미는 반도체 특별법과 어떤 단계를 거쳐 이어지고, 각 단계는 보고서의 몇 번째 줄에 있는가?
MATCH (graph:Graph)
MATCH (start:Entity)
WHERE start.generation = graph.current
  AND start.id = $from
MATCH (goal:Entity)
WHERE goal.generation = graph.current
  AND goal.id = $to
  AND goal.id <> start.id
// The outline (HAS_…) is not walked: that two things stand in one report ties everything to everything.
MATCH way = allShortestPaths((start)-[:LOCATED_IN|LINKS|TARGETS|CONCERNS|BENEFITS|ABOUT|RUNS|PROVIDES|CARRIED_OUT_BY|INVOLVES|CHAIRS|MEMBER_OF|ENACTS|AMENDS|REPLACES|DEPENDS_ON|FUNDED_BY|MEASURED_BY|DUE*..6]-(goal))
WITH way, reduce(hops = '', hop IN relationships(way) | hops + ' ' + hop.id) AS wayKey
ORDER BY wayKey
LIMIT $paths
WITH collect([hop IN relationships(way) | [startNode(hop).name, type(hop), endNode(hop).name, hop.role, hop.lineStarts, startNode(hop).id, endNode(hop).id]]) AS ways
UNWIND range(0, size(ways) - 1) AS path
UNWIND range(0, size(ways[path]) - 1) AS step
WITH path, step, ways[path][step] AS hop
RETURN
  path + 1 AS path,
  step + 1 AS step,
  hop[0] AS subject,
  hop[1] AS relationship,
  hop[2] AS object,
  hop[3] AS role,
  hop[4] AS lines,
  hop[5] AS subjectId,
  hop[6] AS objectId
ORDER BY path, step;
