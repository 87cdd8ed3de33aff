// title: Look-alikes that are kept apart
// titleKo: 비슷해 보이지만 따로 둔 것
// question: Which things look alike, among them special acts printed without a name, and why are they kept apart or tied?
// param kinds: [String] = ['DIFFERS', 'POSSIBLY_SAME', 'RESTATES']

// 질문: 이름 없이 적힌 특별법을 비롯해 비슷해 보이는 것은 무엇이고, 왜 따로 두거나 이어 두었는가?
MATCH (graph:Graph)
MATCH (thing:Entity)
WHERE thing.generation = graph.current
MATCH (thing)-[looks:LOOKS_LIKE]->(other:Entity)
WHERE looks.kind IN $kinds
RETURN
  looks.kind AS kind,
  head([label IN labels(thing) WHERE label <> 'Entity']) AS label,
  thing.name AS thingName,
  thing.nameOrigin AS thingNameOrigin,
  other.name AS otherName,
  other.nameOrigin AS otherNameOrigin,
  looks.reason AS reason,
  looks.lineStarts AS lines,
  thing.id AS thingId,
  other.id AS otherId
ORDER BY kind, label, thing.sortKey, looks.id;
