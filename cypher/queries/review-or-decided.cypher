// title: Under review or decided
// titleKo: 검토 중인 것과 결정된 것
// question: What is only under review, and what is decided but not yet carried out?
// param modalities: [String] = ['UNDER_REVIEW', 'DECIDED']

// 질문: 아직 검토 중인 것은 무엇이고, 결정되었으나 아직 시행되지 않은 것은 무엇인가?
MATCH (graph:Graph)
MATCH (matter:Entity)
WHERE matter.generation = graph.current
  AND matter.modality IN $modalities
RETURN
  matter.modality AS modality,
  head([label IN labels(matter) WHERE label <> 'Entity']) AS label,
  matter.name AS name,
  matter.nameEn AS nameEn,
  coalesce(matter.datesPrinted, matter.statusDatePrinted) AS date,
  matter.condition AS condition,
  matter.lineStarts AS lines,
  matter.id AS id
ORDER BY modality, matter.lineStarts[0], label, matter.sortKey;
