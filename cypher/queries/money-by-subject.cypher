// title: Money by industry, technology, theme and region
// titleKo: 산업·기술·주제·지역별 금액
// question: Which industries, technologies, themes and regions does the report tie money to, and how much?

// 질문: 보고서는 어떤 산업·기술·주제·지역에 얼마의 금액을 연결하는가?
MATCH (graph:Graph)
MATCH (budget:Budget)
WHERE budget.generation = graph.current
  AND budget.amount IS NOT NULL
  AND budget.per = 'TOTAL'
  AND budget.kind <> 'CAP'
  AND NOT EXISTS { MATCH (budget)-[part:PART_OF]->(:Budget) WHERE coalesce(part.certainty, 'STATED') = 'STATED' }
  AND NOT EXISTS { MATCH (budget)<-[part:PART_OF]-(:Budget) WHERE part.certainty = 'POSSIBLE' }
  AND NOT EXISTS { MATCH (budget)-[:PRECEDES]->(:Budget) }
// One figure may stand under several subjects: sums hold for one subject, and are not to be added up.
MATCH (budget)-[:TARGETS|LOCATED_IN]->(subject:Entity)
WITH DISTINCT budget, subject
ORDER BY budget.sortKey
WITH
  head([label IN labels(subject) WHERE label <> 'Entity']) AS subjectLabel,
  subject,
  budget.kind AS kind,
  budget.currency AS currency,
  sum(budget.amount) AS amount,
  collect(budget.printed) AS figures,
  collect(budget.lineStarts[0]) AS lines
RETURN
  subjectLabel,
  subject.name AS subjectName,
  kind,
  currency,
  amount,
  figures,
  lines,
  subject.id AS subjectId
ORDER BY subjectLabel, currency, amount DESC, subject.sortKey, kind;
