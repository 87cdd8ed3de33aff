// title: What is stated of what
// titleKo: 무엇이 무엇과 어떻게 이어지는가
// question: Which relationships hold between which kinds of things, how many of each, and what is an example with its lines?

// 질문: 어떤 것과 어떤 것이 어떤 관계로 몇 번 이어지고, 그 예는 보고서의 몇 번째 줄에 있는가?
MATCH (graph:Graph)
MATCH (subject:Entity)
WHERE subject.generation = graph.current
MATCH (subject)-[states]->(object:Entity)
WITH
  subject,
  states,
  object,
  head([label IN labels(subject) WHERE label <> 'Entity']) AS subjectLabel,
  head([label IN labels(object) WHERE label <> 'Entity']) AS objectLabel
ORDER BY subject.sortKey, states.id
WITH
  type(states) AS relationship,
  subjectLabel,
  objectLabel,
  count(*) AS statements,
  head(collect([subject.name, object.name, states.lineStarts])) AS first
RETURN
  relationship,
  subjectLabel,
  objectLabel,
  statements,
  first[0] AS exampleSubject,
  first[1] AS exampleObject,
  first[2] AS lines
ORDER BY relationship, subjectLabel, objectLabel;
