MATCH (measure:Measure) WHERE measure.sortKey > $measure_from AND measure.sortKey < $measure_until AND true
WITH measure ORDER BY measure.sortKey LIMIT $measure_limit
WITH collect([last(split(measure.sortKey, ' ')), measure.marker, measure.sortKey]) AS measure_rows
CALL () {
  MATCH (measure:Measure) WHERE measure.sortKey > $measure_all_from AND measure.sortKey < $measure_all_until AND measure.sortKey <= $measure_cursor_after AND true
  WITH measure LIMIT 1
  RETURN count(measure) AS measure_beyond
}
RETURN [measure_rows, measure_beyond] AS answer
