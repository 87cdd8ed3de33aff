// title: Money by pillar and task, nothing counted twice
// titleKo: 전략·과제별 금액 (중복 없이)
// question: How much money does the report state under each pillar and task, by kind and currency?

// 질문: 보고서는 전략과 과제마다 종류와 통화별로 얼마의 금액을 적고 있는가?
MATCH (graph:Graph)
MATCH (budget:Budget)
WHERE budget.generation = graph.current
  // What these conditions leave out is named, with the reason, by money-not-summed.
  AND budget.amount IS NOT NULL
  AND budget.per = 'TOTAL'
  AND budget.kind <> 'CAP'
  AND NOT EXISTS { MATCH (budget)-[:PART_OF]->(:Budget) }
  AND NOT EXISTS { MATCH (budget)-[:PRECEDES]->(:Budget) }
// A figure belongs to the heading that its own line stands under.
MATCH (heading:Entity)
WHERE heading.key = graph.current + ':' + budget.citationSections[0]
CALL (heading) {
  MATCH (pillar:Pillar)-[:HAS_TASK*0..1]->(heading)
  RETURN head(collect(pillar.number)) AS pillar
}
WITH pillar, heading, budget
ORDER BY budget.sortKey
RETURN
  pillar,
  heading.name AS headingName,
  budget.kind AS kind,
  budget.currency AS currency,
  sum(budget.amount) AS amount,
  count(*) AS figures,
  // AT_LEAST makes the sum a lower bound, ABOUT an approximate one.
  collect(DISTINCT budget.qualifier) AS qualifiers,
  collect(budget.lineStarts[0]) AS lines,
  heading.id AS headingId
ORDER BY pillar IS NOT NULL, pillar, headingId, kind, currency;
