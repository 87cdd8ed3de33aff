/**
 * The stored graph as @neo4j/graphql is told of it: the labels, relationship types and properties that the loader writes. What
 * the library cannot say of it (several hops at any depth, sums over them, paths) is `@cypher`, with the floor's own text.
 */
export const TYPE_DEFINITIONS = /* GraphQL */ `
  type Pillar @node {
    key: String!
    id: ID!
    name: String!
    sortKey: String!
    tasks: [Task!]! @relationship(type: "HAS_TASK", direction: OUT)
  }

  type Task @node {
    key: String!
    id: ID!
    name: String!
    nameEn: String!
    nameOrigin: String!
    origin: String!
    number: Int!
    numberPrinted: String!
    sortKey: String!
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
    pillars: [Pillar!]! @relationship(type: "HAS_TASK", direction: IN)
    regions(first: Int!): [Region!]!
      @cypher(
        statement: """
        MATCH (this)-[:HAS_MEASURE*1..9]->(m)
        MATCH (m)-[:LOCATED_IN]->(r)
        WITH DISTINCT r ORDER BY r.sortKey LIMIT $first
        RETURN r
        """
        columnName: "r"
      )
    laws(first: Int!): [Law!]!
      @cypher(
        statement: """
        MATCH (this)-[:HAS_MEASURE*1..9]->(m)
        MATCH (m)-[:DEPENDS_ON]->(l:Law)
        WITH DISTINCT l ORDER BY l.sortKey LIMIT $first
        RETURN l
        """
        columnName: "l"
      )
    budgetSum: BigInt!
      @cypher(
        statement: """
        MATCH (this)-[:HAS_MEASURE*1..9]->(m)
        MATCH (m)-[:FUNDED_BY]->(b) WHERE b.currency = 'KRW'
        WITH DISTINCT b
        RETURN sum(b.amount) AS sum
        """
        columnName: "sum"
      )
  }

  type Measure @node {
    key: String!
    id: ID!
    name: String!
    sortKey: String!
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
    regions: [Region!]! @relationship(type: "LOCATED_IN", direction: OUT)
  }

  type Region @node {
    key: String!
    id: ID!
    name: String!
    sortKey: String!
    clusters: [Cluster!]! @relationship(type: "LINKS", direction: IN)
  }

  type Cluster @node {
    key: String!
    id: ID!
    name: String!
    sortKey: String!
    regions: [Region!]! @relationship(type: "LINKS", direction: OUT)
  }

  type Law @node {
    key: String!
    id: ID!
    name: String!
    nameEn: String!
    status: String
    sortKey: String!
  }

  type Step {
    id: ID!
    name: String!
  }

  type Query {
    shortestPath(region: String!, law: String!): [Step!]!
      @cypher(
        statement: """
        MATCH (region:Region {key: $region})
        MATCH (law:Law {key: $law})
        MATCH p = allShortestPaths((region)-[*..4]-(law))
        WHERE none(n IN nodes(p) WHERE n:Document OR n:Section OR n:Pillar) AND all(s IN relationships(p) WHERE s.origin = 'REPORT')
        WITH [n IN nodes(p) | n.id] AS ids, nodes(p) AS steps ORDER BY ids LIMIT 1
        UNWIND steps AS step
        RETURN {id: step.id, name: step.name} AS step
        """
        columnName: "step"
      )
  }
`;
