CALL () {
  MATCH (compare_compared_node:Entity) WHERE compare_compared_node.key IN $compare_compared_keys
  RETURN collect(compare_compared_node) AS compare_compared
}
CALL (compare_compared) {
  UNWIND compare_compared AS compare_below_near
  MATCH walked = (compare_below_near)-[:HAS_MEASURE*1..9]->(compare_below_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS compare_stated
  WITH compare_stated.id AS compare_stated_id, head(collect(compare_stated)) AS compare_stated
  WITH compare_stated, endNode(compare_stated) AS compare_below_far
  WITH compare_stated, compare_below_far ORDER BY coalesce(compare_stated.stated = 'BY_HEADING', false), compare_stated.id, compare_below_far.id
  WITH collect([compare_stated, compare_below_far]) AS compare_below_sorted
  UNWIND compare_below_sorted[..$compare_below_limit] AS compare_below_pair
  WITH collect(compare_below_pair[0]) AS compare_below_followed, collect(DISTINCT compare_below_pair[1]) AS compare_below_found
  RETURN compare_below_followed, compare_below_found AS compare_below
}
CALL (compare_compared, compare_below) {
  UNWIND compare_compared + compare_below AS compare_related_near
  WITH compare_related_near.id AS compare_related_near_id, head(collect(compare_related_near)) AS compare_related_near
  MATCH (compare_related_near)-[compare_stated:EXPLAINS|PRECEDES|HAS_OPTION|TARGETS|LOCATED_IN|LINKS|CONCERNS|BENEFITS|ABOUT|CARRIES|RUNS|CARRIED_OUT_BY|INVOLVES|CHAIRS|MEMBER_OF|PROVIDES|ENACTS|AMENDS|REPLACES|DEPENDS_ON|REFERS_TO|FUNDED_BY|MEASURED_BY|DUE|PART_OF|LOOKS_LIKE]-(compare_related_far) WHERE compare_stated.origin = 'REPORT'
  WITH compare_stated, compare_related_far ORDER BY coalesce(compare_stated.stated = 'BY_HEADING', false), compare_stated.id, compare_related_far.id
  WITH collect([compare_stated, compare_related_far]) AS compare_related_sorted
  UNWIND compare_related_sorted[..$compare_related_limit] AS compare_related_pair
  WITH collect(compare_related_pair[0]) AS compare_related_followed, collect(DISTINCT compare_related_pair[1]) AS compare_related_found
  RETURN compare_related_followed, compare_related_found AS compare_related
}
CALL (compare_compared, compare_below, compare_related) {
  UNWIND compare_compared + compare_below + compare_related AS compare_node
  WITH compare_node.id AS compare_node_id, head(collect(compare_node)) AS compare_node
  WITH compare_node
  RETURN collect([compare_node.id, compare_node.sortKey, compare_node.citationDocuments, compare_node.lineStarts, compare_node.lineEnds, compare_node.kind, compare_node.name, compare_node.number, compare_node.evidence]) AS compare_nodes
}
RETURN [compare_nodes, [followed IN [compare_below_followed, compare_related_followed] | [compare_stated IN followed | [compare_stated.id, compare_stated.stated, compare_stated.citationDocuments, compare_stated.lineStarts, compare_stated.lineEnds, type(compare_stated), endNode(compare_stated).id, compare_stated.evidence, startNode(compare_stated).id]]], [found IN [compare_compared, compare_below, compare_related] | [member IN found | member.id]]] AS answer
