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
  AND NOT EXISTS { MATCH (budget)-[part:PART_OF]->(:Budget) WHERE coalesce(part.certainty, 'STATED') = 'STATED' }
  AND NOT EXISTS { MATCH (budget)<-[part:PART_OF]-(:Budget) WHERE part.certainty = 'POSSIBLE' }
  AND NOT EXISTS { MATCH (budget)-[:PRECEDES]->(:Budget) }
// A figure belongs to the heading that its own line stands under: a task, a pillar or a section of part I. The R&D budget
// that part I prints may hold what stands under the tasks, so it is left out.
CALL (graph, budget) {
  MATCH (heading:Entity)
  WHERE heading.key = graph.current + ':' + budget.citationSections[0]
  OPTIONAL MATCH (pillar:Pillar)-[:HAS_TASK*0..1]->(heading)
  RETURN head(collect([heading.name, pillar.number])) AS heading
}
WITH budget, heading, budget.citationSections[0] AS headingId
ORDER BY budget.sortKey
RETURN
  heading[1] AS pillarNumber,
  heading[0] AS headingName,
  budget.kind AS kind,
  budget.currency AS currency,
  sum(budget.amount) AS amount,
  count(*) AS figures,
  // AT_LEAST makes the sum a lower bound, ABOUT an approximate one.
  collect(DISTINCT budget.qualifier) AS qualifiers,
  collect(budget.printed) AS printed,
  collect(budget.lineStarts[0]) AS lines,
  headingId
ORDER BY pillarNumber IS NOT NULL, pillarNumber, headingId, kind, currency;
