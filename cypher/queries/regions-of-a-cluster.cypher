// title: The regions that a cluster links, and what meets there
// titleKo: 클러스터가 잇는 지역과 그곳에서 만나는 것
// question: Which regions does the battery triangle link, and what lands in each of them, or in a place inside it, beside the triangle?
// param cluster: String = 'cluster:battery-triangle'

// 질문: 배터리 트라이앵글은 어느 지역을 잇고, 그 지역과 그 안의 곳에는 무엇이 함께 들어서는가?
MATCH (graph:Graph)
MATCH (cluster:Cluster)
WHERE cluster.generation = graph.current
  AND cluster.id = $cluster
MATCH (cluster)-[links:LINKS]->(region:Region)
// Which place lies in which region is not in the report: these PART_OF have the origin REFERENCE and name a source.
MATCH (place:Region)-[:PART_OF*0..4]->(region)
WITH DISTINCT links, region, place
MATCH (meeting:Entity)-[lands:LOCATED_IN|LINKS]->(place)
RETURN
  region.name AS regionName,
  links.role AS regionRole,
  place.name AS placeName,
  CASE place.id WHEN region.id THEN 'REPORT' ELSE 'REFERENCE' END AS placeFrom,
  head([label IN labels(meeting) WHERE label <> 'Entity']) AS meetingLabel,
  meeting.name AS meetingName,
  type(lands) AS relationship,
  lands.stated AS stated,
  lands.lineStarts AS lines,
  region.id AS regionId,
  place.id AS placeId,
  meeting.id AS meetingId
ORDER BY links.position, links.id, placeFrom DESC, place.sortKey, meetingLabel, meeting.sortKey, lands.id;
