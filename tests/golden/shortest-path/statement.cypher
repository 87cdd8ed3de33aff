CALL () {
  MATCH (paths_from_node:Entity) WHERE paths_from_node.key IN $paths_from_keys
  RETURN collect(paths_from_node) AS paths_from
}
CALL () {
  MATCH (paths_to_node:Entity) WHERE paths_to_node.key IN $paths_to_keys
  RETURN collect(paths_to_node) AS paths_to
}
WITH paths_from, paths_to, [paths_from, paths_from, [], reduce(work = 0, node IN paths_from | work + COUNT { (node)-[]-() })] AS here, [paths_to, paths_to, [], reduce(work = 0, node IN paths_to | work + COUNT { (node)-[]-() })] AS there, [] AS met
WITH paths_from, paths_to, met, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides
CALL (sides, met) {
  WITH CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  RETURN collect(DISTINCT far) AS found, collect([far, near]) AS ways, collect(CASE WHEN far IN other THEN [far, near] END) AS meeting
}
WITH paths_from, paths_to, met + meeting AS met, CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN sides[0] WHEN size(meeting) > 0 THEN [[], [], sides[0][2], 0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], reduce(work = 0, node IN found | work + COUNT { (node)-[]-() })] END AS here, sides[1] AS there
WITH paths_from, paths_to, met, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides
CALL (sides, met) {
  WITH CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  RETURN collect(DISTINCT far) AS found, collect([far, near]) AS ways, collect(CASE WHEN far IN other THEN [far, near] END) AS meeting
}
WITH paths_from, paths_to, met + meeting AS met, CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN sides[0] WHEN size(meeting) > 0 THEN [[], [], sides[0][2], 0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], reduce(work = 0, node IN found | work + COUNT { (node)-[]-() })] END AS here, sides[1] AS there
WITH paths_from, paths_to, met, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides
CALL (sides, met) {
  WITH CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  RETURN collect(DISTINCT far) AS found, collect([far, near]) AS ways, collect(CASE WHEN far IN other THEN [far, near] END) AS meeting
}
WITH paths_from, paths_to, met + meeting AS met, CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN sides[0] WHEN size(meeting) > 0 THEN [[], [], sides[0][2], 0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], reduce(work = 0, node IN found | work + COUNT { (node)-[]-() })] END AS here, sides[1] AS there
WITH paths_from, paths_to, met, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides
CALL (sides, met) {
  WITH CASE WHEN size(met) > 0 OR sides[0][3] > $paths_between_limit THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' ELSE false END
  RETURN collect([far, near]) AS meeting
}
WITH paths_from, paths_to, met + meeting AS met, sides[0] AS here, sides[1] AS there
WITH paths_from, paths_to, met + reduce(back = [[way IN met | way[1]], []], ways IN here[2] | [[way IN ways WHERE way[0] IN back[0] | way[1]], back[1] + [way IN ways WHERE way[0] IN back[0]]])[1] + reduce(back = [[way IN met | way[0]], []], ways IN there[2] | [[way IN ways WHERE way[0] IN back[0] | way[1]], back[1] + [way IN ways WHERE way[0] IN back[0]]])[1] AS ways, CASE WHEN size(met) > 0 THEN 0 WHEN here[3] > there[3] THEN there[3] ELSE here[3] END AS paths_left
CALL (ways) {
  UNWIND ways AS way
  WITH way[0] AS far, way[1] AS near
  MATCH (near)-[paths_stated]-(far) WHERE paths_stated.origin = 'REPORT'
  RETURN collect(paths_stated) AS paths_between_followed
}
WITH paths_from, paths_to, [way IN ways | way[0]] AS paths_between, paths_between_followed, paths_left
CALL (paths_from, paths_to, paths_between) {
  UNWIND paths_from + paths_to + paths_between AS paths_node
  WITH paths_node.id AS paths_node_id, head(collect(paths_node)) AS paths_node
  WITH paths_node
  RETURN collect([paths_node.id, paths_node.sortKey, paths_node.name]) AS paths_nodes
}
RETURN [paths_nodes, [followed IN [paths_between_followed] | [paths_stated IN followed | [paths_stated.id, paths_stated.stated, type(paths_stated)]]], [found IN [paths_from, paths_to] | [member IN found | member.id]], paths_left] AS answer
