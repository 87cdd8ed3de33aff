MATCH (measure:Measure) WHERE measure.sortKey > $measure_from AND measure.sortKey < $measure_until
WITH measure ORDER BY measure.sortKey LIMIT $measure_limit
WITH collect([measure.id, measure.marker, measure.sortKey]) AS measure_rows
CALL () {
  MATCH (measure_probe:Measure) WHERE measure_probe.sortKey > $measure_all_from AND measure_probe.sortKey <= $measure_cursor
  WITH measure_probe LIMIT 1
  RETURN count(measure_probe) AS measure_beyond
}
RETURN [measure_rows, measure_beyond] AS answer
