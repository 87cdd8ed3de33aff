CALL () {
  MATCH (budgetRollUp_figures_node:Budget) WHERE budgetRollUp_figures_node.sortKey > $budgetRollUp_figures_from AND budgetRollUp_figures_node.sortKey < $budgetRollUp_figures_until AND budgetRollUp_figures_node.currency = $budgetRollUp_figures_node_currency_eq
  WITH budgetRollUp_figures_node ORDER BY budgetRollUp_figures_node.sortKey LIMIT $budgetRollUp_figures_limit
  RETURN collect(budgetRollUp_figures_node) AS budgetRollUp_figures
}
CALL () {
  MATCH (budgetRollUp_within_node:Entity) WHERE budgetRollUp_within_node.key IN $budgetRollUp_within_keys
  RETURN collect(budgetRollUp_within_node) AS budgetRollUp_within
}
CALL (budgetRollUp_figures) {
  UNWIND budgetRollUp_figures AS budgetRollUp_related_near
  MATCH (budgetRollUp_related_near)-[budgetRollUp_stated:PART_OF|PRECEDES|LOOKS_LIKE]-(budgetRollUp_related_far) WHERE budgetRollUp_stated.origin = 'REPORT' AND (budgetRollUp_related_far:Budget)
  WITH budgetRollUp_stated, budgetRollUp_related_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_related_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_related_far]) AS budgetRollUp_related_sorted
  UNWIND budgetRollUp_related_sorted[..$budgetRollUp_related_limit] AS budgetRollUp_related_pair
  WITH collect(budgetRollUp_related_pair[0]) AS budgetRollUp_related_followed, collect(DISTINCT budgetRollUp_related_pair[1]) AS budgetRollUp_related_found
  RETURN budgetRollUp_related_followed, budgetRollUp_related_found AS budgetRollUp_related
}
CALL (budgetRollUp_figures) {
  UNWIND budgetRollUp_figures AS budgetRollUp_holders_near
  MATCH (budgetRollUp_holders_near)<-[budgetRollUp_stated:FUNDED_BY]-(budgetRollUp_holders_far) WHERE budgetRollUp_stated.origin = 'REPORT'
  WITH budgetRollUp_stated, budgetRollUp_holders_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_holders_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_holders_far]) AS budgetRollUp_holders_sorted
  UNWIND budgetRollUp_holders_sorted[..$budgetRollUp_holders_limit] AS budgetRollUp_holders_pair
  WITH collect(budgetRollUp_holders_pair[0]) AS budgetRollUp_holders_followed, collect(DISTINCT budgetRollUp_holders_pair[1]) AS budgetRollUp_holders_found
  RETURN budgetRollUp_holders_followed, budgetRollUp_holders_found AS budgetRollUp_holders
}
CALL (budgetRollUp_holders) {
  UNWIND budgetRollUp_holders AS budgetRollUp_users_near
  MATCH (budgetRollUp_users_near)<-[budgetRollUp_stated:RUNS|PROVIDES|CARRIED_OUT_BY|INVOLVES]-(budgetRollUp_users_far) WHERE budgetRollUp_stated.origin = 'REPORT' AND (budgetRollUp_users_far:Measure)
  WITH budgetRollUp_stated, budgetRollUp_users_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_users_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_users_far]) AS budgetRollUp_users_sorted
  UNWIND budgetRollUp_users_sorted[..$budgetRollUp_users_limit] AS budgetRollUp_users_pair
  WITH collect(budgetRollUp_users_pair[0]) AS budgetRollUp_users_followed, collect(DISTINCT budgetRollUp_users_pair[1]) AS budgetRollUp_users_found
  RETURN budgetRollUp_users_followed, budgetRollUp_users_found AS budgetRollUp_users
}
CALL (budgetRollUp_figures, budgetRollUp_holders, budgetRollUp_users) {
  UNWIND budgetRollUp_figures + budgetRollUp_holders + budgetRollUp_users AS budgetRollUp_above_near
  WITH budgetRollUp_above_near.id AS budgetRollUp_above_near_id, head(collect(budgetRollUp_above_near)) AS budgetRollUp_above_near
  MATCH walked = (budgetRollUp_above_near)<-[:HAS_MEASURE|HAS_TASK*1..10]-(budgetRollUp_above_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS budgetRollUp_stated
  WITH budgetRollUp_stated.id AS budgetRollUp_stated_id, head(collect(budgetRollUp_stated)) AS budgetRollUp_stated
  WITH budgetRollUp_stated, startNode(budgetRollUp_stated) AS budgetRollUp_above_far
  WITH budgetRollUp_stated, budgetRollUp_above_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_above_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_above_far]) AS budgetRollUp_above_sorted
  UNWIND budgetRollUp_above_sorted[..$budgetRollUp_above_limit] AS budgetRollUp_above_pair
  WITH collect(budgetRollUp_above_pair[0]) AS budgetRollUp_above_followed, collect(DISTINCT budgetRollUp_above_pair[1]) AS budgetRollUp_above_found
  RETURN budgetRollUp_above_followed, budgetRollUp_above_found AS budgetRollUp_above
}
CALL (budgetRollUp_figures, budgetRollUp_holders) {
  UNWIND budgetRollUp_figures + budgetRollUp_holders AS budgetRollUp_subjects_near
  WITH budgetRollUp_subjects_near.id AS budgetRollUp_subjects_near_id, head(collect(budgetRollUp_subjects_near)) AS budgetRollUp_subjects_near
  MATCH (budgetRollUp_subjects_near)-[budgetRollUp_stated:TARGETS|LOCATED_IN|LINKS]->(budgetRollUp_subjects_far) WHERE budgetRollUp_stated.origin = 'REPORT' AND ((budgetRollUp_subjects_far:Industry OR budgetRollUp_subjects_far:Technology OR budgetRollUp_subjects_far:Theme OR budgetRollUp_subjects_far:Region))
  WITH budgetRollUp_stated, budgetRollUp_subjects_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_subjects_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_subjects_far]) AS budgetRollUp_subjects_sorted
  UNWIND budgetRollUp_subjects_sorted[..$budgetRollUp_subjects_limit] AS budgetRollUp_subjects_pair
  WITH collect(budgetRollUp_subjects_pair[0]) AS budgetRollUp_subjects_followed, collect(DISTINCT budgetRollUp_subjects_pair[1]) AS budgetRollUp_subjects_found
  RETURN budgetRollUp_subjects_followed, budgetRollUp_subjects_found AS budgetRollUp_subjects
}
CALL (budgetRollUp_figures, budgetRollUp_holders, budgetRollUp_users, budgetRollUp_above) {
  UNWIND budgetRollUp_figures + budgetRollUp_holders + budgetRollUp_users + budgetRollUp_above AS budgetRollUp_laws_near
  WITH budgetRollUp_laws_near.id AS budgetRollUp_laws_near_id, head(collect(budgetRollUp_laws_near)) AS budgetRollUp_laws_near
  MATCH (budgetRollUp_laws_near)-[budgetRollUp_stated:DEPENDS_ON|PROVIDES]-(budgetRollUp_laws_far) WHERE ((type(budgetRollUp_stated) IN $budgetRollUp_laws_types_1 AND startNode(budgetRollUp_stated).id = budgetRollUp_laws_near.id) OR (type(budgetRollUp_stated) IN $budgetRollUp_laws_types_2 AND endNode(budgetRollUp_stated).id = budgetRollUp_laws_near.id)) AND budgetRollUp_stated.origin = 'REPORT' AND (budgetRollUp_laws_far:Law)
  WITH budgetRollUp_stated, budgetRollUp_laws_far ORDER BY coalesce(budgetRollUp_stated.stated = 'BY_HEADING', false), budgetRollUp_stated.id, budgetRollUp_laws_far.id
  WITH collect([budgetRollUp_stated, budgetRollUp_laws_far]) AS budgetRollUp_laws_sorted
  UNWIND budgetRollUp_laws_sorted[..$budgetRollUp_laws_limit] AS budgetRollUp_laws_pair
  WITH collect(budgetRollUp_laws_pair[0]) AS budgetRollUp_laws_followed, collect(DISTINCT budgetRollUp_laws_pair[1]) AS budgetRollUp_laws_found
  RETURN budgetRollUp_laws_followed, budgetRollUp_laws_found AS budgetRollUp_laws
}
CALL (budgetRollUp_figures, budgetRollUp_within, budgetRollUp_related, budgetRollUp_holders, budgetRollUp_users, budgetRollUp_above, budgetRollUp_subjects, budgetRollUp_laws) {
  UNWIND budgetRollUp_figures + budgetRollUp_within + budgetRollUp_related + budgetRollUp_holders + budgetRollUp_users + budgetRollUp_above + budgetRollUp_subjects + budgetRollUp_laws AS budgetRollUp_node
  WITH budgetRollUp_node.id AS budgetRollUp_node_id, head(collect(budgetRollUp_node)) AS budgetRollUp_node
  WITH budgetRollUp_node
  RETURN collect([budgetRollUp_node.id, budgetRollUp_node.sortKey, budgetRollUp_node.citationDocuments, budgetRollUp_node.lineStarts, budgetRollUp_node.lineEnds, budgetRollUp_node.kind, budgetRollUp_node.amount, budgetRollUp_node.currency, budgetRollUp_node.qualifier, budgetRollUp_node.per, budgetRollUp_node.payer, budgetRollUp_node.isNew, budgetRollUp_node.sharePercent, budgetRollUp_node.periodIso, budgetRollUp_node.periodPrecision, budgetRollUp_node.periodPrinted, budgetRollUp_node.name, budgetRollUp_node.status, budgetRollUp_node.printed]) AS budgetRollUp_nodes
}
RETURN [budgetRollUp_nodes, [followed IN [budgetRollUp_related_followed, budgetRollUp_holders_followed, budgetRollUp_users_followed, budgetRollUp_above_followed, budgetRollUp_subjects_followed, budgetRollUp_laws_followed] | [budgetRollUp_stated IN followed | [budgetRollUp_stated.id, budgetRollUp_stated.stated, budgetRollUp_stated.citationDocuments, budgetRollUp_stated.lineStarts, budgetRollUp_stated.lineEnds, budgetRollUp_stated.kind, budgetRollUp_stated.certainty, startNode(budgetRollUp_stated).id, type(budgetRollUp_stated)]]], [found IN [budgetRollUp_figures, budgetRollUp_within, budgetRollUp_related, budgetRollUp_holders, budgetRollUp_users, budgetRollUp_above, budgetRollUp_subjects, budgetRollUp_laws] | [member IN found | member.id]]] AS answer
