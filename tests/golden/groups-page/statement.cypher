CALL () {
  MATCH (measure:Measure) WHERE measure.sortKey > $measure_groups_from AND measure.sortKey < $measure_groups_until AND true
  WITH measure.modality AS measure_groups_modality, measure.kind AS measure_groups_kind, count(measure) AS measure_groups_count
  WITH collect([measure_groups_modality, measure_groups_kind, measure_groups_count]) AS measure_groups_all
  CALL (measure_groups_all) {
    UNWIND measure_groups_all AS measure_groups_each
    WITH measure_groups_each[0] AS measure_groups_modality, measure_groups_each[1] AS measure_groups_kind, measure_groups_each[2] AS measure_groups_count
    WITH * WHERE ((measure_groups_count < $measure_groups_after_1 OR measure_groups_count IS NULL) OR (measure_groups_count = $measure_groups_after_1 AND (false OR (measure_groups_modality IS NULL AND ((measure_groups_kind > $measure_groups_after_3 OR measure_groups_kind IS NULL) OR (measure_groups_kind = $measure_groups_after_3 AND false))))))
    WITH measure_groups_modality, measure_groups_kind, measure_groups_count ORDER BY measure_groups_count IS NULL, measure_groups_count DESC, measure_groups_modality IS NULL, measure_groups_modality, measure_groups_kind IS NULL, measure_groups_kind LIMIT $measure_groups_limit
    RETURN collect([measure_groups_count, measure_groups_kind, measure_groups_modality]) AS measure_groups_page
  }
  CALL (measure_groups_all) {
    UNWIND measure_groups_all AS measure_groups_each
    WITH measure_groups_each[0] AS measure_groups_modality, measure_groups_each[1] AS measure_groups_kind, measure_groups_each[2] AS measure_groups_count
    WITH * WHERE (measure_groups_count > $measure_groups_cursor_1 OR (measure_groups_count = $measure_groups_cursor_1 AND (measure_groups_modality IS NOT NULL OR (measure_groups_modality IS NULL AND (measure_groups_kind < $measure_groups_cursor_3 OR (measure_groups_kind = $measure_groups_cursor_3 AND true))))))
    WITH 1 AS found LIMIT 1
    RETURN count(found) AS measure_groups_beyond
  }
  RETURN [measure_groups_page, size(measure_groups_all), measure_groups_beyond] AS measure_groups
}
CALL () {
  MATCH (measure:Measure) WHERE measure.sortKey > $measure_groups_2_from AND measure.sortKey < $measure_groups_2_until AND true
  CALL (measure) {
    MATCH measure_groups_2_task_path = (measure)<-[:HAS_MEASURE*1..14]-(measure_groups_2_task_node:Task)
    WITH measure_groups_2_task_node, length(measure_groups_2_task_path) AS measure_groups_2_task_distance ORDER BY measure_groups_2_task_distance LIMIT 1
    RETURN head(collect(measure_groups_2_task_node.sortKey)) AS measure_groups_2_task
  }
  WITH measure_groups_2_task, count(measure) AS measure_groups_2_count
  WITH collect([measure_groups_2_task, measure_groups_2_count]) AS measure_groups_2_all
  CALL (measure_groups_2_all) {
    UNWIND measure_groups_2_all AS measure_groups_2_each
    WITH measure_groups_2_each[0] AS measure_groups_2_task, measure_groups_2_each[1] AS measure_groups_2_count
    WITH * WHERE (measure_groups_2_task < $measure_groups_2_before_1 OR (measure_groups_2_task = $measure_groups_2_before_1 AND false))
    WITH measure_groups_2_task, measure_groups_2_count ORDER BY measure_groups_2_task IS NULL DESC, measure_groups_2_task DESC LIMIT $measure_groups_2_limit
    CALL (measure_groups_2_task) {
      MATCH (measure_groups_2_task_key_node:Task) WHERE measure_groups_2_task_key_node.sortKey = measure_groups_2_task
      RETURN head(collect([measure_groups_2_task_key_node.id])) AS measure_groups_2_task_key
    }
    WITH measure_groups_2_task, measure_groups_2_count, measure_groups_2_task_key ORDER BY measure_groups_2_task IS NULL DESC, measure_groups_2_task DESC
    RETURN collect([measure_groups_2_count, measure_groups_2_task_key, measure_groups_2_task]) AS measure_groups_2_page
  }
  CALL (measure_groups_2_all) {
    UNWIND measure_groups_2_all AS measure_groups_2_each
    WITH measure_groups_2_each[0] AS measure_groups_2_task, measure_groups_2_each[1] AS measure_groups_2_count
    WITH * WHERE ((measure_groups_2_task > $measure_groups_2_cursor_1 OR measure_groups_2_task IS NULL) OR (measure_groups_2_task = $measure_groups_2_cursor_1 AND true))
    WITH 1 AS found LIMIT 1
    RETURN count(found) AS measure_groups_2_beyond
  }
  RETURN [measure_groups_2_page, measure_groups_2_beyond] AS measure_groups_2
}
RETURN [[measure_groups, measure_groups_2]] AS answer
