CALL () {
  MATCH (timeline_milestones_node:Milestone) WHERE timeline_milestones_node.sortKey > $timeline_milestones_from AND timeline_milestones_node.sortKey < $timeline_milestones_until AND (timeline_milestones_node.datesIso IS NULL OR (timeline_milestones_node.datesIso IS NOT NULL AND timeline_milestones_node.datesIso IS NOT NULL AND (timeline_milestones_node.datesStart IS NULL OR timeline_milestones_node.datesStart <= $timeline_milestones_node_dates_overlaps_lte) AND (timeline_milestones_node.datesEnd IS NULL OR timeline_milestones_node.datesEnd >= $timeline_milestones_node_dates_overlaps_gte)))
  WITH timeline_milestones_node ORDER BY timeline_milestones_node.sortKey LIMIT $timeline_milestones_limit
  RETURN collect(timeline_milestones_node) AS timeline_milestones
}
CALL () {
  MATCH (timeline_measures_node:Measure) WHERE timeline_measures_node.sortKey > $timeline_measures_from AND timeline_measures_node.sortKey < $timeline_measures_until AND timeline_measures_node.datesIso IS NOT NULL AND timeline_measures_node.datesIso IS NOT NULL AND (timeline_measures_node.datesStart IS NULL OR timeline_measures_node.datesStart <= $timeline_measures_node_dates_overlaps_lte) AND (timeline_measures_node.datesEnd IS NULL OR timeline_measures_node.datesEnd >= $timeline_measures_node_dates_overlaps_gte)
  WITH timeline_measures_node ORDER BY timeline_measures_node.sortKey LIMIT $timeline_measures_limit
  RETURN collect(timeline_measures_node) AS timeline_measures
}
CALL () {
  MATCH (timeline_targets_node:Observation) WHERE timeline_targets_node.sortKey > $timeline_targets_from AND timeline_targets_node.sortKey < $timeline_targets_until AND timeline_targets_node.kind IN $timeline_targets_node_kind_in AND timeline_targets_node.periodIso IS NOT NULL AND timeline_targets_node.periodIso IS NOT NULL AND (timeline_targets_node.periodStart IS NULL OR timeline_targets_node.periodStart <= $timeline_targets_node_period_overlaps_lte) AND (timeline_targets_node.periodEnd IS NULL OR timeline_targets_node.periodEnd >= $timeline_targets_node_period_overlaps_gte)
  WITH timeline_targets_node ORDER BY timeline_targets_node.sortKey LIMIT $timeline_targets_limit
  RETURN collect(timeline_targets_node) AS timeline_targets
}
CALL () {
  MATCH (timeline_within_node:Entity) WHERE timeline_within_node.key IN $timeline_within_keys
  RETURN collect(timeline_within_node) AS timeline_within
}
CALL (timeline_targets) {
  UNWIND timeline_targets AS timeline_metrics_near
  MATCH (timeline_metrics_near)<-[timeline_stated:HAS_OBSERVATION]-(timeline_metrics_far) WHERE timeline_stated.origin = 'REPORT'
  WITH timeline_stated, timeline_metrics_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_metrics_far.id
  WITH collect([timeline_stated, timeline_metrics_far]) AS timeline_metrics_sorted
  UNWIND timeline_metrics_sorted[..$timeline_metrics_limit] AS timeline_metrics_pair
  WITH collect(timeline_metrics_pair[0]) AS timeline_metrics_followed, collect(DISTINCT timeline_metrics_pair[1]) AS timeline_metrics_found
  RETURN timeline_metrics_followed, timeline_metrics_found AS timeline_metrics
}
CALL (timeline_milestones, timeline_measures, timeline_targets, timeline_metrics) {
  UNWIND timeline_milestones + timeline_measures + timeline_targets + timeline_metrics AS timeline_holders_near
  WITH timeline_holders_near.id AS timeline_holders_near_id, head(collect(timeline_holders_near)) AS timeline_holders_near
  MATCH (timeline_holders_near)<-[timeline_stated:DUE|MEASURED_BY]-(timeline_holders_far) WHERE timeline_stated.origin = 'REPORT'
  WITH timeline_stated, timeline_holders_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_holders_far.id
  WITH collect([timeline_stated, timeline_holders_far]) AS timeline_holders_sorted
  UNWIND timeline_holders_sorted[..$timeline_holders_limit] AS timeline_holders_pair
  WITH collect(timeline_holders_pair[0]) AS timeline_holders_followed, collect(DISTINCT timeline_holders_pair[1]) AS timeline_holders_found
  RETURN timeline_holders_followed, timeline_holders_found AS timeline_holders
}
CALL (timeline_holders) {
  UNWIND timeline_holders AS timeline_users_near
  MATCH (timeline_users_near)<-[timeline_stated:RUNS|PROVIDES|CARRIED_OUT_BY|INVOLVES]-(timeline_users_far) WHERE timeline_stated.origin = 'REPORT' AND (timeline_users_far:Measure)
  WITH timeline_stated, timeline_users_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_users_far.id
  WITH collect([timeline_stated, timeline_users_far]) AS timeline_users_sorted
  UNWIND timeline_users_sorted[..$timeline_users_limit] AS timeline_users_pair
  WITH collect(timeline_users_pair[0]) AS timeline_users_followed, collect(DISTINCT timeline_users_pair[1]) AS timeline_users_found
  RETURN timeline_users_followed, timeline_users_found AS timeline_users
}
CALL (timeline_milestones, timeline_measures, timeline_targets, timeline_metrics, timeline_holders, timeline_users) {
  UNWIND timeline_milestones + timeline_measures + timeline_targets + timeline_metrics + timeline_holders + timeline_users AS timeline_above_near
  WITH timeline_above_near.id AS timeline_above_near_id, head(collect(timeline_above_near)) AS timeline_above_near
  MATCH walked = (timeline_above_near)<-[:HAS_MEASURE|HAS_TASK*1..10]-(timeline_above_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS timeline_stated
  WITH timeline_stated.id AS timeline_stated_id, head(collect(timeline_stated)) AS timeline_stated
  WITH timeline_stated, startNode(timeline_stated) AS timeline_above_far
  WITH timeline_stated, timeline_above_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_above_far.id
  WITH collect([timeline_stated, timeline_above_far]) AS timeline_above_sorted
  UNWIND timeline_above_sorted[..$timeline_above_limit] AS timeline_above_pair
  WITH collect(timeline_above_pair[0]) AS timeline_above_followed, collect(DISTINCT timeline_above_pair[1]) AS timeline_above_found
  RETURN timeline_above_followed, timeline_above_found AS timeline_above
}
CALL (timeline_milestones, timeline_measures, timeline_targets, timeline_metrics, timeline_holders) {
  UNWIND timeline_milestones + timeline_measures + timeline_targets + timeline_metrics + timeline_holders AS timeline_subjects_near
  WITH timeline_subjects_near.id AS timeline_subjects_near_id, head(collect(timeline_subjects_near)) AS timeline_subjects_near
  MATCH (timeline_subjects_near)-[timeline_stated:TARGETS|LOCATED_IN|LINKS]->(timeline_subjects_far) WHERE timeline_stated.origin = 'REPORT' AND ((timeline_subjects_far:Industry OR timeline_subjects_far:Technology OR timeline_subjects_far:Theme OR timeline_subjects_far:Region))
  WITH timeline_stated, timeline_subjects_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_subjects_far.id
  WITH collect([timeline_stated, timeline_subjects_far]) AS timeline_subjects_sorted
  UNWIND timeline_subjects_sorted[..$timeline_subjects_limit] AS timeline_subjects_pair
  WITH collect(timeline_subjects_pair[0]) AS timeline_subjects_followed, collect(DISTINCT timeline_subjects_pair[1]) AS timeline_subjects_found
  RETURN timeline_subjects_followed, timeline_subjects_found AS timeline_subjects
}
CALL (timeline_milestones, timeline_measures, timeline_targets, timeline_metrics, timeline_holders, timeline_users, timeline_above) {
  UNWIND timeline_milestones + timeline_measures + timeline_targets + timeline_metrics + timeline_holders + timeline_users + timeline_above AS timeline_laws_near
  WITH timeline_laws_near.id AS timeline_laws_near_id, head(collect(timeline_laws_near)) AS timeline_laws_near
  MATCH (timeline_laws_near)-[timeline_stated:DEPENDS_ON|PROVIDES]-(timeline_laws_far) WHERE ((type(timeline_stated) IN $timeline_laws_types_1 AND startNode(timeline_stated).id = timeline_laws_near.id) OR (type(timeline_stated) IN $timeline_laws_types_2 AND endNode(timeline_stated).id = timeline_laws_near.id)) AND timeline_stated.origin = 'REPORT' AND (timeline_laws_far:Law)
  WITH timeline_stated, timeline_laws_far ORDER BY coalesce(timeline_stated.stated = 'BY_HEADING', false), timeline_stated.id, timeline_laws_far.id
  WITH collect([timeline_stated, timeline_laws_far]) AS timeline_laws_sorted
  UNWIND timeline_laws_sorted[..$timeline_laws_limit] AS timeline_laws_pair
  WITH collect(timeline_laws_pair[0]) AS timeline_laws_followed, collect(DISTINCT timeline_laws_pair[1]) AS timeline_laws_found
  RETURN timeline_laws_followed, timeline_laws_found AS timeline_laws
}
CALL (timeline_milestones, timeline_measures, timeline_targets, timeline_within, timeline_metrics, timeline_holders, timeline_users, timeline_above, timeline_subjects, timeline_laws) {
  UNWIND timeline_milestones + timeline_measures + timeline_targets + timeline_within + timeline_metrics + timeline_holders + timeline_users + timeline_above + timeline_subjects + timeline_laws AS timeline_node
  WITH timeline_node.id AS timeline_node_id, head(collect(timeline_node)) AS timeline_node
  WITH timeline_node
  RETURN collect([timeline_node.id, timeline_node.sortKey, timeline_node.citationDocuments, timeline_node.lineStarts, timeline_node.lineEnds, timeline_node.kind, timeline_node.modality, timeline_node.datesIso, timeline_node.datesPrecision, timeline_node.datesPrinted, timeline_node.periodIso, timeline_node.periodPrecision, timeline_node.periodPrinted, timeline_node.name, timeline_node.number]) AS timeline_nodes
}
RETURN [timeline_nodes, [followed IN [timeline_metrics_followed, timeline_holders_followed, timeline_users_followed, timeline_above_followed, timeline_subjects_followed, timeline_laws_followed] | [timeline_stated IN followed | [timeline_stated.id, timeline_stated.stated, timeline_stated.citationDocuments, timeline_stated.lineStarts, timeline_stated.lineEnds, type(timeline_stated)]]], [found IN [timeline_milestones, timeline_measures, timeline_targets, timeline_within, timeline_metrics, timeline_holders, timeline_users, timeline_above, timeline_subjects, timeline_laws] | [member IN found | member.id]]] AS answer
