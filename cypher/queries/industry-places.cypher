// title: Where an industry lands
// titleKo: 산업이 자리 잡는 곳
// question: Which places does the report tie to the semiconductor industry, by which cluster, measure or other thing?
// param industry: String = 'industry:semiconductor'

// 질문: 보고서는 반도체 산업을 어느 곳과, 무엇을 통해 잇는가?
MATCH (graph:Graph)
MATCH (industry:Industry)
WHERE industry.generation = graph.current
  AND industry.id = $industry
MATCH (tie:Entity)-[targets:TARGETS]->(industry)
MATCH (tie)-[lands:LOCATED_IN|LINKS]->(place:Region)
RETURN
  place.name AS placeName,
  place.kind AS placeKind,
  type(lands) AS relationship,
  lands.role AS role,
  head([label IN labels(tie) WHERE label <> 'Entity']) AS tieLabel,
  tie.name AS tieName,
  targets.role AS industryRole,
  lands.lineStarts AS placeLines,
  targets.lineStarts AS industryLines,
  tie.id AS tieId,
  place.id AS placeId
ORDER BY place.sortKey, tieLabel, tie.sortKey, lands.id, targets.id;
