MATCH (budget:Budget) WHERE budget.sortKey > $budget_from AND budget.sortKey < $budget_until AND budget.currency = $budget_money_currency_eq AND ((budget.qualifier IN $budget_money_gte_qualifier_in AND budget.amount >= $budget_money_gte_gte) OR (budget.qualifier IN $budget_money_gte_qualifier_in_2 AND budget.amount >= $budget_money_gte_gte_2))
WITH budget ORDER BY budget.currency, budget.sortKey LIMIT $budget_limit
WITH collect([last(split(budget.sortKey, ' ')), budget.periodIso, budget.printed, budget.qualifier]) AS budget_rows
RETURN [budget_rows] AS answer

MATCH (milestone:Milestone) WHERE milestone.sortKey > $milestone_from AND milestone.sortKey < $milestone_until AND milestone.datesIso IS NOT NULL AND milestone.datesStart >= $milestone_dates_during_gte
WITH milestone ORDER BY milestone.sortKey LIMIT $milestone_limit
WITH collect([last(split(milestone.sortKey, ' ')), milestone.datesIso, milestone.name]) AS milestone_rows
RETURN [milestone_rows] AS answer
