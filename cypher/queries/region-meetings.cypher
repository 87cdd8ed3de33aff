// title: The regions that a cluster links, and what else meets there
// titleKo: 클러스터가 잇는 지역과 그곳에서 만나는 것
// question: Which regions does the battery triangle link, and what else lands in each of them or in a place inside it?
// param cluster: String = 'cluster:battery-triangle'

// 질문: 배터리 트라이앵글은 어느 지역을 잇고, 그 지역과 그 안의 곳에는 또 무엇이 들어서는가?
MATCH (graph:Graph)
MATCH (cluster:Cluster)
WHERE cluster.generation = graph.current
  AND cluster.id = $cluster
MATCH (cluster)-[links:LINKS]->(region:Region)
// Which place lies in which region is not in the report: these PART_OF have the origin REFERENCE and a source.
MATCH (place:Region)-[:PART_OF*0..4]->(region)
WITH DISTINCT cluster, links, region, place
MATCH (meeting:Entity)-[lands:LOCATED_IN|LINKS]->(place)
WHERE meeting.id <> cluster.id
  AND NOT EXISTS { MATCH (meeting)-[:RUNS]->(cluster) }
RETURN
  region.name AS regionName,
  links.role AS regionRole,
  links.lineStarts AS regionLines,
  place.name AS placeName,
  CASE place.id WHEN region.id THEN 'REPORT' ELSE 'REFERENCE' END AS placeFrom,
  head([label IN labels(meeting) WHERE label <> 'Entity']) AS meetingLabel,
  meeting.name AS meetingName,
  meeting.id AS meetingId,
  type(lands) AS relationship,
  lands.stated AS stated,
  lands.lineStarts AS lines
ORDER BY links.position, links.id, place.sortKey, meetingLabel, meeting.sortKey, lands.id;
