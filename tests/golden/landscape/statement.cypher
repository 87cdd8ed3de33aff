MATCH (region:Region) WHERE region.key = $region_key
CALL (region) {
  CALL (region) {
    RETURN [region] AS region_landscape_place
  }
  CALL (region_landscape_place) {
    UNWIND region_landscape_place AS region_landscape_wider_near
    MATCH walked = (region_landscape_wider_near)-[:PART_OF*1..4]->(region_landscape_wider_far:Entity)
    UNWIND relationships(walked) AS region_landscape_stated
    WITH region_landscape_stated.id AS region_landscape_stated_id, head(collect(region_landscape_stated)) AS region_landscape_stated
    WITH region_landscape_stated, endNode(region_landscape_stated) AS region_landscape_wider_far
    WITH region_landscape_stated, region_landscape_wider_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_wider_far.id
    WITH collect([region_landscape_stated, region_landscape_wider_far]) AS region_landscape_wider_sorted
    UNWIND region_landscape_wider_sorted[..$region_landscape_wider_limit] AS region_landscape_wider_pair
    WITH collect(region_landscape_wider_pair[0]) AS region_landscape_wider_followed, collect(DISTINCT region_landscape_wider_pair[1]) AS region_landscape_wider_found
    RETURN region_landscape_wider_followed, region_landscape_wider_found AS region_landscape_wider
  }
  CALL (region_landscape_place, region_landscape_wider) {
    UNWIND region_landscape_place + region_landscape_wider AS region_landscape_holders_near
    WITH region_landscape_holders_near.id AS region_landscape_holders_near_id, head(collect(region_landscape_holders_near)) AS region_landscape_holders_near
    MATCH (region_landscape_holders_near)<-[region_landscape_stated:LOCATED_IN|LINKS|BENEFITS]-(region_landscape_holders_far) WHERE region_landscape_stated.origin = 'REPORT'
    WITH region_landscape_stated, region_landscape_holders_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_holders_far.id
    WITH collect([region_landscape_stated, region_landscape_holders_far]) AS region_landscape_holders_sorted
    UNWIND region_landscape_holders_sorted[..$region_landscape_holders_limit] AS region_landscape_holders_pair
    WITH collect(region_landscape_holders_pair[0]) AS region_landscape_holders_followed, collect(DISTINCT region_landscape_holders_pair[1]) AS region_landscape_holders_found
    RETURN region_landscape_holders_followed, region_landscape_holders_found AS region_landscape_holders
  }
  CALL (region_landscape_holders) {
    UNWIND region_landscape_holders AS region_landscape_runners_near
    MATCH (region_landscape_runners_near)<-[region_landscape_stated:RUNS]-(region_landscape_runners_far) WHERE region_landscape_stated.origin = 'REPORT' AND (region_landscape_runners_far:Measure)
    WITH region_landscape_stated, region_landscape_runners_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_runners_far.id
    WITH collect([region_landscape_stated, region_landscape_runners_far]) AS region_landscape_runners_sorted
    UNWIND region_landscape_runners_sorted[..$region_landscape_runners_limit] AS region_landscape_runners_pair
    WITH collect(region_landscape_runners_pair[0]) AS region_landscape_runners_followed, collect(DISTINCT region_landscape_runners_pair[1]) AS region_landscape_runners_found
    RETURN region_landscape_runners_followed, region_landscape_runners_found AS region_landscape_runners
  }
  CALL (region_landscape_holders, region_landscape_runners) {
    UNWIND region_landscape_holders + region_landscape_runners AS region_landscape_below_near
    WITH region_landscape_below_near.id AS region_landscape_below_near_id, head(collect(region_landscape_below_near)) AS region_landscape_below_near
    MATCH walked = (region_landscape_below_near)-[:HAS_MEASURE|HAS_FINDING*1..9]->(region_landscape_below_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
    UNWIND relationships(walked) AS region_landscape_stated
    WITH region_landscape_stated.id AS region_landscape_stated_id, head(collect(region_landscape_stated)) AS region_landscape_stated
    WITH region_landscape_stated, endNode(region_landscape_stated) AS region_landscape_below_far
    WITH region_landscape_stated, region_landscape_below_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_below_far.id
    WITH collect([region_landscape_stated, region_landscape_below_far]) AS region_landscape_below_sorted
    UNWIND region_landscape_below_sorted[..$region_landscape_below_limit] AS region_landscape_below_pair
    WITH collect(region_landscape_below_pair[0]) AS region_landscape_below_followed, collect(DISTINCT region_landscape_below_pair[1]) AS region_landscape_below_found
    RETURN region_landscape_below_followed, region_landscape_below_found AS region_landscape_below
  }
  CALL (region_landscape_holders, region_landscape_runners, region_landscape_below) {
    UNWIND region_landscape_holders + region_landscape_runners + region_landscape_below AS region_landscape_notes_near
    WITH region_landscape_notes_near.id AS region_landscape_notes_near_id, head(collect(region_landscape_notes_near)) AS region_landscape_notes_near
    MATCH (region_landscape_notes_near)<-[region_landscape_stated:EXPLAINS]-(region_landscape_notes_far) WHERE region_landscape_stated.origin = 'REPORT'
    WITH region_landscape_stated, region_landscape_notes_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_notes_far.id
    WITH collect([region_landscape_stated, region_landscape_notes_far]) AS region_landscape_notes_sorted
    UNWIND region_landscape_notes_sorted[..$region_landscape_notes_limit] AS region_landscape_notes_pair
    WITH collect(region_landscape_notes_pair[0]) AS region_landscape_notes_followed, collect(DISTINCT region_landscape_notes_pair[1]) AS region_landscape_notes_found
    RETURN region_landscape_notes_followed, region_landscape_notes_found AS region_landscape_notes
  }
  CALL (region_landscape_notes) {
    UNWIND region_landscape_notes AS region_landscape_noted_near
    MATCH walked = (region_landscape_noted_near)-[:HAS_MEASURE|HAS_FINDING*1..9]->(region_landscape_noted_far:Entity) WHERE all(part IN relationships(walked) WHERE part.origin = 'REPORT')
    UNWIND relationships(walked) AS region_landscape_stated
    WITH region_landscape_stated.id AS region_landscape_stated_id, head(collect(region_landscape_stated)) AS region_landscape_stated
    WITH region_landscape_stated, endNode(region_landscape_stated) AS region_landscape_noted_far
    WITH region_landscape_stated, region_landscape_noted_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_noted_far.id
    WITH collect([region_landscape_stated, region_landscape_noted_far]) AS region_landscape_noted_sorted
    UNWIND region_landscape_noted_sorted[..$region_landscape_noted_limit] AS region_landscape_noted_pair
    WITH collect(region_landscape_noted_pair[0]) AS region_landscape_noted_followed, collect(DISTINCT region_landscape_noted_pair[1]) AS region_landscape_noted_found
    RETURN region_landscape_noted_followed, region_landscape_noted_found AS region_landscape_noted
  }
  CALL (region_landscape_holders, region_landscape_runners, region_landscape_below, region_landscape_notes, region_landscape_noted) {
    UNWIND region_landscape_holders + region_landscape_runners + region_landscape_below + region_landscape_notes + region_landscape_noted AS region_landscape_hanging_near
    WITH region_landscape_hanging_near.id AS region_landscape_hanging_near_id, head(collect(region_landscape_hanging_near)) AS region_landscape_hanging_near
    MATCH (region_landscape_hanging_near)-[region_landscape_stated:RUNS|TARGETS|FUNDED_BY|DUE|DEPENDS_ON|ENACTS|AMENDS|PROVIDES|CARRIED_OUT_BY|INVOLVES|BENEFITS|CONCERNS|MEASURED_BY]->(region_landscape_hanging_far) WHERE region_landscape_stated.origin = 'REPORT' AND NOT region_landscape_hanging_far:Region
    WITH region_landscape_stated, region_landscape_hanging_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_hanging_far.id
    WITH collect([region_landscape_stated, region_landscape_hanging_far]) AS region_landscape_hanging_sorted
    UNWIND region_landscape_hanging_sorted[..$region_landscape_hanging_limit] AS region_landscape_hanging_pair
    WITH collect(region_landscape_hanging_pair[0]) AS region_landscape_hanging_followed, collect(DISTINCT region_landscape_hanging_pair[1]) AS region_landscape_hanging_found
    RETURN region_landscape_hanging_followed, region_landscape_hanging_found AS region_landscape_hanging
  }
  CALL (region_landscape_holders, region_landscape_runners, region_landscape_below, region_landscape_notes, region_landscape_noted) {
    UNWIND region_landscape_holders + region_landscape_runners + region_landscape_below + region_landscape_notes + region_landscape_noted AS region_landscape_elsewhere_near
    WITH region_landscape_elsewhere_near.id AS region_landscape_elsewhere_near_id, head(collect(region_landscape_elsewhere_near)) AS region_landscape_elsewhere_near
    MATCH (region_landscape_elsewhere_near)-[region_landscape_stated:LOCATED_IN|LINKS]->(region_landscape_elsewhere_far) WHERE region_landscape_stated.origin = 'REPORT'
    WITH region_landscape_stated, region_landscape_elsewhere_far ORDER BY coalesce(region_landscape_stated.stated = 'BY_HEADING', false), region_landscape_stated.id, region_landscape_elsewhere_far.id
    WITH collect([region_landscape_stated, region_landscape_elsewhere_far]) AS region_landscape_elsewhere_sorted
    UNWIND region_landscape_elsewhere_sorted[..$region_landscape_elsewhere_limit] AS region_landscape_elsewhere_pair
    WITH collect(region_landscape_elsewhere_pair[0]) AS region_landscape_elsewhere_followed, collect(DISTINCT region_landscape_elsewhere_pair[1]) AS region_landscape_elsewhere_found
    RETURN region_landscape_elsewhere_followed, region_landscape_elsewhere_found AS region_landscape_elsewhere
  }
  CALL (region_landscape_place, region_landscape_wider, region_landscape_holders, region_landscape_runners, region_landscape_below, region_landscape_notes, region_landscape_noted, region_landscape_hanging, region_landscape_elsewhere) {
    UNWIND region_landscape_place + region_landscape_wider + region_landscape_holders + region_landscape_runners + region_landscape_below + region_landscape_notes + region_landscape_noted + region_landscape_hanging + region_landscape_elsewhere AS region_landscape_node
    WITH region_landscape_node.id AS region_landscape_node_id, head(collect(region_landscape_node)) AS region_landscape_node
    WITH region_landscape_node
    RETURN collect([region_landscape_node.id, region_landscape_node.sortKey, region_landscape_node.name, region_landscape_node.citationDocuments, region_landscape_node.lineStarts, region_landscape_node.lineEnds, region_landscape_node.kind]) AS region_landscape_nodes
  }
  RETURN [region_landscape_nodes, [followed IN [region_landscape_wider_followed, region_landscape_holders_followed, region_landscape_runners_followed, region_landscape_below_followed, region_landscape_notes_followed, region_landscape_noted_followed, region_landscape_hanging_followed, region_landscape_elsewhere_followed] | [region_landscape_stated IN followed | [region_landscape_stated.id, region_landscape_stated.stated, region_landscape_stated.role, region_landscape_stated.source, region_landscape_stated.origin, type(region_landscape_stated), region_landscape_stated.citationDocuments, region_landscape_stated.lineStarts, region_landscape_stated.lineEnds, startNode(region_landscape_stated).id]]], [found IN [region_landscape_place, region_landscape_wider, region_landscape_holders, region_landscape_runners, region_landscape_below, region_landscape_notes, region_landscape_noted, region_landscape_hanging, region_landscape_elsewhere] | [member IN found | member.id]]] AS region_landscape
}
RETURN [region.id, region_landscape, region.name] AS answer
