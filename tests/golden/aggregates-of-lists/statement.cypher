CALL () {
  MATCH (measure:Measure) WHERE measure.sortKey > $measure_aggregate_from AND measure.sortKey < $measure_aggregate_until AND measure.kind = $measure_kind_eq
  WITH count(measure) AS measure_aggregate_count, count(DISTINCT measure.modality) AS measure_aggregate_distinct_modality_number, count(measure.datesIso) AS measure_aggregate_datesIso_known, min(measure.datesStart) AS measure_aggregate_datesStart_least, min(measure.datesEnd) AS measure_aggregate_datesEnd_least, max(measure.datesEnd) AS measure_aggregate_datesEnd_greatest, max(measure.datesStart) AS measure_aggregate_datesStart_greatest, collect(measure) AS measure_aggregate_gathered
  CALL (measure_aggregate_gathered) {
    UNWIND measure_aggregate_gathered AS measure
    CALL (measure) {
      MATCH (measure)-[:HAS_MEASURE*0..9]->(measure_aggregate_distinct_regions_holder)
      MATCH (measure_aggregate_distinct_regions_holder)-[:BENEFITS|EXPLAINS|LINKS|LOCATED_IN]->(measure_aggregate_distinct_regions_node:Region)
      WITH DISTINCT measure_aggregate_distinct_regions_node
      RETURN collect(measure_aggregate_distinct_regions_node.sortKey) AS measure_aggregate_distinct_regions_all
    }
    UNWIND CASE WHEN head(measure_aggregate_distinct_regions_all) IS NULL THEN [null] ELSE measure_aggregate_distinct_regions_all END AS measure_aggregate_distinct_regions
    RETURN count(DISTINCT measure_aggregate_distinct_regions) AS measure_aggregate_distinct_regions_number
  }
  RETURN [measure_aggregate_count, measure_aggregate_distinct_modality_number, measure_aggregate_distinct_regions_number, measure_aggregate_datesIso_known, measure_aggregate_datesStart_least, measure_aggregate_datesEnd_least, measure_aggregate_datesEnd_greatest, measure_aggregate_datesStart_greatest] AS measure_aggregate
}
RETURN [[measure_aggregate]] AS answer

MATCH (cluster:Cluster) WHERE cluster.key = $cluster_key
CALL (cluster) {
  MATCH (cluster)-[:BENEFITS|FUNDED_BY]-(budget:Budget) WHERE budget.currency = $budget_currency_eq
  WITH DISTINCT budget
  WITH coalesce(sum(budget.amount), 0) AS budgets_aggregate_amount_whole, count(budget.amount) AS budgets_aggregate_amount_known, max(budget.amount) AS budgets_aggregate_amount_greatest, min(budget.amount) AS budgets_aggregate_amount_least, count(budget) AS budgets_aggregate_count, coalesce(sum(toInteger(floor(toFloat(budget.sharePercent)))), 0) AS budgets_aggregate_sharePercent_whole, coalesce(sum(toInteger(floor((toFloat(budget.sharePercent) - floor(toFloat(budget.sharePercent))) * 1000000.0 + 0.5))), 0) AS budgets_aggregate_sharePercent_millionths, count(budget.sharePercent) AS budgets_aggregate_sharePercent_known
  RETURN [budgets_aggregate_amount_whole, budgets_aggregate_amount_known, budgets_aggregate_amount_greatest, budgets_aggregate_amount_least, budgets_aggregate_count, budgets_aggregate_sharePercent_whole, budgets_aggregate_sharePercent_millionths, budgets_aggregate_sharePercent_known] AS budgets_aggregate
}
RETURN [cluster.id, budgets_aggregate] AS answer
