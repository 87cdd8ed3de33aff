// title: What happens only if something else does
// titleKo: 조건이 붙은 것
// question: Which things happen only if something else does, on what, and does the report say so in words?

// 질문: 다른 일이 있어야만 이루어지는 것은 무엇이고, 그 조건은 무엇이며, 보고서는 그것을 명시하는가?
MATCH (graph:Graph)
MATCH (dependent:Entity)
WHERE dependent.generation = graph.current
MATCH (dependent)-[depends:DEPENDS_ON]->(condition:Entity)
WHERE depends.kind = 'CONDITION'
RETURN
  head([label IN labels(dependent) WHERE label <> 'Entity']) AS dependentLabel,
  dependent.name AS dependentName,
  dependent.modality AS modality,
  head([label IN labels(condition) WHERE label <> 'Entity']) AS conditionLabel,
  condition.name AS conditionName,
  coalesce(condition.datesPrinted, condition.statusDatePrinted) AS conditionDate,
  dependent.condition AS printedCondition,
  depends.state AS state,
  depends.stated AS stated,
  depends.lineStarts AS lines,
  dependent.id AS dependentId,
  condition.id AS conditionId
ORDER BY depends.lineStarts[0], dependentLabel, dependent.sortKey, depends.id;
