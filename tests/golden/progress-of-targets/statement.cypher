CALL () {
  MATCH (progress_metrics_node:Metric) WHERE progress_metrics_node.sortKey > $progress_metrics_from AND progress_metrics_node.sortKey < $progress_metrics_until AND progress_metrics_node.values = $progress_metrics_node_values_eq
  WITH progress_metrics_node ORDER BY progress_metrics_node.sortKey LIMIT $progress_metrics_limit
  RETURN collect(progress_metrics_node) AS progress_metrics
}
CALL () {
  MATCH (progress_within_node:Entity) WHERE progress_within_node.key IN $progress_within_keys
  RETURN collect(progress_within_node) AS progress_within
}
CALL (progress_metrics) {
  UNWIND progress_metrics AS progress_values_near
  MATCH (progress_values_near)-[progress_stated:HAS_OBSERVATION]->(progress_values_far) WHERE progress_stated.origin = 'REPORT'
  WITH progress_stated, progress_values_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_values_far.id
  WITH collect([progress_stated, progress_values_far]) AS progress_values_sorted
  UNWIND progress_values_sorted[..$progress_values_limit] AS progress_values_pair
  WITH collect(progress_values_pair[0]) AS progress_values_followed, collect(DISTINCT progress_values_pair[1]) AS progress_values_found
  RETURN progress_values_followed, progress_values_found AS progress_values
}
CALL (progress_values) {
  UNWIND progress_values AS progress_alike_near
  MATCH (progress_alike_near)-[progress_stated:PRECEDES|LOOKS_LIKE|PART_OF]-(progress_alike_far) WHERE progress_stated.origin = 'REPORT' AND (progress_alike_far:Observation)
  WITH progress_stated, progress_alike_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_alike_far.id
  WITH collect([progress_stated, progress_alike_far]) AS progress_alike_sorted
  UNWIND progress_alike_sorted[..$progress_alike_limit] AS progress_alike_pair
  WITH collect(progress_alike_pair[0]) AS progress_alike_followed, collect(DISTINCT progress_alike_pair[1]) AS progress_alike_found
  RETURN progress_alike_followed, progress_alike_found AS progress_alike
}
CALL (progress_values) {
  UNWIND progress_values AS progress_concerned_near
  MATCH (progress_concerned_near)-[progress_stated:CONCERNS|INVOLVES]->(progress_concerned_far) WHERE progress_stated.origin = 'REPORT'
  WITH progress_stated, progress_concerned_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_concerned_far.id
  WITH collect([progress_stated, progress_concerned_far]) AS progress_concerned_sorted
  UNWIND progress_concerned_sorted[..$progress_concerned_limit] AS progress_concerned_pair
  WITH collect(progress_concerned_pair[0]) AS progress_concerned_followed, collect(DISTINCT progress_concerned_pair[1]) AS progress_concerned_found
  RETURN progress_concerned_followed, progress_concerned_found AS progress_concerned
}
CALL (progress_metrics, progress_values) {
  UNWIND progress_metrics + progress_values AS progress_holders_near
  WITH progress_holders_near.id AS progress_holders_near_id, head(collect(progress_holders_near)) AS progress_holders_near
  MATCH (progress_holders_near)<-[progress_stated:MEASURED_BY]-(progress_holders_far) WHERE progress_stated.origin = 'REPORT'
  WITH progress_stated, progress_holders_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_holders_far.id
  WITH collect([progress_stated, progress_holders_far]) AS progress_holders_sorted
  UNWIND progress_holders_sorted[..$progress_holders_limit] AS progress_holders_pair
  WITH collect(progress_holders_pair[0]) AS progress_holders_followed, collect(DISTINCT progress_holders_pair[1]) AS progress_holders_found
  RETURN progress_holders_followed, progress_holders_found AS progress_holders
}
CALL (progress_holders) {
  UNWIND progress_holders AS progress_users_near
  MATCH (progress_users_near)<-[progress_stated:RUNS|PROVIDES|CARRIED_OUT_BY|INVOLVES]-(progress_users_far) WHERE progress_stated.origin = 'REPORT' AND (progress_users_far:Measure)
  WITH progress_stated, progress_users_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_users_far.id
  WITH collect([progress_stated, progress_users_far]) AS progress_users_sorted
  UNWIND progress_users_sorted[..$progress_users_limit] AS progress_users_pair
  WITH collect(progress_users_pair[0]) AS progress_users_followed, collect(DISTINCT progress_users_pair[1]) AS progress_users_found
  RETURN progress_users_followed, progress_users_found AS progress_users
}
CALL (progress_metrics, progress_values, progress_holders, progress_users) {
  UNWIND progress_metrics + progress_values + progress_holders + progress_users AS progress_above_near
  WITH progress_above_near.id AS progress_above_near_id, head(collect(progress_above_near)) AS progress_above_near
  MATCH walked = (progress_above_near)<-[:HAS_MEASURE|HAS_TASK*1..10]-(progress_above_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS progress_stated
  WITH progress_stated.id AS progress_stated_id, head(collect(progress_stated)) AS progress_stated
  WITH progress_stated, startNode(progress_stated) AS progress_above_far
  WITH progress_stated, progress_above_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_above_far.id
  WITH collect([progress_stated, progress_above_far]) AS progress_above_sorted
  UNWIND progress_above_sorted[..$progress_above_limit] AS progress_above_pair
  WITH collect(progress_above_pair[0]) AS progress_above_followed, collect(DISTINCT progress_above_pair[1]) AS progress_above_found
  RETURN progress_above_followed, progress_above_found AS progress_above
}
CALL (progress_metrics, progress_values, progress_holders) {
  UNWIND progress_metrics + progress_values + progress_holders AS progress_subjects_near
  WITH progress_subjects_near.id AS progress_subjects_near_id, head(collect(progress_subjects_near)) AS progress_subjects_near
  MATCH (progress_subjects_near)-[progress_stated:TARGETS|LOCATED_IN|LINKS]->(progress_subjects_far) WHERE progress_stated.origin = 'REPORT' AND ((progress_subjects_far:Industry OR progress_subjects_far:Technology OR progress_subjects_far:Theme OR progress_subjects_far:Region))
  WITH progress_stated, progress_subjects_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_subjects_far.id
  WITH collect([progress_stated, progress_subjects_far]) AS progress_subjects_sorted
  UNWIND progress_subjects_sorted[..$progress_subjects_limit] AS progress_subjects_pair
  WITH collect(progress_subjects_pair[0]) AS progress_subjects_followed, collect(DISTINCT progress_subjects_pair[1]) AS progress_subjects_found
  RETURN progress_subjects_followed, progress_subjects_found AS progress_subjects
}
CALL (progress_metrics, progress_values, progress_holders, progress_users, progress_above) {
  UNWIND progress_metrics + progress_values + progress_holders + progress_users + progress_above AS progress_laws_near
  WITH progress_laws_near.id AS progress_laws_near_id, head(collect(progress_laws_near)) AS progress_laws_near
  MATCH (progress_laws_near)-[progress_stated:DEPENDS_ON|PROVIDES]-(progress_laws_far) WHERE ((type(progress_stated) IN $progress_laws_types_1 AND startNode(progress_stated).id = progress_laws_near.id) OR (type(progress_stated) IN $progress_laws_types_2 AND endNode(progress_stated).id = progress_laws_near.id)) AND progress_stated.origin = 'REPORT' AND (progress_laws_far:Law)
  WITH progress_stated, progress_laws_far ORDER BY coalesce(progress_stated.stated = 'BY_HEADING', false), progress_stated.id, progress_laws_far.id
  WITH collect([progress_stated, progress_laws_far]) AS progress_laws_sorted
  UNWIND progress_laws_sorted[..$progress_laws_limit] AS progress_laws_pair
  WITH collect(progress_laws_pair[0]) AS progress_laws_followed, collect(DISTINCT progress_laws_pair[1]) AS progress_laws_found
  RETURN progress_laws_followed, progress_laws_found AS progress_laws
}
CALL (progress_metrics, progress_within, progress_values, progress_alike, progress_concerned, progress_holders, progress_users, progress_above, progress_subjects, progress_laws) {
  UNWIND progress_metrics + progress_within + progress_values + progress_alike + progress_concerned + progress_holders + progress_users + progress_above + progress_subjects + progress_laws AS progress_node
  WITH progress_node.id AS progress_node_id, head(collect(progress_node)) AS progress_node
  WITH progress_node
  RETURN collect([progress_node.id, progress_node.sortKey, progress_node.citationDocuments, progress_node.lineStarts, progress_node.lineEnds, progress_node.kind, progress_node.value, progress_node.unit, progress_node.qualifier, progress_node.rank, progress_node.periodIso, progress_node.periodPrecision, progress_node.printed, progress_node.name]) AS progress_nodes
}
RETURN [progress_nodes, [followed IN [progress_values_followed, progress_alike_followed, progress_concerned_followed, progress_holders_followed, progress_users_followed, progress_above_followed, progress_subjects_followed, progress_laws_followed] | [progress_stated IN followed | [progress_stated.id, progress_stated.stated, progress_stated.citationDocuments, progress_stated.lineStarts, progress_stated.lineEnds, progress_stated.kind]]], [found IN [progress_metrics, progress_within, progress_values, progress_alike, progress_concerned, progress_holders, progress_users, progress_above, progress_subjects, progress_laws] | [member IN found | member.id]]] AS answer
