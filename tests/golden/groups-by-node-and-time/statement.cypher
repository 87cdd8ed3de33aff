MATCH (pillar:Pillar) WHERE pillar.key = $pillar_key
CALL (pillar) {
  MATCH (pillar)-[:HAS_TASK|HAS_MEASURE*0..9]->(pillar_measures_holder)
  MATCH (pillar_measures_holder)-[pillar_measures_stated:HAS_MEASURE]->(pillar_measure)
  WITH DISTINCT pillar_measure
  CALL (pillar_measure) {
    MATCH pillar_measures_groups_task_path = (pillar_measure)<-[:HAS_MEASURE*1..14]-(pillar_measures_groups_task_node:Task)
    WITH pillar_measures_groups_task_node, length(pillar_measures_groups_task_path) AS pillar_measures_groups_task_distance ORDER BY pillar_measures_groups_task_distance LIMIT 1
    RETURN head(collect(pillar_measures_groups_task_node.sortKey)) AS pillar_measures_groups_task
  }
  CALL (pillar_measure) {
    MATCH (pillar_measure)-[pillar_measures_groups_regions_stated:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(pillar_measures_groups_regions_node:Region)
    WITH DISTINCT pillar_measures_groups_regions_node
    RETURN collect(pillar_measures_groups_regions_node.sortKey) AS pillar_measures_groups_regions_all
  }
  UNWIND CASE WHEN head(pillar_measures_groups_regions_all) IS NULL THEN [null] ELSE pillar_measures_groups_regions_all END AS pillar_measures_groups_regions
  WITH pillar_measures_groups_task, pillar_measures_groups_regions, count(pillar_measure) AS pillar_measures_groups_count, collect(pillar_measure) AS pillar_measures_groups_gathered
  CALL (pillar_measures_groups_gathered) {
    UNWIND pillar_measures_groups_gathered AS pillar_measure
    CALL (pillar_measure) {
      MATCH (pillar_measure)-[:HAS_MEASURE*0..9]->(pillar_measures_groups_distinct_laws_holder)
      MATCH (pillar_measures_groups_distinct_laws_holder)-[pillar_measures_groups_distinct_laws_stated:AMENDS|DEPENDS_ON|ENACTS|EXPLAINS|REFERS_TO]->(pillar_measures_groups_distinct_laws_node:Law)
      WITH DISTINCT pillar_measures_groups_distinct_laws_node
      RETURN collect(pillar_measures_groups_distinct_laws_node.sortKey) AS pillar_measures_groups_distinct_laws_all
    }
    UNWIND CASE WHEN head(pillar_measures_groups_distinct_laws_all) IS NULL THEN [null] ELSE pillar_measures_groups_distinct_laws_all END AS pillar_measures_groups_distinct_laws
    RETURN count(DISTINCT pillar_measures_groups_distinct_laws) AS pillar_measures_groups_distinct_laws_number
  }
  WITH collect([pillar_measures_groups_task, pillar_measures_groups_regions, pillar_measures_groups_count, pillar_measures_groups_distinct_laws_number]) AS pillar_measures_groups_all
  CALL (pillar_measures_groups_all) {
    UNWIND pillar_measures_groups_all AS pillar_measures_groups_each
    WITH pillar_measures_groups_each[0] AS pillar_measures_groups_task, pillar_measures_groups_each[1] AS pillar_measures_groups_regions, pillar_measures_groups_each[2] AS pillar_measures_groups_count, pillar_measures_groups_each[3] AS pillar_measures_groups_distinct_laws_number
    WITH pillar_measures_groups_task, pillar_measures_groups_regions, pillar_measures_groups_count, pillar_measures_groups_distinct_laws_number ORDER BY pillar_measures_groups_task IS NULL, pillar_measures_groups_task, pillar_measures_groups_regions IS NULL, pillar_measures_groups_regions LIMIT $pillar_measures_groups_limit
    CALL (pillar_measures_groups_regions) {
      MATCH (pillar_measures_groups_regions_key_node:Region) WHERE pillar_measures_groups_regions_key_node.sortKey = pillar_measures_groups_regions
      CALL (pillar_measures_groups_regions_key_node) {
        MATCH (pillar_measures_groups_regions_key_node)<-[pillar_measures_groups_regions_key_node_laws_stated:BENEFITS]-(pillar_measures_groups_regions_key_node_law:Law)
        WITH DISTINCT pillar_measures_groups_regions_key_node_law ORDER BY pillar_measures_groups_regions_key_node_law.sortKey LIMIT $pillar_measures_groups_regions_key_node_laws_limit
        RETURN collect([pillar_measures_groups_regions_key_node_law.id]) AS pillar_measures_groups_regions_key_node_laws
      }
      RETURN head(collect([pillar_measures_groups_regions_key_node.id, pillar_measures_groups_regions_key_node_laws])) AS pillar_measures_groups_regions_key
    }
    CALL (pillar_measures_groups_task) {
      MATCH (pillar_measures_groups_task_key_node:Task) WHERE pillar_measures_groups_task_key_node.sortKey = pillar_measures_groups_task
      RETURN head(collect([pillar_measures_groups_task_key_node.id, pillar_measures_groups_task_key_node.name, pillar_measures_groups_task_key_node.number])) AS pillar_measures_groups_task_key
    }
    WITH pillar_measures_groups_task, pillar_measures_groups_regions, pillar_measures_groups_count, pillar_measures_groups_distinct_laws_number, pillar_measures_groups_regions_key, pillar_measures_groups_task_key ORDER BY pillar_measures_groups_task IS NULL, pillar_measures_groups_task, pillar_measures_groups_regions IS NULL, pillar_measures_groups_regions
    RETURN collect([pillar_measures_groups_count, pillar_measures_groups_distinct_laws_number, pillar_measures_groups_regions_key, pillar_measures_groups_task_key]) AS pillar_measures_groups_page
  }
  RETURN [pillar_measures_groups_page, size(pillar_measures_groups_all)] AS pillar_measures_groups
}
RETURN [pillar.id, pillar_measures_groups] AS answer

CALL () {
  MATCH (milestone:Milestone) WHERE milestone.sortKey > $milestone_groups_from AND milestone.sortKey < $milestone_groups_until
  WITH substring(milestone.datesEnd, 0, 4) AS milestone_groups_datesEndYear, count(milestone) AS milestone_groups_count, max(milestone.datesEnd) AS milestone_groups_datesEnd_greatest
  WITH milestone_groups_datesEndYear, milestone_groups_count, milestone_groups_datesEnd_greatest ORDER BY milestone_groups_datesEndYear IS NULL, milestone_groups_datesEndYear LIMIT $milestone_groups_limit
  WITH collect([milestone_groups_count, milestone_groups_datesEnd_greatest, milestone_groups_datesEndYear]) AS milestone_groups_page
  RETURN [milestone_groups_page] AS milestone_groups
}
RETURN [[milestone_groups]] AS answer

MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[law_related_stated:ABOUT|AMENDS|BENEFITS|DEPENDS_ON|DUE|ENACTS|EXPLAINS|LOOKS_LIKE|PROVIDES|REFERS_TO|REPLACES|TARGETS]-(law_relatedNode) WHERE law_related_stated.origin = 'REPORT' AND law_relatedNode <> law
  WITH DISTINCT law_relatedNode
  WITH split(law_relatedNode.id, ':')[0] AS law_related_groups_nodeType, count(law_relatedNode) AS law_related_groups_count
  WITH law_related_groups_nodeType, law_related_groups_count ORDER BY law_related_groups_nodeType IS NULL, law_related_groups_nodeType LIMIT $law_related_groups_limit
  WITH collect([law_related_groups_count, law_related_groups_nodeType]) AS law_related_groups_page
  RETURN [law_related_groups_page] AS law_related_groups
}
RETURN [law.id, law_related_groups] AS answer
