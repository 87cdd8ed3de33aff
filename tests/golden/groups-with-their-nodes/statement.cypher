CALL () {
  MATCH (budget:Budget) WHERE budget.sortKey > $budget_groups_from AND budget.sortKey < $budget_groups_until AND true
  WITH budget.currency AS budget_groups_currency, collect(budget) AS budget_groups_nodes, count(budget) AS budget_groups_count
  WITH collect([budget_groups_currency, budget_groups_nodes, budget_groups_count]) AS budget_groups_all
  CALL (budget_groups_all) {
    UNWIND budget_groups_all AS budget_groups_each
    WITH budget_groups_each[0] AS budget_groups_currency, budget_groups_each[1] AS budget_groups_nodes, budget_groups_each[2] AS budget_groups_count
    WITH budget_groups_currency, budget_groups_nodes, budget_groups_count ORDER BY budget_groups_currency IS NULL, budget_groups_currency LIMIT $budget_groups_limit
    CALL (budget_groups_nodes) {
      UNWIND budget_groups_nodes AS budget_groups_node
      WITH budget_groups_node.payer AS budget_groups_nodes_page_groups_payer, coalesce(sum(budget_groups_node.amount), 0) AS budget_groups_nodes_page_groups_amount_whole, count(budget_groups_node) AS budget_groups_nodes_page_groups_count
      WITH budget_groups_nodes_page_groups_payer, budget_groups_nodes_page_groups_amount_whole, budget_groups_nodes_page_groups_count ORDER BY budget_groups_nodes_page_groups_payer IS NULL, budget_groups_nodes_page_groups_payer LIMIT $budget_groups_nodes_page_groups_limit
      WITH collect([budget_groups_nodes_page_groups_amount_whole, budget_groups_nodes_page_groups_count, budget_groups_nodes_page_groups_payer]) AS budget_groups_nodes_page_groups_page
      RETURN [budget_groups_nodes_page_groups_page] AS budget_groups_nodes_page_groups
    }
    CALL (budget_groups_nodes) {
      UNWIND budget_groups_nodes AS budget_groups_node
      WITH budget_groups_node ORDER BY budget_groups_node.sortKey LIMIT $budget_groups_nodes_page_limit
      CALL (budget_groups_node) {
        MATCH (budget_groups_node)-[:PART_OF]->(budget_2)
        WITH DISTINCT budget_2 ORDER BY budget_2.sortKey LIMIT $partOf_limit
        RETURN collect([budget_2.id]) AS partOf
      }
      WITH budget_groups_node, partOf ORDER BY budget_groups_node.sortKey
      RETURN collect([budget_groups_node.id, partOf, budget_groups_node.sortKey]) AS budget_groups_nodes_page
    }
    WITH budget_groups_currency, budget_groups_nodes, budget_groups_count, budget_groups_nodes_page_groups, budget_groups_nodes_page ORDER BY budget_groups_currency IS NULL, budget_groups_currency
    RETURN collect([budget_groups_currency, budget_groups_nodes_page_groups, budget_groups_nodes_page, budget_groups_count]) AS budget_groups_page
  }
  RETURN [budget_groups_page, size(budget_groups_all)] AS budget_groups
}
RETURN [[budget_groups]] AS answer

MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[related_stated:ABOUT|AMENDS|BENEFITS|DEPENDS_ON|DUE|ENACTS|EXPLAINS|LOOKS_LIKE|PROVIDES|REFERS_TO|REPLACES|TARGETS]-(relatedNode) WHERE related_stated.origin = 'REPORT' AND relatedNode <> law
  WITH DISTINCT relatedNode
  WITH split(relatedNode.id, ':')[0] AS related_groups_nodeType, collect(relatedNode) AS related_groups_nodes
  WITH related_groups_nodeType, related_groups_nodes ORDER BY related_groups_nodeType IS NULL DESC, related_groups_nodeType DESC LIMIT $related_groups_limit
  CALL (related_groups_nodes) {
    UNWIND related_groups_nodes AS related_groups_node
    WITH related_groups_node ORDER BY related_groups_node.sortKey DESC LIMIT $related_groups_nodes_page_limit
    RETURN collect([related_groups_node.id, related_groups_node.modality]) AS related_groups_nodes_page
  }
  WITH related_groups_nodeType, related_groups_nodes, related_groups_nodes_page ORDER BY related_groups_nodeType IS NULL DESC, related_groups_nodeType DESC
  WITH collect([related_groups_nodeType, related_groups_nodes_page]) AS related_groups_page
  RETURN [related_groups_page] AS related_groups
}
RETURN [law.id, related_groups] AS answer
