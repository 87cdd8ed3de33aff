// title: Where a measure stands
// titleKo: 세부 내용의 자리
// question: Under which measures, task and pillar does this measure stand, from the top down?
// param measure: String = 'measure:motir-2026:humanoid-safety-centre'

// 질문: 이 세부 내용은 위에서부터 어떤 전략·과제·상위 내용 아래에 놓여 있는가?
MATCH (graph:Graph)
MATCH (measure:Measure)
WHERE measure.generation = graph.current
  AND measure.id = $measure
MATCH way = (above:Entity)-[:HAS_TASK|HAS_MEASURE*0..10]->(measure)
WITH above, length(way) AS stepsBelow
RETURN
  stepsBelow,
  head([label IN labels(above) WHERE label <> 'Entity']) AS label,
  coalesce(above.numberPrinted, toString(above.number), above.marker) AS mark,
  above.name AS name,
  above.nameEn AS nameEn,
  above.lineStarts AS lines,
  above.id AS id
ORDER BY stepsBelow DESC;
