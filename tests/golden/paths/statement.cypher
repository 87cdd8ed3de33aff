CALL () {
  MATCH (paths_from_node:Entity) WHERE paths_from_node.key IN $paths_from_keys
  RETURN collect(paths_from_node) AS paths_from
}
CALL () {
  MATCH (paths_to_node:Entity) WHERE paths_to_node.key IN $paths_to_keys
  RETURN collect(paths_to_node) AS paths_to
}
CALL (paths_to, paths_from) {
  UNWIND paths_to AS paths_to_1_near
  MATCH (paths_to_1_near)-[paths_stated]-(paths_to_1_far) WHERE paths_stated.origin = 'REPORT' AND none(label IN labels(paths_to_1_far) WHERE label IN $paths_to_1_without_labels) AND NOT paths_to_1_far.id IN $paths_to_1_without AND NOT paths_to_1_far IN paths_from AND NOT paths_to_1_far IN paths_to
  WITH paths_to_1_far.sortKey AS paths_to_1_far_order, head(collect(paths_to_1_far)) AS paths_to_1_far
  WITH paths_to_1_far ORDER BY paths_to_1_far_order
  WITH collect(paths_to_1_far) AS paths_to_1_sorted
  RETURN paths_to_1_sorted[..$paths_to_1_limit] AS paths_to_1
}
CALL (paths_to_1, paths_from, paths_to) {
  UNWIND paths_to_1 AS paths_to_2_near
  MATCH (paths_to_2_near)-[paths_stated]-(paths_to_2_far) WHERE paths_stated.origin = 'REPORT' AND none(label IN labels(paths_to_2_far) WHERE label IN $paths_to_2_without_labels) AND NOT paths_to_2_far.id IN $paths_to_2_without AND NOT paths_to_2_far IN paths_from AND NOT paths_to_2_far IN paths_to AND NOT paths_to_2_far IN paths_to_1
  WITH paths_to_2_far.sortKey AS paths_to_2_far_order, head(collect(paths_to_2_far)) AS paths_to_2_far
  WITH paths_to_2_far ORDER BY paths_to_2_far_order
  WITH collect(paths_to_2_far) AS paths_to_2_sorted
  RETURN paths_to_2_sorted[..$paths_to_2_limit] AS paths_to_2
}
CALL (paths_from, paths_to, paths_to_1, paths_to_2) {
  UNWIND paths_from AS paths_from_1_near
  MATCH (paths_from_1_near)-[paths_stated]-(paths_from_1_far) WHERE paths_stated.origin = 'REPORT' AND none(label IN labels(paths_from_1_far) WHERE label IN $paths_from_1_without_labels) AND NOT paths_from_1_far.id IN $paths_from_1_without AND NOT paths_from_1_far IN paths_from AND NOT paths_from_1_far IN paths_to
  WITH paths_from_1_far.sortKey AS paths_from_1_far_order, head(collect(paths_from_1_far)) AS paths_from_1_far
  WITH paths_from_1_far ORDER BY NOT (paths_from_1_far IN paths_to_1 OR paths_from_1_far IN paths_to_2), paths_from_1_far_order
  WITH collect(paths_from_1_far) AS paths_from_1_sorted
  RETURN paths_from_1_sorted[..$paths_from_1_limit] AS paths_from_1
}
CALL (paths_from_1, paths_from, paths_to, paths_to_1, paths_to_2) {
  UNWIND paths_from_1 AS paths_from_2_near
  MATCH (paths_from_2_near)-[paths_stated]-(paths_from_2_far) WHERE paths_stated.origin = 'REPORT' AND none(label IN labels(paths_from_2_far) WHERE label IN $paths_from_2_without_labels) AND NOT paths_from_2_far.id IN $paths_from_2_without AND NOT paths_from_2_far IN paths_from AND NOT paths_from_2_far IN paths_to AND NOT paths_from_2_far IN paths_from_1
  WITH paths_from_2_far.sortKey AS paths_from_2_far_order, head(collect(paths_from_2_far)) AS paths_from_2_far
  WITH paths_from_2_far ORDER BY NOT (paths_from_2_far IN paths_to_1 OR paths_from_2_far IN paths_to_2), paths_from_2_far_order
  WITH collect(paths_from_2_far) AS paths_from_2_sorted
  RETURN paths_from_2_sorted[..$paths_from_2_limit] AS paths_from_2
}
CALL (paths_from_2, paths_from, paths_to, paths_from_1, paths_to_1, paths_to_2) {
  UNWIND paths_from_2 AS paths_from_3_near
  MATCH (paths_from_3_near)-[paths_stated]-(paths_from_3_far) WHERE CASE WHEN (size(paths_to_1) > $paths_from_3_whole OR size(paths_to_2) > $paths_from_3_whole OR paths_from_3_far IN paths_to_1 OR paths_from_3_far IN paths_to_2) THEN paths_stated.origin = 'REPORT' AND none(label IN labels(paths_from_3_far) WHERE label IN $paths_from_3_without_labels) AND NOT paths_from_3_far.id IN $paths_from_3_without AND NOT paths_from_3_far IN paths_from AND NOT paths_from_3_far IN paths_to AND NOT paths_from_3_far IN paths_from_1 AND NOT paths_from_3_far IN paths_from_2 ELSE false END
  WITH paths_from_3_far.sortKey AS paths_from_3_far_order, head(collect(paths_from_3_far)) AS paths_from_3_far
  WITH paths_from_3_far ORDER BY NOT (paths_from_3_far IN paths_to_1 OR paths_from_3_far IN paths_to_2), paths_from_3_far_order
  WITH collect(paths_from_3_far) AS paths_from_3_sorted
  RETURN paths_from_3_sorted[..$paths_from_3_limit] AS paths_from_3
}
CALL (paths_to, paths_from, paths_from_1, paths_from_2, paths_from_3) {
  UNWIND paths_to AS paths_hops_1_near
  MATCH (paths_hops_1_near)-[paths_stated]-(paths_hops_1_far) WHERE paths_stated.origin = 'REPORT' AND none(label IN labels(paths_hops_1_far) WHERE label IN $paths_hops_1_without_labels) AND NOT paths_hops_1_far.id IN $paths_hops_1_without
  WITH paths_stated, paths_hops_1_far ORDER BY NOT (paths_hops_1_far IN paths_from_1 OR paths_hops_1_far IN paths_from_2 OR paths_hops_1_far IN paths_from_3), coalesce(paths_stated.stated = 'BY_HEADING', false), paths_stated.id, paths_hops_1_far.id
  WITH collect([paths_stated, paths_hops_1_far]) AS paths_hops_1_sorted
  UNWIND paths_hops_1_sorted[..$paths_hops_1_limit] AS paths_hops_1_pair
  WITH collect(paths_hops_1_pair[0]) AS paths_hops_1_followed, collect(DISTINCT paths_hops_1_pair[1]) AS paths_hops_1_found
  RETURN paths_hops_1_followed, [member IN paths_hops_1_found WHERE NOT member IN paths_from AND NOT member IN paths_to] AS paths_hops_1
}
CALL (paths_hops_1, paths_from, paths_to, paths_from_1, paths_from_2, paths_from_3) {
  UNWIND paths_hops_1 AS paths_hops_2_near
  MATCH (paths_hops_2_near)-[paths_stated]-(paths_hops_2_far) WHERE CASE WHEN (paths_hops_2_far IN paths_from_1 OR paths_hops_2_far IN paths_from_2 OR paths_hops_2_far IN paths_from_3) THEN paths_stated.origin = 'REPORT' ELSE false END
  WITH paths_stated, paths_hops_2_far ORDER BY coalesce(paths_stated.stated = 'BY_HEADING', false), paths_stated.id, paths_hops_2_far.id
  WITH collect([paths_stated, paths_hops_2_far]) AS paths_hops_2_sorted
  UNWIND paths_hops_2_sorted[..$paths_hops_2_limit] AS paths_hops_2_pair
  WITH collect(paths_hops_2_pair[0]) AS paths_hops_2_followed, collect(DISTINCT paths_hops_2_pair[1]) AS paths_hops_2_found
  RETURN paths_hops_2_followed, [member IN paths_hops_2_found WHERE NOT member IN paths_from AND NOT member IN paths_to AND NOT member IN paths_hops_1] AS paths_hops_2
}
CALL (paths_hops_2, paths_from, paths_to, paths_hops_1, paths_from_1, paths_from_2) {
  UNWIND paths_hops_2 AS paths_hops_3_near
  MATCH (paths_hops_3_near)-[paths_stated]-(paths_hops_3_far) WHERE CASE WHEN (paths_hops_3_far IN paths_from_1 OR paths_hops_3_far IN paths_from_2) THEN paths_stated.origin = 'REPORT' ELSE false END
  WITH paths_stated, paths_hops_3_far ORDER BY coalesce(paths_stated.stated = 'BY_HEADING', false), paths_stated.id, paths_hops_3_far.id
  WITH collect([paths_stated, paths_hops_3_far]) AS paths_hops_3_sorted
  UNWIND paths_hops_3_sorted[..$paths_hops_3_limit] AS paths_hops_3_pair
  WITH collect(paths_hops_3_pair[0]) AS paths_hops_3_followed, collect(DISTINCT paths_hops_3_pair[1]) AS paths_hops_3_found
  RETURN paths_hops_3_followed, [member IN paths_hops_3_found WHERE NOT member IN paths_from AND NOT member IN paths_to AND NOT member IN paths_hops_1 AND NOT member IN paths_hops_2] AS paths_hops_3
}
CALL (paths_hops_3, paths_from, paths_to, paths_hops_1, paths_hops_2, paths_from_1) {
  UNWIND paths_hops_3 AS paths_hops_4_near
  MATCH (paths_hops_4_near)-[paths_stated]-(paths_hops_4_far) WHERE CASE WHEN (paths_hops_4_far IN paths_from_1) THEN paths_stated.origin = 'REPORT' ELSE false END
  WITH paths_stated, paths_hops_4_far ORDER BY coalesce(paths_stated.stated = 'BY_HEADING', false), paths_stated.id, paths_hops_4_far.id
  WITH collect([paths_stated, paths_hops_4_far]) AS paths_hops_4_sorted
  UNWIND paths_hops_4_sorted[..$paths_hops_4_limit] AS paths_hops_4_pair
  WITH collect(paths_hops_4_pair[0]) AS paths_hops_4_followed, collect(DISTINCT paths_hops_4_pair[1]) AS paths_hops_4_found
  RETURN paths_hops_4_followed, [member IN paths_hops_4_found WHERE NOT member IN paths_from AND NOT member IN paths_to AND NOT member IN paths_hops_1 AND NOT member IN paths_hops_2 AND NOT member IN paths_hops_3] AS paths_hops_4
}
CALL (paths_from, paths_to, paths_hops_1, paths_hops_2, paths_hops_3, paths_hops_4) {
  UNWIND paths_from AS paths_arrival_near
  MATCH (paths_arrival_near)-[paths_stated]-(paths_arrival_far) WHERE CASE WHEN (paths_arrival_far IN paths_to OR paths_arrival_far IN paths_hops_1 OR paths_arrival_far IN paths_hops_2 OR paths_arrival_far IN paths_hops_3 OR paths_arrival_far IN paths_hops_4) THEN paths_stated.origin = 'REPORT' ELSE false END
  WITH paths_stated, paths_arrival_far ORDER BY coalesce(paths_stated.stated = 'BY_HEADING', false), paths_stated.id, paths_arrival_far.id
  WITH collect([paths_stated, paths_arrival_far]) AS paths_arrival_sorted
  UNWIND paths_arrival_sorted[..$paths_arrival_limit] AS paths_arrival_pair
  WITH collect(paths_arrival_pair[0]) AS paths_arrival_followed, collect(DISTINCT paths_arrival_pair[1]) AS paths_arrival_found
  RETURN paths_arrival_followed, paths_arrival_found AS paths_arrival
}
CALL (paths_from, paths_to, paths_hops_1, paths_hops_2, paths_hops_3, paths_hops_4, paths_arrival) {
  UNWIND paths_from + paths_to + paths_hops_1 + paths_hops_2 + paths_hops_3 + paths_hops_4 + paths_arrival AS paths_node
  WITH paths_node.id AS paths_node_id, head(collect(paths_node)) AS paths_node
  WITH paths_node
  RETURN collect([paths_node.id, paths_node.sortKey, paths_node.citationDocuments, paths_node.lineStarts, paths_node.lineEnds, paths_node.name, paths_node.status]) AS paths_nodes
}
RETURN [paths_nodes, [followed IN [[], [], [], [], [], paths_hops_1_followed, paths_hops_2_followed, paths_hops_3_followed, paths_hops_4_followed, paths_arrival_followed] | [paths_stated IN followed | [paths_stated.id, paths_stated.stated, paths_stated.citationDocuments, paths_stated.lineStarts, paths_stated.lineEnds, type(paths_stated), paths_stated.kind]]], [found IN [paths_from, paths_to, paths_to_1, paths_to_2, paths_from_1, paths_from_2, paths_from_3, paths_hops_1, paths_hops_2, paths_hops_3, paths_hops_4, paths_arrival] | [member IN found | member.id]]] AS answer
