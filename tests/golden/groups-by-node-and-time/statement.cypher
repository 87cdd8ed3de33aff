MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(measures_holder)
  MATCH (measures_holder)-[:HAS_MEASURE]->(measure)
  WITH DISTINCT measure
  CALL (measure) {
    MATCH measures_groups_task_path = (measure)<-[:HAS_MEASURE*1..14]-(measures_groups_task_node:Task)
    WITH measures_groups_task_node, length(measures_groups_task_path) AS measures_groups_task_distance ORDER BY measures_groups_task_distance LIMIT 1
    RETURN head(collect(measures_groups_task_node.sortKey)) AS measures_groups_task
  }
  CALL (measure) {
    MATCH (measure)-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(measures_groups_regions_node:Region)
    WITH DISTINCT measures_groups_regions_node
    RETURN collect(measures_groups_regions_node.sortKey) AS measures_groups_regions_all
  }
  UNWIND CASE WHEN head(measures_groups_regions_all) IS NULL THEN [null] ELSE measures_groups_regions_all END AS measures_groups_regions
  WITH measures_groups_task, measures_groups_regions, count(measure) AS measures_groups_count, collect(measure) AS measures_groups_gathered
  CALL (measures_groups_gathered) {
    UNWIND measures_groups_gathered AS measure
    CALL (measure) {
      MATCH (measure)-[:HAS_MEASURE*0..9]->(measures_groups_distinct_laws_holder)
      MATCH (measures_groups_distinct_laws_holder)-[:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(measures_groups_distinct_laws_node:Law)
      WITH DISTINCT measures_groups_distinct_laws_node
      RETURN collect(measures_groups_distinct_laws_node.sortKey) AS measures_groups_distinct_laws_all
    }
    UNWIND CASE WHEN head(measures_groups_distinct_laws_all) IS NULL THEN [null] ELSE measures_groups_distinct_laws_all END AS measures_groups_distinct_laws
    RETURN count(DISTINCT measures_groups_distinct_laws) AS measures_groups_distinct_laws_number
  }
  WITH collect([measures_groups_task, measures_groups_regions, measures_groups_count, measures_groups_distinct_laws_number]) AS measures_groups_all
  CALL (measures_groups_all) {
    UNWIND measures_groups_all AS measures_groups_each
    WITH measures_groups_each[0] AS measures_groups_task, measures_groups_each[1] AS measures_groups_regions, measures_groups_each[2] AS measures_groups_count, measures_groups_each[3] AS measures_groups_distinct_laws_number
    WITH measures_groups_task, measures_groups_regions, measures_groups_count, measures_groups_distinct_laws_number ORDER BY measures_groups_task IS NULL, measures_groups_task, measures_groups_regions IS NULL, measures_groups_regions LIMIT $measures_groups_limit
    CALL (measures_groups_regions) {
      MATCH (measures_groups_regions_key_node:Region) WHERE measures_groups_regions_key_node.sortKey = measures_groups_regions
      CALL (measures_groups_regions_key_node) {
        MATCH (measures_groups_regions_key_node)<-[:BENEFITS]-(law:Law)
        WITH DISTINCT law ORDER BY law.sortKey LIMIT $laws_limit
        RETURN collect([law.id]) AS laws
      }
      RETURN head(collect([measures_groups_regions_key_node.id, laws])) AS measures_groups_regions_key
    }
    CALL (measures_groups_task) {
      MATCH (measures_groups_task_key_node:Task) WHERE measures_groups_task_key_node.sortKey = measures_groups_task
      RETURN head(collect([measures_groups_task_key_node.id, measures_groups_task_key_node.name, measures_groups_task_key_node.number])) AS measures_groups_task_key
    }
    WITH measures_groups_task, measures_groups_regions, measures_groups_count, measures_groups_distinct_laws_number, measures_groups_regions_key, measures_groups_task_key ORDER BY measures_groups_task IS NULL, measures_groups_task, measures_groups_regions IS NULL, measures_groups_regions
    RETURN collect([measures_groups_count, measures_groups_distinct_laws_number, measures_groups_regions_key, measures_groups_task_key]) AS measures_groups_page
  }
  RETURN [measures_groups_page, size(measures_groups_all)] AS measures_groups
}
RETURN [pillar.id, measures_groups] AS answer

CALL () {
  MATCH (milestone:Milestone) WHERE milestone.sortKey > $milestone_groups_from AND milestone.sortKey < $milestone_groups_until AND true
  WITH substring(milestone.datesEnd, 0, 4) AS milestone_groups_datesEndYear, count(milestone) AS milestone_groups_count, max(milestone.datesEnd) AS milestone_groups_datesEnd_greatest
  WITH milestone_groups_datesEndYear, milestone_groups_count, milestone_groups_datesEnd_greatest ORDER BY milestone_groups_datesEndYear IS NULL, milestone_groups_datesEndYear LIMIT $milestone_groups_limit
  WITH collect([milestone_groups_count, milestone_groups_datesEnd_greatest, milestone_groups_datesEndYear]) AS milestone_groups_page
  RETURN [milestone_groups_page] AS milestone_groups
}
RETURN [[milestone_groups]] AS answer

MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[related_stated:ABOUT|AMENDS|BENEFITS|DEPENDS_ON|DUE|ENACTS|EXPLAINS|LOOKS_LIKE|PROVIDES|REFERS_TO|REPLACES|TARGETS]-(relatedNode) WHERE related_stated.origin = 'REPORT' AND relatedNode <> law
  WITH DISTINCT relatedNode
  WITH split(relatedNode.id, ':')[0] AS related_groups_nodeType, count(relatedNode) AS related_groups_count
  WITH related_groups_nodeType, related_groups_count ORDER BY related_groups_nodeType IS NULL, related_groups_nodeType LIMIT $related_groups_limit
  WITH collect([related_groups_count, related_groups_nodeType]) AS related_groups_page
  RETURN [related_groups_page] AS related_groups
}
RETURN [law.id, related_groups] AS answer
