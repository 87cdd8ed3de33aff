CALL () {
  MATCH (budget:Budget) WHERE budget.sortKey > $budget_groups_from AND budget.sortKey < $budget_groups_until AND true
  WITH budget.currency AS budget_groups_currency, budget.payer AS budget_groups_payer, coalesce(sum(budget.amount), 0) AS budget_groups_amount_whole, count(budget) AS budget_groups_count, count(budget.amount) AS budget_groups_amount_known
  WITH budget_groups_currency, budget_groups_payer, budget_groups_amount_whole, budget_groups_count, budget_groups_amount_known, CASE WHEN budget_groups_amount_known = 0 THEN null ELSE (toFloat(budget_groups_amount_whole)) / budget_groups_amount_known END AS budget_groups_amount_mean
  WITH * WHERE (budget_groups_count >= $budget_groups_count_gte OR budget_groups_amount_mean > $budget_groups_amount_mean_gt) AND NOT coalesce(budget_groups_amount_whole < $budget_groups_amount_whole_lt, false)
  WITH budget_groups_currency, budget_groups_payer, budget_groups_amount_whole, budget_groups_count, budget_groups_amount_known, budget_groups_amount_mean ORDER BY budget_groups_amount_whole IS NULL, budget_groups_amount_whole DESC, budget_groups_currency IS NULL, budget_groups_currency, budget_groups_payer IS NULL, budget_groups_payer LIMIT $budget_groups_limit
  WITH collect([budget_groups_amount_whole, budget_groups_count, budget_groups_currency, budget_groups_payer]) AS budget_groups_page
  RETURN [budget_groups_page] AS budget_groups
}
RETURN [[budget_groups]] AS answer

CALL () {
  MATCH (observation:Observation) WHERE observation.sortKey > $observation_groups_from AND observation.sortKey < $observation_groups_until AND true
  WITH observation.unit AS observation_groups_unit, coalesce(sum(toInteger(floor(toFloat(observation.value)))), 0) AS observation_groups_value_whole, coalesce(sum(toInteger(floor((toFloat(observation.value) - floor(toFloat(observation.value))) * 1000000.0 + 0.5))), 0) AS observation_groups_value_millionths, count(observation) AS observation_groups_count, count(observation.value) AS observation_groups_value_known, max(observation.value) AS observation_groups_value_greatest, min(observation.value) AS observation_groups_value_least
  WITH observation_groups_unit, observation_groups_value_whole, observation_groups_value_millionths, observation_groups_count, observation_groups_value_known, observation_groups_value_greatest, observation_groups_value_least, toFloat(observation_groups_value_whole) + observation_groups_value_millionths / 1000000.0 AS observation_groups_value_total
  WITH observation_groups_unit, observation_groups_value_whole, observation_groups_value_millionths, observation_groups_value_total, observation_groups_count, observation_groups_value_known, observation_groups_value_greatest, observation_groups_value_least ORDER BY observation_groups_value_total IS NULL, observation_groups_value_total DESC, observation_groups_unit IS NULL, observation_groups_unit LIMIT $observation_groups_limit
  WITH collect([observation_groups_count, observation_groups_unit, observation_groups_value_whole, observation_groups_value_millionths, observation_groups_value_known, observation_groups_value_greatest, observation_groups_value_least]) AS observation_groups_page
  RETURN [observation_groups_page] AS observation_groups
}
RETURN [[observation_groups]] AS answer
