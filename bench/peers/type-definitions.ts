/**
 * The stored graph as @neo4j/graphql is told of it: the labels, relationship types and properties that the loader writes. What
 * the library cannot say of it (several hops at any depth, sums over them, paths) is `@cypher`, with the floor's own text. Whole numbers
 * deep within a record it refuses, so there they are floats.
 */
export const TYPE_DEFINITIONS = /* GraphQL */ `
  type Pillar @node {
    key: String!
    id: ID!
    name: String!
    number: Int!
    sortKey: String!
    tasks: [Task!]! @relationship(type: "HAS_TASK", direction: OUT)
    bars: [Bar!]!
      @cypher(
        statement: """
        MATCH (this)-[:HAS_TASK]->(t)
        MATCH (t)-[:HAS_MEASURE*1..9]->(m)
        MATCH (m)-[:FUNDED_BY]->(b) WHERE b.currency = 'KRW' AND NOT EXISTS { (b)-[:PART_OF]->(:Budget) }
        WITH DISTINCT b
        WITH b.payer AS payer, count(b) AS number, sum(b.amount) AS sum ORDER BY payer LIMIT 20
        RETURN {payer: payer, count: number, sum: sum} AS bar
        """
        columnName: "bar"
      )
  }

  type Bar {
    payer: String!
    count: Int!
    sum: BigInt!
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
    nameEn: String!
    kind: String!
    sortKey: String!
    clusters: [Cluster!]! @relationship(type: "LINKS", direction: IN, properties: "Statement")
    programmes: [Programme!]! @relationship(type: "LOCATED_IN", direction: IN)
    wholes: [Region!]! @relationship(type: "PART_OF", direction: OUT)
    taskCount: Int!
      @cypher(
        statement: """
        MATCH (this)<-[:LOCATED_IN]-(m:Measure)
        MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
        RETURN count(DISTINCT t) AS count
        """
        columnName: "count"
      )
    tasks(first: Int!): [Task!]!
      @cypher(
        statement: """
        MATCH (this)<-[:LOCATED_IN]-(m:Measure)
        MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
        WITH DISTINCT t ORDER BY t.sortKey LIMIT $first
        RETURN t
        """
        columnName: "t"
      )
  }

  type Statement @relationshipProperties {
    role: String
    lineStarts: [Int!]!
    lineEnds: [Int!]!
  }

  type Programme @node {
    key: String!
    id: ID!
    name: String!
    kind: String!
    sortKey: String!
  }

  type Cluster @node {
    key: String!
    id: ID!
    name: String!
    kind: String!
    modality: String
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
    programmes: [Programme!]! @relationship(type: "DEPENDS_ON", direction: IN)
    replaced: [Law!]! @relationship(type: "REPLACES", direction: OUT)
    taskCount: Int!
      @cypher(
        statement: """
        MATCH (this)<-[:DEPENDS_ON]-(m:Measure)
        MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
        RETURN count(DISTINCT t) AS count
        """
        columnName: "count"
      )
    dependents(first: Int!): [Dependent!]!
      @cypher(
        statement: """
        MATCH (this)<-[s:DEPENDS_ON]-(m:Measure)
        MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
        WITH t, m, s ORDER BY t.sortKey, m.sortKey, s.id
        WITH t, collect({id: m.id, name: m.name, lineStarts: toFloatList(s.lineStarts), lineEnds: toFloatList(s.lineEnds)}) AS measures
        LIMIT $first
        RETURN {id: t.id, name: t.name, number: t.number, measures: measures} AS dependent
        """
        columnName: "dependent"
      )
  }

  type Dependent {
    id: ID!
    name: String!
    number: Int!
    measures: [StatedMeasure!]!
  }

  type StatedMeasure {
    id: ID!
    name: String!
    lineStarts: [Int!]!
    lineEnds: [Int!]!
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
