// title: Lists that the report leaves open
// titleKo: '등'으로 열려 있는 목록
// question: Which lists of one relationship end in 등, so that there are more than are named, and what do they name?
// param relationship: String = 'CONCERNS'

// 질문: '등'으로 끝나 이름이 다 적히지 않은 목록은 무엇이고, 거기에는 무엇이 적혀 있는가?
MATCH (graph:Graph)
MATCH (subject:Entity)
WHERE subject.generation = graph.current
MATCH (subject)-[states]->(object:Entity)
WHERE type(states) = $relationship
  AND states.listOpen = true
WITH subject, states, object
ORDER BY states.position IS NULL, states.position, object.sortKey, states.id
WITH subject, type(states) AS relationship, states.role AS role, collect(object.name) AS named, collect(states.lineStarts) AS citations
RETURN
  head([label IN labels(subject) WHERE label <> 'Entity']) AS subjectLabel,
  subject.name AS subjectName,
  relationship,
  role,
  size(named) AS count,
  named,
  reduce(lines = [], cited IN citations | lines + [line IN cited WHERE NOT line IN lines]) AS lines,
  subject.id AS subjectId
ORDER BY subjectLabel, subject.sortKey, role IS NULL, role;
