MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[:REPLACES]->(law_2)
  WITH DISTINCT law_2 ORDER BY law_2.sortKey LIMIT $replaces_limit
  RETURN collect([law_2.id, law_2.name, law_2.status]) AS replaces
}
CALL (law) {
  MATCH (law)<-[:DEPENDS_ON]-(tasks_below)
  MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task:Task)
  WITH DISTINCT task ORDER BY task.sortKey LIMIT $tasks_limit
  CALL (law, task) {
    MATCH (law)<-[tasks_stated:DEPENDS_ON]-(tasks_below)
    MATCH (tasks_below)<-[:HAS_MEASURE*1..9]-(task)
    WITH tasks_below, tasks_stated
    CALL (tasks_below) {
      MATCH task_2_path = (tasks_below)<-[:HAS_MEASURE*1..14]-(task_2_node:Task) WHERE tasks_below:Measure
      WITH task_2_node, length(task_2_path) AS task_2_distance ORDER BY task_2_distance LIMIT 1
      CALL (task_2_node) {
        MATCH (task_2_node)<-[:HAS_TASK]-(pillar_node:Pillar)
        WITH pillar_node LIMIT 1
        RETURN head(collect([pillar_node.id, pillar_node.name])) AS pillar
      }
      RETURN head(collect([task_2_node.id, task_2_node.number, pillar])) AS task_2
    }
    CALL (tasks_below) {
      MATCH task_3_path = (tasks_below)<-[:HAS_MEASURE*1..14]-(task_3_node:Task) WHERE tasks_below:Measure
      WITH task_3_node, length(task_3_path) AS task_3_distance ORDER BY task_3_distance LIMIT 1
      CALL (task_3_node) {
        MATCH (task_3_node)<-[:HAS_TASK]-(pillar_2_node:Pillar)
        WITH pillar_2_node LIMIT 1
        RETURN head(collect([pillar_2_node.id, pillar_2_node.name])) AS pillar_2
      }
      RETURN head(collect([task_3_node.id, task_3_node.number, pillar_2])) AS task_3
    }
    WITH tasks_below, tasks_stated, task_2, task_3 ORDER BY tasks_below.sortKey, tasks_stated.id
    RETURN collect([tasks_stated.modality, tasks_stated.lineStarts, tasks_stated.lineEnds, [tasks_below.id, tasks_below.name, tasks_below.condition, tasks_below.modality, task_2, task_3], tasks_stated.kind, tasks_stated.state, type(tasks_stated)]) AS tasks_statements
  }
  RETURN collect([task.id, tasks_statements]) AS tasks
}
RETURN [law.id, law.name, replaces, tasks] AS answer
