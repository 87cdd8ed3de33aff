CALL () {
  MATCH (impact_assumed_node:Entity) WHERE impact_assumed_node.key IN $impact_assumed_keys
  RETURN collect(impact_assumed_node) AS impact_assumed
}
CALL (impact_assumed) {
  UNWIND impact_assumed AS impact_made_near
  MATCH (impact_made_near)-[impact_stated:ENACTS|AMENDS]->(impact_made_far) WHERE impact_stated.origin = 'REPORT' AND (impact_made_far:Law)
  WITH impact_stated, impact_made_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_made_far.id
  WITH collect([impact_stated, impact_made_far]) AS impact_made_sorted
  UNWIND impact_made_sorted[..$impact_made_limit] AS impact_made_pair
  WITH collect(impact_made_pair[0]) AS impact_made_followed, collect(DISTINCT impact_made_pair[1]) AS impact_made_found
  RETURN impact_made_followed, impact_made_found AS impact_made
}
CALL (impact_assumed, impact_made) {
  UNWIND impact_assumed + impact_made AS impact_makers_near
  WITH impact_makers_near.id AS impact_makers_near_id, head(collect(impact_makers_near)) AS impact_makers_near
  MATCH (impact_makers_near)<-[impact_stated:ENACTS|AMENDS]-(impact_makers_far) WHERE impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_makers_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_makers_far.id
  WITH collect([impact_stated, impact_makers_far]) AS impact_makers_sorted
  UNWIND impact_makers_sorted[..$impact_makers_limit] AS impact_makers_pair
  WITH collect(impact_makers_pair[0]) AS impact_makers_followed, collect(DISTINCT impact_makers_pair[1]) AS impact_makers_found
  RETURN impact_makers_followed, [member IN impact_makers_found WHERE NOT member IN impact_assumed AND NOT member IN impact_made] AS impact_makers
}
CALL (impact_assumed, impact_made, impact_makers) {
  UNWIND impact_assumed + impact_made + impact_makers AS impact_hop1_near
  WITH impact_hop1_near.id AS impact_hop1_near_id, head(collect(impact_hop1_near)) AS impact_hop1_near
  MATCH (impact_hop1_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop1_far) WHERE ((type(impact_stated) IN $impact_hop1_types_1 AND endNode(impact_stated).id = impact_hop1_near.id) OR (type(impact_stated) IN $impact_hop1_types_2 AND startNode(impact_stated).id = impact_hop1_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop1_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop1_far.id
  WITH collect([impact_stated, impact_hop1_far]) AS impact_hop1_sorted
  UNWIND impact_hop1_sorted[..$impact_hop1_limit] AS impact_hop1_pair
  WITH collect(impact_hop1_pair[0]) AS impact_hop1_followed, collect(DISTINCT impact_hop1_pair[1]) AS impact_hop1_found
  RETURN impact_hop1_followed, [member IN impact_hop1_found WHERE NOT member IN impact_made AND NOT member IN impact_makers] AS impact_hop1
}
CALL (impact_hop1, impact_makers) {
  UNWIND impact_hop1 AS impact_hop2_near
  MATCH (impact_hop2_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop2_far) WHERE ((type(impact_stated) IN $impact_hop2_types_1 AND endNode(impact_stated).id = impact_hop2_near.id) OR (type(impact_stated) IN $impact_hop2_types_2 AND startNode(impact_stated).id = impact_hop2_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop2_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop2_far.id
  WITH collect([impact_stated, impact_hop2_far]) AS impact_hop2_sorted
  UNWIND impact_hop2_sorted[..$impact_hop2_limit] AS impact_hop2_pair
  WITH collect(impact_hop2_pair[0]) AS impact_hop2_followed, collect(DISTINCT impact_hop2_pair[1]) AS impact_hop2_found
  RETURN impact_hop2_followed, [member IN impact_hop2_found WHERE NOT member IN impact_makers AND NOT member IN impact_hop1] AS impact_hop2
}
CALL (impact_hop2, impact_hop1) {
  UNWIND impact_hop2 AS impact_hop3_near
  MATCH (impact_hop3_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop3_far) WHERE ((type(impact_stated) IN $impact_hop3_types_1 AND endNode(impact_stated).id = impact_hop3_near.id) OR (type(impact_stated) IN $impact_hop3_types_2 AND startNode(impact_stated).id = impact_hop3_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop3_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop3_far.id
  WITH collect([impact_stated, impact_hop3_far]) AS impact_hop3_sorted
  UNWIND impact_hop3_sorted[..$impact_hop3_limit] AS impact_hop3_pair
  WITH collect(impact_hop3_pair[0]) AS impact_hop3_followed, collect(DISTINCT impact_hop3_pair[1]) AS impact_hop3_found
  RETURN impact_hop3_followed, [member IN impact_hop3_found WHERE NOT member IN impact_hop1 AND NOT member IN impact_hop2] AS impact_hop3
}
CALL (impact_hop3, impact_hop2) {
  UNWIND impact_hop3 AS impact_hop4_near
  MATCH (impact_hop4_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop4_far) WHERE ((type(impact_stated) IN $impact_hop4_types_1 AND endNode(impact_stated).id = impact_hop4_near.id) OR (type(impact_stated) IN $impact_hop4_types_2 AND startNode(impact_stated).id = impact_hop4_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop4_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop4_far.id
  WITH collect([impact_stated, impact_hop4_far]) AS impact_hop4_sorted
  UNWIND impact_hop4_sorted[..$impact_hop4_limit] AS impact_hop4_pair
  WITH collect(impact_hop4_pair[0]) AS impact_hop4_followed, collect(DISTINCT impact_hop4_pair[1]) AS impact_hop4_found
  RETURN impact_hop4_followed, [member IN impact_hop4_found WHERE NOT member IN impact_hop2 AND NOT member IN impact_hop3] AS impact_hop4
}
CALL (impact_hop4, impact_hop3) {
  UNWIND impact_hop4 AS impact_hop5_near
  MATCH (impact_hop5_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop5_far) WHERE ((type(impact_stated) IN $impact_hop5_types_1 AND endNode(impact_stated).id = impact_hop5_near.id) OR (type(impact_stated) IN $impact_hop5_types_2 AND startNode(impact_stated).id = impact_hop5_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop5_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop5_far.id
  WITH collect([impact_stated, impact_hop5_far]) AS impact_hop5_sorted
  UNWIND impact_hop5_sorted[..$impact_hop5_limit] AS impact_hop5_pair
  WITH collect(impact_hop5_pair[0]) AS impact_hop5_followed, collect(DISTINCT impact_hop5_pair[1]) AS impact_hop5_found
  RETURN impact_hop5_followed, [member IN impact_hop5_found WHERE NOT member IN impact_hop3 AND NOT member IN impact_hop4] AS impact_hop5
}
CALL (impact_hop5, impact_hop4) {
  UNWIND impact_hop5 AS impact_hop6_near
  MATCH (impact_hop6_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop6_far) WHERE ((type(impact_stated) IN $impact_hop6_types_1 AND endNode(impact_stated).id = impact_hop6_near.id) OR (type(impact_stated) IN $impact_hop6_types_2 AND startNode(impact_stated).id = impact_hop6_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop6_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop6_far.id
  WITH collect([impact_stated, impact_hop6_far]) AS impact_hop6_sorted
  UNWIND impact_hop6_sorted[..$impact_hop6_limit] AS impact_hop6_pair
  WITH collect(impact_hop6_pair[0]) AS impact_hop6_followed, collect(DISTINCT impact_hop6_pair[1]) AS impact_hop6_found
  RETURN impact_hop6_followed, [member IN impact_hop6_found WHERE NOT member IN impact_hop4 AND NOT member IN impact_hop5] AS impact_hop6
}
CALL (impact_hop6, impact_hop5) {
  UNWIND impact_hop6 AS impact_hop7_near
  MATCH (impact_hop7_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop7_far) WHERE ((type(impact_stated) IN $impact_hop7_types_1 AND endNode(impact_stated).id = impact_hop7_near.id) OR (type(impact_stated) IN $impact_hop7_types_2 AND startNode(impact_stated).id = impact_hop7_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop7_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop7_far.id
  WITH collect([impact_stated, impact_hop7_far]) AS impact_hop7_sorted
  UNWIND impact_hop7_sorted[..$impact_hop7_limit] AS impact_hop7_pair
  WITH collect(impact_hop7_pair[0]) AS impact_hop7_followed, collect(DISTINCT impact_hop7_pair[1]) AS impact_hop7_found
  RETURN impact_hop7_followed, [member IN impact_hop7_found WHERE NOT member IN impact_hop5 AND NOT member IN impact_hop6] AS impact_hop7
}
CALL (impact_hop7, impact_hop6) {
  UNWIND impact_hop7 AS impact_hop8_near
  MATCH (impact_hop8_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|HAS_MEASURE|PART_OF|PRECEDES|RUNS]-(impact_hop8_far) WHERE ((type(impact_stated) IN $impact_hop8_types_1 AND endNode(impact_stated).id = impact_hop8_near.id) OR (type(impact_stated) IN $impact_hop8_types_2 AND startNode(impact_stated).id = impact_hop8_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_hop8_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_hop8_far.id
  WITH collect([impact_stated, impact_hop8_far]) AS impact_hop8_sorted
  UNWIND impact_hop8_sorted[..$impact_hop8_limit] AS impact_hop8_pair
  WITH collect(impact_hop8_pair[0]) AS impact_hop8_followed, collect(DISTINCT impact_hop8_pair[1]) AS impact_hop8_found
  RETURN impact_hop8_followed, [member IN impact_hop8_found WHERE NOT member IN impact_hop6 AND NOT member IN impact_hop7] AS impact_hop8
}
CALL (impact_assumed, impact_made, impact_makers, impact_hop1, impact_hop2, impact_hop3, impact_hop4, impact_hop5, impact_hop6, impact_hop7, impact_hop8) {
  UNWIND impact_assumed + impact_made + impact_makers + impact_hop1 + impact_hop2 + impact_hop3 + impact_hop4 + impact_hop5 + impact_hop6 + impact_hop7 + impact_hop8 AS impact_beside_near
  WITH impact_beside_near.id AS impact_beside_near_id, head(collect(impact_beside_near)) AS impact_beside_near
  MATCH (impact_beside_near)-[impact_stated:DEPENDS_ON|DUE|FUNDED_BY|PRECEDES|RUNS]-(impact_beside_far) WHERE ((type(impact_stated) IN $impact_beside_types_1 AND endNode(impact_stated).id = impact_beside_near.id) OR (type(impact_stated) IN $impact_beside_types_2 AND startNode(impact_stated).id = impact_beside_near.id)) AND impact_stated.origin = 'REPORT'
  WITH impact_stated, impact_beside_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_beside_far.id
  WITH collect([impact_stated, impact_beside_far]) AS impact_beside_sorted
  UNWIND impact_beside_sorted[..$impact_beside_limit] AS impact_beside_pair
  WITH collect(impact_beside_pair[0]) AS impact_beside_followed, collect(DISTINCT impact_beside_pair[1]) AS impact_beside_found
  RETURN impact_beside_followed, impact_beside_found AS impact_beside
}
CALL (impact_assumed, impact_made, impact_makers, impact_hop1, impact_hop2, impact_hop3, impact_hop4, impact_hop5, impact_hop6, impact_hop7, impact_hop8) {
  UNWIND impact_assumed + impact_made + impact_makers + impact_hop1 + impact_hop2 + impact_hop3 + impact_hop4 + impact_hop5 + impact_hop6 + impact_hop7 + impact_hop8 AS impact_above_near
  WITH impact_above_near.id AS impact_above_near_id, head(collect(impact_above_near)) AS impact_above_near
  MATCH walked = (impact_above_near)<-[:HAS_TASK|HAS_MEASURE*1..10]-(impact_above_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS impact_stated
  WITH impact_stated.id AS impact_stated_id, head(collect(impact_stated)) AS impact_stated
  WITH impact_stated, startNode(impact_stated) AS impact_above_far
  WITH impact_stated, impact_above_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_above_far.id
  WITH collect([impact_stated, impact_above_far]) AS impact_above_sorted
  UNWIND impact_above_sorted[..$impact_above_limit] AS impact_above_pair
  WITH collect(impact_above_pair[0]) AS impact_above_followed, collect(DISTINCT impact_above_pair[1]) AS impact_above_found
  RETURN impact_above_followed, impact_above_found AS impact_above
}
CALL (impact_above) {
  UNWIND impact_above AS impact_within_near
  MATCH walked = (impact_within_near)-[:HAS_TASK|HAS_MEASURE*1..10]->(impact_within_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS impact_stated
  WITH impact_stated.id AS impact_stated_id, head(collect(impact_stated)) AS impact_stated
  WITH impact_stated, endNode(impact_stated) AS impact_within_far
  WITH impact_stated, impact_within_far ORDER BY coalesce(impact_stated.stated = 'BY_HEADING', false), impact_stated.id, impact_within_far.id
  WITH collect([impact_stated, impact_within_far]) AS impact_within_sorted
  UNWIND impact_within_sorted[..$impact_within_limit] AS impact_within_pair
  WITH collect(impact_within_pair[0]) AS impact_within_followed, collect(DISTINCT impact_within_pair[1]) AS impact_within_found
  RETURN impact_within_followed, impact_within_found AS impact_within
}
CALL (impact_assumed, impact_made, impact_makers, impact_hop1, impact_hop2, impact_hop3, impact_hop4, impact_hop5, impact_hop6, impact_hop7, impact_hop8, impact_beside, impact_above, impact_within) {
  UNWIND impact_assumed + impact_made + impact_makers + impact_hop1 + impact_hop2 + impact_hop3 + impact_hop4 + impact_hop5 + impact_hop6 + impact_hop7 + impact_hop8 + impact_beside + impact_above + impact_within AS impact_node
  WITH impact_node.id AS impact_node_id, head(collect(impact_node)) AS impact_node
  WITH impact_node
  RETURN collect([impact_node.id, impact_node.sortKey, impact_node.kind, impact_node.status, impact_node.modality, impact_node.datesStart, impact_node.datesEnd, impact_node.statusDateStart, impact_node.statusDateEnd, impact_node.periodStart, impact_node.periodEnd, impact_node.name, impact_node.citationDocuments, impact_node.lineStarts, impact_node.lineEnds, impact_node.datesIso]) AS impact_nodes
}
RETURN [impact_nodes, [followed IN [impact_made_followed, impact_makers_followed, impact_hop1_followed, impact_hop2_followed, impact_hop3_followed, impact_hop4_followed, impact_hop5_followed, impact_hop6_followed, impact_hop7_followed, impact_hop8_followed, impact_beside_followed, impact_above_followed, impact_within_followed] | [impact_stated IN followed | [impact_stated.id, impact_stated.stated, impact_stated.kind, impact_stated.state, impact_stated.role, impact_stated.modality, impact_stated.certainty, type(impact_stated), impact_stated.citationDocuments, impact_stated.lineStarts, impact_stated.lineEnds]]], [found IN [impact_assumed, impact_made, impact_makers, impact_hop1, impact_hop2, impact_hop3, impact_hop4, impact_hop5, impact_hop6, impact_hop7, impact_hop8, impact_beside, impact_above, impact_within] | [member IN found | member.id]]] AS answer
