MATCH (search_node:Entity) WHERE search_node.generation = $search_node_generation AND search_node.origin = 'REPORT' AND any(prefix IN $search_node_prefixes WHERE search_node.id STARTS WITH prefix) AND (search_node.searchText CONTAINS $search_node_text_0 OR search_node.searchText CONTAINS $search_node_text_1 OR search_node.searchText CONTAINS $search_node_text_2 OR search_node.searchText CONTAINS $search_node_text_3) AND search_node.nameOrigin = $search_node_nameOrigin_eq
WITH search_node, split(search_node.searchText, '|') AS search_node_forms
WHERE all(search_node_word IN $search_node_words WHERE search_node_forms[0] CONTAINS search_node_word.key OR search_node_forms[4] CONTAINS search_node_word.key OR (search_node_word.initials <> '' AND search_node_forms[2] CONTAINS search_node_word.initials AND search_node_forms[0] =~ search_node_word.initialsPattern) OR (any(piece IN search_node_word.pieces WHERE search_node_forms[3] CONTAINS piece) AND search_node_forms[3] =~ search_node_word.errorsPattern))
WITH search_node, search_node_forms, reduce(worst = 0, rank IN [search_node_word IN $search_node_words | CASE WHEN search_node_forms[0] CONTAINS search_node_word.whole THEN 0 WHEN search_node_forms[0] CONTAINS search_node_word.start THEN 1 WHEN search_node_forms[1] CONTAINS search_node_word.start THEN 2 WHEN search_node_forms[0] CONTAINS search_node_word.key THEN 3 WHEN search_node_forms[4] CONTAINS search_node_word.key THEN 4 WHEN search_node_word.initials <> '' THEN 5 ELSE 6 END] | CASE WHEN rank > worst THEN rank ELSE worst END) AS search_node_worst
WITH search_node, CASE WHEN search_node_forms[0] CONTAINS $search_node_whole THEN 0 WHEN search_node_worst > 1 AND search_node_forms[0] CONTAINS $search_node_start THEN 1 WHEN search_node_worst > 2 AND search_node_forms[1] CONTAINS $search_node_start THEN 2 WHEN search_node_worst > 3 AND search_node_forms[0] CONTAINS $search_node_phrase THEN 3 ELSE search_node_worst END AS search_node_rank
WITH search_node, search_node_rank ORDER BY search_node_rank, search_node.searchOrder LIMIT $search_node_limit
CALL (search_node) {
  MATCH (search_node)-[:LINKS|LOCATED_IN]->(region) WHERE search_node:Cluster
  RETURN count(DISTINCT region) AS regions_total
}
CALL (search_node) {
  MATCH (search_node)<-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]-(tasks_below) WHERE search_node:Law
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH DISTINCT task ORDER BY task.sortKey LIMIT $tasks_limit
  RETURN collect([task.id]) AS tasks
}
WITH search_node, search_node_rank, regions_total, tasks ORDER BY search_node_rank, search_node.searchOrder
WITH collect([search_node.id, search_node_rank, search_node.searchOrder, search_node.datesPrinted, search_node.statusDatePrinted, search_node.printed, search_node.periodPrinted, search_node.name, search_node.nameEn, search_node.fullName, search_node.workingTitle, search_node.officialName, search_node.aliases, search_node.evidence, regions_total, search_node.status, tasks]) AS search_node_rows
CALL () {
  MATCH (search_node:Entity) WHERE search_node.generation = $search_node_generation AND search_node.origin = 'REPORT' AND any(prefix IN $search_node_prefixes WHERE search_node.id STARTS WITH prefix) AND (search_node.searchText CONTAINS $search_node_text_0 OR search_node.searchText CONTAINS $search_node_text_1 OR search_node.searchText CONTAINS $search_node_text_2 OR search_node.searchText CONTAINS $search_node_text_3) AND search_node.nameOrigin = $search_node_nameOrigin_eq
  WITH search_node, split(search_node.searchText, '|') AS search_node_forms
  WHERE all(search_node_word IN $search_node_words WHERE search_node_forms[0] CONTAINS search_node_word.key OR search_node_forms[4] CONTAINS search_node_word.key OR (search_node_word.initials <> '' AND search_node_forms[2] CONTAINS search_node_word.initials AND search_node_forms[0] =~ search_node_word.initialsPattern) OR (any(piece IN search_node_word.pieces WHERE search_node_forms[3] CONTAINS piece) AND search_node_forms[3] =~ search_node_word.errorsPattern))
  WITH split(search_node.id, ':')[0] AS search_node_prefix, count(*) AS search_node_count ORDER BY search_node_prefix
  RETURN collect([search_node_prefix, search_node_count]) AS search_node_counts
}
RETURN [search_node_rows, search_node_counts, null] AS answer
