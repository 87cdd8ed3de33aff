CALL () {
  MATCH (neighbourhood_centre_node:Entity) WHERE neighbourhood_centre_node.key IN $neighbourhood_centre_keys
  RETURN collect(neighbourhood_centre_node) AS neighbourhood_centre
}
CALL (neighbourhood_centre) {
  UNWIND neighbourhood_centre AS neighbourhood_distance_1_near
  MATCH (neighbourhood_distance_1_near)-[neighbourhood_stated]-(neighbourhood_distance_1_far) WHERE neighbourhood_stated.origin = 'REPORT' AND none(label IN labels(neighbourhood_distance_1_far) WHERE label IN $neighbourhood_distance_1_without_labels)
  WITH neighbourhood_stated, neighbourhood_distance_1_far ORDER BY coalesce(neighbourhood_stated.stated = 'BY_HEADING', false), neighbourhood_stated.id, neighbourhood_distance_1_far.id
  WITH collect([neighbourhood_stated, neighbourhood_distance_1_far]) AS neighbourhood_distance_1_sorted
  UNWIND neighbourhood_distance_1_sorted[..$neighbourhood_distance_1_limit] AS neighbourhood_distance_1_pair
  WITH collect(neighbourhood_distance_1_pair[0]) AS neighbourhood_distance_1_followed, collect(DISTINCT neighbourhood_distance_1_pair[1]) AS neighbourhood_distance_1_found
  RETURN neighbourhood_distance_1_followed, [member IN neighbourhood_distance_1_found WHERE NOT member IN neighbourhood_centre] AS neighbourhood_distance_1
}
CALL (neighbourhood_distance_1, neighbourhood_centre) {
  UNWIND neighbourhood_distance_1 AS neighbourhood_distance_2_near
  MATCH (neighbourhood_distance_2_near)-[neighbourhood_stated]-(neighbourhood_distance_2_far) WHERE neighbourhood_stated.origin = 'REPORT' AND none(label IN labels(neighbourhood_distance_2_far) WHERE label IN $neighbourhood_distance_2_without_labels)
  WITH neighbourhood_stated, neighbourhood_distance_2_far ORDER BY coalesce(neighbourhood_stated.stated = 'BY_HEADING', false), neighbourhood_stated.id, neighbourhood_distance_2_far.id
  WITH collect([neighbourhood_stated, neighbourhood_distance_2_far]) AS neighbourhood_distance_2_sorted
  UNWIND neighbourhood_distance_2_sorted[..$neighbourhood_distance_2_limit] AS neighbourhood_distance_2_pair
  WITH collect(neighbourhood_distance_2_pair[0]) AS neighbourhood_distance_2_followed, collect(DISTINCT neighbourhood_distance_2_pair[1]) AS neighbourhood_distance_2_found
  RETURN neighbourhood_distance_2_followed, [member IN neighbourhood_distance_2_found WHERE NOT member IN neighbourhood_centre AND NOT member IN neighbourhood_distance_1] AS neighbourhood_distance_2
}
CALL (neighbourhood_distance_2) {
  UNWIND neighbourhood_distance_2 AS neighbourhood_among_near
  MATCH (neighbourhood_among_near)-[neighbourhood_stated]-(neighbourhood_among_far) WHERE CASE WHEN (neighbourhood_among_far IN neighbourhood_distance_2) THEN neighbourhood_stated.origin = 'REPORT' AND none(label IN labels(neighbourhood_among_far) WHERE label IN $neighbourhood_among_without_labels) ELSE false END
  WITH neighbourhood_stated, neighbourhood_among_far ORDER BY coalesce(neighbourhood_stated.stated = 'BY_HEADING', false), neighbourhood_stated.id, neighbourhood_among_far.id
  WITH collect([neighbourhood_stated, neighbourhood_among_far]) AS neighbourhood_among_sorted
  UNWIND neighbourhood_among_sorted[..$neighbourhood_among_limit] AS neighbourhood_among_pair
  WITH collect(neighbourhood_among_pair[0]) AS neighbourhood_among_followed, collect(DISTINCT neighbourhood_among_pair[1]) AS neighbourhood_among_found
  RETURN neighbourhood_among_followed, neighbourhood_among_found AS neighbourhood_among
}
CALL (neighbourhood_centre, neighbourhood_distance_1, neighbourhood_distance_2, neighbourhood_among) {
  UNWIND neighbourhood_centre + neighbourhood_distance_1 + neighbourhood_distance_2 + neighbourhood_among AS neighbourhood_node
  WITH neighbourhood_node.id AS neighbourhood_node_id, head(collect(neighbourhood_node)) AS neighbourhood_node
  WITH neighbourhood_node
  RETURN collect([neighbourhood_node.id, neighbourhood_node.sortKey, neighbourhood_node.name, neighbourhood_node.kind]) AS neighbourhood_nodes
}
RETURN [neighbourhood_nodes, [followed IN [neighbourhood_distance_1_followed, neighbourhood_distance_2_followed, neighbourhood_among_followed] | [neighbourhood_stated IN followed | [neighbourhood_stated.id, neighbourhood_stated.stated, neighbourhood_stated.lineStarts, neighbourhood_stated.lineEnds, type(neighbourhood_stated)]]], [found IN [neighbourhood_centre, neighbourhood_distance_1, neighbourhood_distance_2, neighbourhood_among] | [member IN found | member.id]]] AS answer
