CALL () {
  MATCH (budget:Budget) WHERE budget.sortKey > $budget_groups_from AND budget.sortKey < $budget_groups_until
  WITH budget.currency AS budget_groups_currency, count(budget) AS budget_groups_count, collect(budget) AS budget_groups_nodes
  WITH collect([budget_groups_currency, budget_groups_count, budget_groups_nodes]) AS budget_groups_all
  CALL (budget_groups_all) {
    UNWIND budget_groups_all AS budget_groups_each
    WITH budget_groups_each[0] AS budget_groups_currency, budget_groups_each[1] AS budget_groups_count, budget_groups_each[2] AS budget_groups_nodes
    WITH budget_groups_currency, budget_groups_count, budget_groups_nodes ORDER BY budget_groups_currency IS NULL, budget_groups_currency LIMIT $budget_groups_limit
    CALL (budget_groups_nodes) {
      UNWIND budget_groups_nodes AS budget_groups_node
      WITH budget_groups_node.payer AS budget_groups_nodes_page_groups_payer, count(budget_groups_node) AS budget_groups_nodes_page_groups_count, coalesce(sum(budget_groups_node.amount), 0) AS budget_groups_nodes_page_groups_amount_whole
      WITH budget_groups_nodes_page_groups_payer, budget_groups_nodes_page_groups_count, budget_groups_nodes_page_groups_amount_whole ORDER BY budget_groups_nodes_page_groups_payer IS NULL, budget_groups_nodes_page_groups_payer LIMIT $budget_groups_nodes_page_groups_limit
      WITH collect([budget_groups_nodes_page_groups_amount_whole, budget_groups_nodes_page_groups_count, budget_groups_nodes_page_groups_payer]) AS budget_groups_nodes_page_groups_page
      RETURN [budget_groups_nodes_page_groups_page] AS budget_groups_nodes_page_groups
    }
    CALL (budget_groups_nodes) {
      UNWIND budget_groups_nodes AS budget_groups_node
      WITH budget_groups_node ORDER BY budget_groups_node.sortKey LIMIT $budget_groups_nodes_page_limit
      CALL (budget_groups_node) {
        MATCH (budget_groups_node)-[budget_groups_node_partOf_stated:PART_OF]->(budget_groups_node_budget)
        WITH DISTINCT budget_groups_node_budget ORDER BY budget_groups_node_budget.sortKey LIMIT $budget_groups_node_partOf_limit
        RETURN collect([budget_groups_node_budget.id]) AS budget_groups_node_partOf
      }
      WITH budget_groups_node, budget_groups_node_partOf ORDER BY budget_groups_node.sortKey
      RETURN collect([budget_groups_node.id, budget_groups_node_partOf, budget_groups_node.sortKey]) AS budget_groups_nodes_page
    }
    WITH budget_groups_currency, budget_groups_count, budget_groups_nodes, budget_groups_nodes_page_groups, budget_groups_nodes_page ORDER BY budget_groups_currency IS NULL, budget_groups_currency
    RETURN collect([budget_groups_currency, budget_groups_nodes_page_groups, budget_groups_nodes_page, budget_groups_count]) AS budget_groups_page
  }
  RETURN [budget_groups_page, size(budget_groups_all)] AS budget_groups
}
RETURN [[budget_groups]] AS answer

MATCH (law:Law) WHERE law.key = $law_key
CALL (law) {
  MATCH (law)-[law_related_stated:ABOUT|AMENDS|BENEFITS|DEPENDS_ON|DUE|ENACTS|EXPLAINS|LOOKS_LIKE|PROVIDES|REFERS_TO|REPLACES|TARGETS]-(law_relatedNode) WHERE law_related_stated.origin = 'REPORT' AND law_relatedNode <> law
  WITH DISTINCT law_relatedNode
  WITH split(law_relatedNode.id, ':')[0] AS law_related_groups_nodeType, count(law_relatedNode) AS law_related_groups_count, collect(law_relatedNode) AS law_related_groups_nodes
  WITH law_related_groups_nodeType, law_related_groups_count, law_related_groups_nodes ORDER BY law_related_groups_nodeType IS NULL DESC, law_related_groups_nodeType DESC LIMIT $law_related_groups_limit
  CALL (law_related_groups_nodes) {
    UNWIND law_related_groups_nodes AS law_related_groups_node
    WITH law_related_groups_node ORDER BY law_related_groups_node.sortKey DESC LIMIT $law_related_groups_nodes_page_limit
    RETURN collect([law_related_groups_node.id, law_related_groups_node.modality]) AS law_related_groups_nodes_page
  }
  WITH law_related_groups_nodeType, law_related_groups_count, law_related_groups_nodes, law_related_groups_nodes_page ORDER BY law_related_groups_nodeType IS NULL DESC, law_related_groups_nodeType DESC
  WITH collect([law_related_groups_nodeType, law_related_groups_nodes_page]) AS law_related_groups_page
  RETURN [law_related_groups_page] AS law_related_groups
}
RETURN [law.id, law_related_groups] AS answer
