// title: Everything that lands in a region
// titleKo: 한 지역에 들어서는 모든 것
// question: What lands in Gwangju, and which industries, money, laws, dates and organisations come with it?
// param region: String = 'region:gwangju'

// 질문: 광주에는 무엇이 들어서고, 어떤 산업·예산·법률·일정·기관이 함께 오는가?
MATCH (graph:Graph)
MATCH (region:Region)
WHERE region.generation = graph.current
  AND region.id = $region
MATCH (place:Region)-[:PART_OF*0..4]->(region)
WITH DISTINCT place
MATCH (landing:Entity)-[:LOCATED_IN|LINKS]->(place)
// What stands below a measure belongs to it.
MATCH (landing)-[:HAS_MEASURE*0..9]->(part:Entity)
WITH DISTINCT place, part
MATCH (part)-[states:LOCATED_IN|LINKS|TARGETS|RUNS|PROVIDES|FUNDED_BY|MEASURED_BY|DUE|DEPENDS_ON|CARRIED_OUT_BY|INVOLVES|BENEFITS|PART_OF]->(fact:Entity)
RETURN
  place.name AS placeName,
  head([label IN labels(part) WHERE label <> 'Entity']) AS partLabel,
  part.name AS partName,
  type(states) AS relationship,
  states.role AS role,
  head([label IN labels(fact) WHERE label <> 'Entity']) AS factLabel,
  fact.name AS factName,
  coalesce(fact.datesPrinted, fact.printed) AS printed,
  states.stated AS stated,
  states.lineStarts AS lines,
  part.id AS partId,
  fact.id AS factId
ORDER BY place.sortKey, partLabel, part.sortKey, relationship, fact.sortKey, states.id;
