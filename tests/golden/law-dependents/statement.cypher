MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[law_replaces_stated:REPLACES]->(law_law)
  WITH DISTINCT law_law ORDER BY law_law.sortKey LIMIT $law_replaces_limit
  RETURN collect([law_law.id, law_law.name, law_law.status]) AS law_replaces
}
CALL (law) {
  MATCH (law)<-[law_tasks_stated:DEPENDS_ON]-(law_tasks_below)
  MATCH (law_tasks_below)<-[:HAS_MEASURE*1..9]-(law_task:Task)
  WITH DISTINCT law_task ORDER BY law_task.sortKey LIMIT $law_tasks_limit
  CALL (law, law_task) {
    MATCH (law)<-[law_tasks_stated:DEPENDS_ON]-(law_tasks_below)
    MATCH (law_tasks_below)<-[:HAS_MEASURE*1..9]-(law_task)
    WITH law_tasks_below, law_tasks_stated
    CALL (law_tasks_below) {
      MATCH law_tasks_below_task_path = (law_tasks_below)<-[:HAS_MEASURE*1..14]-(law_tasks_below_task_node:Task) WHERE law_tasks_below:Measure
      WITH law_tasks_below_task_node, length(law_tasks_below_task_path) AS law_tasks_below_task_distance ORDER BY law_tasks_below_task_distance LIMIT 1
      CALL (law_tasks_below_task_node) {
        MATCH law_tasks_below_task_node_pillar_path = (law_tasks_below_task_node)<-[:HAS_TASK*1..14]-(law_tasks_below_task_node_pillar_node:Pillar)
        WITH law_tasks_below_task_node_pillar_node, length(law_tasks_below_task_node_pillar_path) AS law_tasks_below_task_node_pillar_distance ORDER BY law_tasks_below_task_node_pillar_distance LIMIT 1
        RETURN head(collect([law_tasks_below_task_node_pillar_node.id, law_tasks_below_task_node_pillar_node.name])) AS law_tasks_below_task_node_pillar
      }
      RETURN head(collect([law_tasks_below_task_node.id, law_tasks_below_task_node.number, law_tasks_below_task_node_pillar])) AS law_tasks_below_task
    }
    CALL (law_tasks_below) {
      MATCH law_tasks_below_task_2_path = (law_tasks_below)<-[:HAS_MEASURE*1..14]-(law_tasks_below_task_2_node:Task) WHERE law_tasks_below:Measure
      WITH law_tasks_below_task_2_node, length(law_tasks_below_task_2_path) AS law_tasks_below_task_2_distance ORDER BY law_tasks_below_task_2_distance LIMIT 1
      CALL (law_tasks_below_task_2_node) {
        MATCH law_tasks_below_task_2_node_pillar_path = (law_tasks_below_task_2_node)<-[:HAS_TASK*1..14]-(law_tasks_below_task_2_node_pillar_node:Pillar)
        WITH law_tasks_below_task_2_node_pillar_node, length(law_tasks_below_task_2_node_pillar_path) AS law_tasks_below_task_2_node_pillar_distance ORDER BY law_tasks_below_task_2_node_pillar_distance LIMIT 1
        RETURN head(collect([law_tasks_below_task_2_node_pillar_node.id, law_tasks_below_task_2_node_pillar_node.name])) AS law_tasks_below_task_2_node_pillar
      }
      RETURN head(collect([law_tasks_below_task_2_node.id, law_tasks_below_task_2_node.number, law_tasks_below_task_2_node_pillar])) AS law_tasks_below_task_2
    }
    WITH law_tasks_below, law_tasks_stated, law_tasks_below_task, law_tasks_below_task_2 ORDER BY law_tasks_below.sortKey, law_tasks_stated.id
    RETURN collect([law_tasks_stated.modality, law_tasks_stated.citationDocuments, law_tasks_stated.citationSections, law_tasks_stated.lineStarts, law_tasks_stated.lineEnds, law_tasks_stated.evidence, [law_tasks_below.id, law_tasks_below.name, law_tasks_below.condition, law_tasks_below.modality, law_tasks_below_task, law_tasks_below_task_2], law_tasks_stated.kind, law_tasks_stated.state, type(law_tasks_stated)]) AS law_tasks_statements
  }
  RETURN collect([law_task.id, law_tasks_statements]) AS law_tasks
}
RETURN [law.id, law.name, law_replaces, law_tasks] AS answer
