CALL () {
  MATCH (paths_from_node:Entity) WHERE paths_from_node.key IN $paths_from_keys
  RETURN collect(paths_from_node) AS paths_from
}
CALL () {
  MATCH (paths_to_node:Entity) WHERE paths_to_node.key IN $paths_to_keys
  RETURN collect(paths_to_node) AS paths_to
}
CALL (paths_from) {
  UNWIND paths_from AS near
  RETURN coalesce(sum(COUNT { (near)-[]-() }), 0) AS here_work
}
WITH *, [paths_from, paths_from, [], here_work] AS here
CALL (paths_to) {
  UNWIND paths_to AS near
  RETURN coalesce(sum(COUNT { (near)-[]-() }), 0) AS there_work
}
WITH *, [paths_to, paths_to, [], there_work] AS there
WITH *, [] AS met
WITH paths_from, paths_to, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides, met
CALL (sides, met) {
  WITH CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  WITH far, collect(near) AS nears
  RETURN collect(far) AS found, collect([far, nears]) AS ways, coalesce(sum(COUNT { (far)-[]-() }), 0) AS work
}
WITH paths_from, paths_to, CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN sides[0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], work] END AS here, sides[1] AS there, met + [node IN found WHERE node IN sides[1][0]] AS met
WITH paths_from, paths_to, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides, met
CALL (sides, met) {
  WITH CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  WITH far, collect(near) AS nears
  RETURN collect(far) AS found, collect([far, nears]) AS ways, coalesce(sum(COUNT { (far)-[]-() }), 0) AS work
}
WITH paths_from, paths_to, CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN sides[0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], work] END AS here, sides[1] AS there, met + [node IN found WHERE node IN sides[1][0]] AS met
WITH paths_from, paths_to, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides, met
CALL (sides, met) {
  WITH CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' WHEN far IN seen THEN false ELSE stated.origin = 'REPORT' AND none(label IN labels(far) WHERE label IN $between_without_labels) AND NOT far.id IN $between_without END
  WITH far, collect(near) AS nears
  RETURN collect(far) AS found, collect([far, nears]) AS ways, coalesce(sum(COUNT { (far)-[]-() }), 0) AS work
}
WITH paths_from, paths_to, CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN sides[0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], work] END AS here, sides[1] AS there, met + [node IN found WHERE node IN sides[1][0]] AS met
WITH paths_from, paths_to, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides, met
CALL (sides, met) {
  WITH CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other
  UNWIND reached AS near
  MATCH (near)-[stated]-(far) WHERE CASE WHEN far IN other THEN stated.origin = 'REPORT' ELSE false END
  WITH far, collect(near) AS nears
  RETURN collect(far) AS found, collect([far, nears]) AS ways, 0 * count(far) AS work
}
WITH paths_from, paths_to, CASE WHEN sides[0][3] > $paths_between_limit OR size(met) > 0 THEN sides[0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], work] END AS here, sides[1] AS there, met + [node IN found WHERE node IN sides[1][0]] AS met
WITH paths_from, paths_to, reduce(back = [met, []], ways IN here[2] | [reduce(nodes = [], way IN ways | CASE WHEN way[0] IN back[0] THEN nodes + way[1] ELSE nodes END), back[1] + [way IN ways WHERE way[0] IN back[0]]])[1] + reduce(back = [met, []], ways IN there[2] | [reduce(nodes = [], way IN ways | CASE WHEN way[0] IN back[0] THEN nodes + way[1] ELSE nodes END), back[1] + [way IN ways WHERE way[0] IN back[0]]])[1] AS ways, CASE WHEN size(met) > 0 THEN 0 WHEN here[3] > there[3] THEN there[3] ELSE here[3] END AS paths_left
CALL (ways) {
  UNWIND ways AS way
  WITH way[0] AS far, way[1] AS nears
  UNWIND nears AS near
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
RETURN [paths_nodes, [followed IN [paths_between_followed] | [paths_stated IN followed | [paths_stated.id, paths_stated.stated, type(paths_stated), startNode(paths_stated).id, endNode(paths_stated).id]]], [found IN [paths_from, paths_to] | [member IN found | member.id]], paths_left] AS answer
