/** A choice of the road that can be turned off. */
export interface Switch {
  /** In results. */
  readonly name: string;
  /** What the request does without it. */
  readonly without: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Every choice of the road. */
export const SWITCHES: readonly Switch[] = [
  { name: 'KEPT_DOCUMENTS=0', without: 'parses and validates each document', environment: { KEPT_DOCUMENTS: '0' } },
  { name: 'KEPT_OPERATIONS=0', without: 'has Apollo take up each request', environment: { KEPT_OPERATIONS: '0' } },
  { name: 'KEPT_FIELDS=0', without: 'selects, plans and compiles each field', environment: { KEPT_FIELDS: '0' } },
  { name: 'DIRECT_ANSWERS=off', without: 'has graphql-js walk each answer', environment: { DIRECT_ANSWERS: 'off' } },
  { name: 'PLAN_WITHOUT=startAtBoundEnd', without: 'looks through a list whose filter names nodes', environment: { PLAN_WITHOUT: 'startAtBoundEnd' } },
  { name: 'PLAN_WITHOUT=narrowWays', without: 'walks scopes as far as they could go', environment: { PLAN_WITHOUT: 'narrowWays' } },
  { name: 'PLAN_WITHOUT=orderByWord', without: 'sorts a list that is filtered by a word', environment: { PLAN_WITHOUT: 'orderByWord' } },
  { name: 'PLAN_WITHOUT=shareNodes', without: 'reads a node again for each row that leads to it', environment: { PLAN_WITHOUT: 'shareNodes' } },
  { name: 'PLAN_WITHOUT=shortestAlone', without: 'gathers all paths where one is asked for', environment: { PLAN_WITHOUT: 'shortestAlone' } },
  { name: 'PLAN_WITHOUT=keepRelationships', without: 'matches the relationships of one path again', environment: { PLAN_WITHOUT: 'keepRelationships' } },
  { name: 'PLAN_WITHOUT=findOnce', without: 'walks a way again for each thing that is told of what it leads to', environment: { PLAN_WITHOUT: 'findOnce' } },
  { name: 'SHARE_ANSWERS=off', without: 'answers each of several equal questions by itself', environment: { SHARE_ANSWERS: 'off' } },
  { name: 'COALESCE=off', without: 'sends each statement by itself', environment: { COALESCE: 'off' } },
  { name: 'DIRECT_READS=off', without: "reads through the driver's sessions", environment: { DIRECT_READS: 'off' } },
];
