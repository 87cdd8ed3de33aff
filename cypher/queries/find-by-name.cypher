// title: Find things by a part of their name
// titleKo: 이름의 일부로 찾기
// question: Which things have a name, in Korean or English, that holds these letters?
// param name: String = '반도체'

// 질문: 한국어나 영어 이름에 이 글자가 들어 있는 것은 무엇인가?
MATCH (graph:Graph)
MATCH (found:Entity)
WHERE found.generation = graph.current
  // searchKey holds all names of a thing in small letters, without spaces and punctuation.
  AND found.searchKey CONTAINS toLower(replace($name, ' ', ''))
RETURN
  head([label IN labels(found) WHERE label <> 'Entity']) AS label,
  found.name AS name,
  found.nameEn AS nameEn,
  found.id AS id,
  found.origin AS origin,
  found.lineStarts AS lines
ORDER BY label, found.sortKey;
