// title: Who decides, approves or chairs
// titleKo: 결정하고 승인하고 주재하는 기관
// question: Which organisations decide on or approve what, and who chairs them?
// param roles: [String] = ['DECIDES', 'APPROVES']

// 질문: 어떤 기관이 무엇을 결정하거나 승인하고, 그 기관의 장은 누구인가?
MATCH (graph:Graph)
MATCH (organisation:Organisation)
WHERE organisation.generation = graph.current
MATCH (matter:Entity)-[acts:CARRIED_OUT_BY]->(organisation)
WHERE acts.role IN $roles
CALL (organisation) {
  MATCH (chair:Organisation)-[chairs:CHAIRS]->(organisation)
  WITH chair, chairs
  ORDER BY chair.sortKey
  RETURN head(collect([chair.name, chairs.lineStarts])) AS chair
}
RETURN
  organisation.name AS organisationName,
  organisation.kind AS kind,
  chair[0] AS chairName,
  chair[1] AS chairLines,
  acts.role AS role,
  head([label IN labels(matter) WHERE label <> 'Entity']) AS matterLabel,
  matter.name AS matterName,
  acts.modality AS modality,
  acts.lineStarts AS lines,
  organisation.id AS organisationId,
  matter.id AS matterId
ORDER BY organisation.sortKey, acts.role, matterLabel, matter.sortKey, acts.id;
