CALL () {
  MATCH (coordination_tasks_node:Task) WHERE coordination_tasks_node.sortKey > $coordination_tasks_from AND coordination_tasks_node.sortKey < $coordination_tasks_until AND true
  WITH coordination_tasks_node ORDER BY coordination_tasks_node.sortKey LIMIT $coordination_tasks_limit
  RETURN collect(coordination_tasks_node) AS coordination_tasks
}
CALL () {
  MATCH (coordination_pillars_node:Pillar) WHERE coordination_pillars_node.sortKey > $coordination_pillars_from AND coordination_pillars_node.sortKey < $coordination_pillars_until AND true
  WITH coordination_pillars_node ORDER BY coordination_pillars_node.sortKey LIMIT $coordination_pillars_limit
  RETURN collect(coordination_pillars_node) AS coordination_pillars
}
CALL (coordination_pillars) {
  UNWIND coordination_pillars AS coordination_ofPillars_near
  MATCH (coordination_ofPillars_near)-[coordination_stated:HAS_TASK]->(coordination_ofPillars_far) WHERE coordination_stated.origin = 'REPORT'
  WITH coordination_stated, coordination_ofPillars_far ORDER BY coalesce(coordination_stated.stated = 'BY_HEADING', false), coordination_stated.id, coordination_ofPillars_far.id
  WITH collect([coordination_stated, coordination_ofPillars_far]) AS coordination_ofPillars_sorted
  UNWIND coordination_ofPillars_sorted[..$coordination_ofPillars_limit] AS coordination_ofPillars_pair
  WITH collect(coordination_ofPillars_pair[0]) AS coordination_ofPillars_followed, collect(DISTINCT coordination_ofPillars_pair[1]) AS coordination_ofPillars_found
  RETURN coordination_ofPillars_followed, coordination_ofPillars_found AS coordination_ofPillars
}
CALL (coordination_tasks, coordination_pillars) {
  UNWIND coordination_tasks + coordination_pillars AS coordination_below_near
  WITH coordination_below_near.id AS coordination_below_near_id, head(collect(coordination_below_near)) AS coordination_below_near
  MATCH walked = (coordination_below_near)-[:HAS_MEASURE*1..9]->(coordination_below_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
  UNWIND relationships(walked) AS coordination_stated
  WITH coordination_stated.id AS coordination_stated_id, head(collect(coordination_stated)) AS coordination_stated
  WITH coordination_stated, endNode(coordination_stated) AS coordination_below_far
  WITH coordination_stated, coordination_below_far ORDER BY coalesce(coordination_stated.stated = 'BY_HEADING', false), coordination_stated.id, coordination_below_far.id
  WITH collect([coordination_stated, coordination_below_far]) AS coordination_below_sorted
  UNWIND coordination_below_sorted[..$coordination_below_limit] AS coordination_below_pair
  WITH collect(coordination_below_pair[0]) AS coordination_below_followed, collect(DISTINCT coordination_below_pair[1]) AS coordination_below_found
  RETURN coordination_below_followed, coordination_below_found AS coordination_below
}
CALL (coordination_below) {
  UNWIND coordination_below AS coordination_things_near
  MATCH (coordination_things_near)-[coordination_stated:TARGETS|LOCATED_IN|LINKS|CONCERNS|BENEFITS|ABOUT|CARRIES|RUNS|CARRIED_OUT_BY|INVOLVES|CHAIRS|MEMBER_OF|PROVIDES|ENACTS|AMENDS|REPLACES|DEPENDS_ON|FUNDED_BY|MEASURED_BY|DUE]->(coordination_things_far) WHERE coordination_stated.origin = 'REPORT' AND ((coordination_things_far:Industry OR coordination_things_far:Law OR coordination_things_far:Region OR coordination_things_far:Technology))
  WITH coordination_stated, coordination_things_far ORDER BY coalesce(coordination_stated.stated = 'BY_HEADING', false), coordination_stated.id, coordination_things_far.id
  WITH collect([coordination_stated, coordination_things_far]) AS coordination_things_sorted
  UNWIND coordination_things_sorted[..$coordination_things_limit] AS coordination_things_pair
  WITH collect(coordination_things_pair[0]) AS coordination_things_followed, collect(DISTINCT coordination_things_pair[1]) AS coordination_things_found
  RETURN coordination_things_followed, coordination_things_found AS coordination_things
}
CALL (coordination_things) {
  UNWIND coordination_things AS coordination_broader_near
  MATCH (coordination_broader_near)-[coordination_stated:PART_OF]->(coordination_broader_far) WHERE ((coordination_broader_far:Industry OR coordination_broader_far:Law OR coordination_broader_far:Region OR coordination_broader_far:Technology))
  WITH coordination_stated, coordination_broader_far ORDER BY coalesce(coordination_stated.stated = 'BY_HEADING', false), coordination_stated.id, coordination_broader_far.id
  WITH collect([coordination_stated, coordination_broader_far]) AS coordination_broader_sorted
  UNWIND coordination_broader_sorted[..$coordination_broader_limit] AS coordination_broader_pair
  WITH collect(coordination_broader_pair[0]) AS coordination_broader_followed, collect(DISTINCT coordination_broader_pair[1]) AS coordination_broader_found
  RETURN coordination_broader_followed, coordination_broader_found AS coordination_broader
}
CALL (coordination_tasks, coordination_pillars, coordination_ofPillars, coordination_below, coordination_things, coordination_broader) {
  UNWIND coordination_tasks + coordination_pillars + coordination_ofPillars + coordination_below + coordination_things + coordination_broader AS coordination_node
  WITH coordination_node.id AS coordination_node_id, head(collect(coordination_node)) AS coordination_node
  WITH coordination_node
  RETURN collect([coordination_node.id, coordination_node.sortKey, coordination_node.kind, coordination_node.citationDocuments, coordination_node.lineStarts, coordination_node.lineEnds, coordination_node.name]) AS coordination_nodes
}
RETURN [coordination_nodes, [followed IN [coordination_ofPillars_followed, coordination_below_followed, coordination_things_followed, coordination_broader_followed] | [coordination_stated IN followed | [coordination_stated.id, coordination_stated.stated, coordination_stated.citationDocuments, coordination_stated.lineStarts, coordination_stated.lineEnds, type(coordination_stated)]]], [found IN [coordination_tasks, coordination_pillars, coordination_ofPillars, coordination_below, coordination_things, coordination_broader] | [member IN found | member.id]]] AS answer
