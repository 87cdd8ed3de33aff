// title: Countries and the roles they play
// titleKo: 국가와 그 역할
// question: Which roles do the United States, China and the other countries, blocs and areas play, how often, and where?

// 질문: 미국과 중국을 비롯한 국가·권역은 어떤 역할로, 몇 번, 어디에 등장하는가?
MATCH (graph:Graph)
MATCH (country:Country)
WHERE country.generation = graph.current
MATCH (subject:Entity)-[concerns:CONCERNS]->(country)
WITH country, concerns.role AS role, subject, concerns
ORDER BY concerns.lineStarts[0], subject.id, concerns.id
WITH country, role, count(*) AS statements, collect(concerns.lineStarts) AS citations
RETURN
  country.name AS countryName,
  country.nameEn AS countryEn,
  country.kind AS kind,
  role,
  statements,
  reduce(lines = [], cited IN citations | lines + [line IN cited WHERE NOT line IN lines]) AS lines,
  country.id AS countryId
ORDER BY country.sortKey, role IS NULL, role;
