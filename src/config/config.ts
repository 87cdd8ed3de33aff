/** The settings of a process, read once from its environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: the embedded engine serves. */
  readonly neo4jUri: string | null;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  readonly neo4jDatabase: string;
  readonly seedsDir: string;
  readonly cacheDir: string;
  readonly sourceFile: string | null;
  readonly corsOrigins: readonly string[];
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
  readonly metrics: boolean;
  readonly engineDeadline: number;
  readonly coalesce: boolean;
  readonly directReads: boolean;
  readonly planAhead: boolean;
  readonly stopGrace: number;
  readonly explain: boolean;
  readonly directAnswers: boolean;
  readonly shareAnswers: boolean;
  readonly planWithout: readonly string[];
  readonly limits: Limits;
}

/** The published limits of the API; `docs/reference/limits.md` is emitted from the settings. */
export interface Limits {
  readonly maxPageSize: number;
  readonly defaultPageSize: number;
  readonly maxIds: number;
  readonly maxFilterDepth: number;
  readonly maxFilterConditions: number;
  readonly maxFilterValues: number;
  readonly maxFilterHops: number;
  readonly maxOrderKeys: number;
  readonly maxGroupKeys: number;
  readonly maxGroupManyKeys: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  readonly maxRootFields: number;
  readonly maxListCost: number;
  readonly maxGathered: number;
  readonly maxSearchLength: number;
  readonly maxSearchWords: number;
  readonly maxNames: number;
  readonly maxCandidates: number;
  readonly maxPathLength: number;
  readonly defaultPathLength: number;
  readonly maxPaths: number;
  readonly defaultPaths: number;
  readonly maxPathEnds: number;
  readonly maxPathLevel: number;
  readonly maxPathsTried: number;
  readonly maxPathSearch: number;
  readonly maxNeighbourhoodDepth: number;
  readonly maxNeighbours: number;
  readonly defaultNeighbours: number;
  readonly maxNeighbourhoodRelationships: number;
  readonly keptAnswerBytes: number;
  readonly keptAnswers: number;
  readonly keptTags: number;
  readonly keptResponseBytes: number;
  readonly maxImpactHops: number;
  readonly maxImpactWidth: number;
  readonly maxBodyBytes: number;
  readonly keptDocuments: number;
  readonly keptOperations: number;
  readonly keptFields: number;
  readonly maxRequests: number;
  readonly maxBurst: number;
}

/** One setting: its environment variable, its default as text, what it means. */
export interface Setting {
  readonly variable: string;
  readonly kind: 'text' | 'port' | 'count' | 'milliseconds' | 'switch' | 'list' | 'origins' | 'networks' | 'level' | 'uri';
  /** @default none: the setting is off */
  readonly defaultText: string | null;
  readonly sentence: string;
}

/** Every setting by its name in `Config`; the limits stand under `limits.`. */
export const SETTINGS = {
  host: { variable: 'HOST', kind: 'text', defaultText: '127.0.0.1', sentence: 'Address to listen on; 0.0.0.0 in the container image.' },
  port: { variable: 'PORT', kind: 'port', defaultText: '4000', sentence: 'Port to listen on; 0 takes a free one.' },
  neo4jUri: {
    variable: 'NEO4J_URI',
    kind: 'uri',
    defaultText: null,
    sentence: 'Neo4j to serve from, as bolt:// or neo4j:// (with +s or +ssc for TLS). Without it the embedded engine serves.',
  },
  neo4jUser: { variable: 'NEO4J_USER', kind: 'text', defaultText: 'neo4j', sentence: 'User of Neo4j.' },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    kind: 'text',
    defaultText: '',
    sentence: 'Password of that user; empty where the server has authentication off.',
  },
  neo4jDatabase: { variable: 'NEO4J_DATABASE', kind: 'text', defaultText: 'neo4j', sentence: 'Database of Neo4j.' },
  seedsDir: { variable: 'SEEDS_DIR', kind: 'text', defaultText: 'seeds', sentence: 'Folder with one bundle a document.' },
  cacheDir: { variable: 'CACHE_DIR', kind: 'text', defaultText: '.cache', sentence: 'Folder for prepared graphs, which may be deleted whenever no load runs.' },
  sourceFile: {
    variable: 'SOURCE_FILE',
    kind: 'text',
    defaultText: null,
    sentence: "The operator's own copy of the document, so that citations can quote it.",
  },
  corsOrigins: {
    variable: 'CORS_ORIGINS',
    kind: 'origins',
    defaultText: '',
    sentence: 'Origins that browsers may call from, comma separated; none by default.',
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    kind: 'networks',
    defaultText: '',
    sentence: 'Addresses and networks of proxies that may say by `X-Forwarded-For` who a request is of, comma separated; none by default.',
  },
  logLevel: { variable: 'LOG_LEVEL', kind: 'level', defaultText: 'info', sentence: 'Least level that is logged: debug, info, warn, error or silent.' },
  metrics: {
    variable: 'METRICS',
    kind: 'switch',
    defaultText: 'on',
    sentence: 'Whether `/metrics` tells what the service does, as Prometheus reads it: on or off.',
  },
  engineDeadline: { variable: 'ENGINE_DEADLINE_MS', kind: 'milliseconds', defaultText: '5000', sentence: 'Milliseconds that one statement may take.' },
  coalesce: {
    variable: 'COALESCE',
    kind: 'switch',
    defaultText: 'on',
    sentence: 'Whether reads of one text that wait at the same time go to the engine as one statement: on or off.',
  },
  directReads: {
    variable: 'DIRECT_READS',
    kind: 'switch',
    defaultText: 'on',
    sentence: "Whether reads of one Neo4j (`bolt://`) go over the driver's connections without its sessions, which takes less time: on or off.",
  },
  planAhead: {
    variable: 'PLAN_AHEAD',
    kind: 'switch',
    defaultText: 'on',
    sentence:
      'Whether Neo4j is given the worked examples to plan after the start, while nobody asks anything, so that their first readers need not wait: on or off.',
  },
  stopGrace: { variable: 'STOP_GRACE_MS', kind: 'milliseconds', defaultText: '10000', sentence: 'Milliseconds that requests in flight get at a stop.' },
  explain: {
    variable: 'EXPLAIN',
    kind: 'switch',
    defaultText: 'on',
    sentence: 'Whether requests may have their operation explained by the header `x-explain`: on or off.',
  },
  directAnswers: {
    variable: 'DIRECT_ANSWERS',
    kind: 'switch',
    defaultText: 'on',
    sentence:
      'Whether answers are written straight from what was read: on or off. Off has graphql-js walk every answer, which is slower; the answers are the same.',
  },
  shareAnswers: {
    variable: 'SHARE_ANSWERS',
    kind: 'switch',
    defaultText: 'on',
    sentence:
      'Whether equal questions that are asked at the same time are answered together where no answers are kept: on or off. Where answers are kept they always are.',
  },
  planWithout: {
    variable: 'PLAN_WITHOUT',
    kind: 'list',
    defaultText: '',
    sentence:
      'Choices of planning that are left out, comma separated, to see what each is worth: startAtBoundEnd, narrowWays, orderByWord, shareNodes, shortestAlone, keepRelationships, findOnce. The answers are the same.',
  },
  'limits.maxPageSize': { variable: 'MAX_PAGE_SIZE', kind: 'count', defaultText: '100', sentence: 'Largest `first` or `last`.' },
  'limits.defaultPageSize': { variable: 'DEFAULT_PAGE_SIZE', kind: 'count', defaultText: '20', sentence: '`first` where neither it nor `last` is given.' },
  'limits.maxIds': { variable: 'MAX_IDS', kind: 'count', defaultText: '200', sentence: 'Most ids in `nodes(ids)`, and most representations in `_entities`.' },
  'limits.maxFilterDepth': { variable: 'MAX_FILTER_DEPTH', kind: 'count', defaultText: '12', sentence: 'Deepest nesting of objects in one filter.' },
  'limits.maxFilterConditions': {
    variable: 'MAX_FILTER_CONDITIONS',
    kind: 'count',
    defaultText: '100',
    sentence: 'Most conditions in one filter; each operator is one.',
  },
  'limits.maxFilterValues': { variable: 'MAX_FILTER_VALUES', kind: 'count', defaultText: '500', sentence: 'Most entries in a list of a filter, such as `in`.' },
  'limits.maxFilterHops': {
    variable: 'MAX_FILTER_HOPS',
    kind: 'count',
    defaultText: '30',
    sentence: 'Most conditions and order keys of one operation that follow relationships (`some`, `every`, `none`, `single`, `count`, a containing node).',
  },
  'limits.maxOrderKeys': { variable: 'MAX_ORDER_KEYS', kind: 'count', defaultText: '5', sentence: 'Most entries in `orderBy`.' },
  'limits.maxGroupKeys': { variable: 'MAX_GROUP_KEYS', kind: 'count', defaultText: '4', sentence: 'Most keys in `groups(by)`.' },
  'limits.maxGroupManyKeys': {
    variable: 'MAX_GROUP_MANY_KEYS',
    kind: 'count',
    defaultText: '2',
    sentence: 'Most keys in `groups(by)` that lead to several nodes each, whose combinations multiply.',
  },
  'limits.maxDepth': { variable: 'MAX_DEPTH', kind: 'count', defaultText: '8', sentence: 'Deepest nesting of connections and to-one fields.' },
  'limits.maxAliases': { variable: 'MAX_ALIASES', kind: 'count', defaultText: '60', sentence: 'Most aliases in one operation, fragments spread out.' },
  'limits.maxTokens': { variable: 'MAX_TOKENS', kind: 'count', defaultText: '5000', sentence: 'Most tokens in one document.' },
  'limits.maxRootFields': {
    variable: 'MAX_ROOT_FIELDS',
    kind: 'count',
    defaultText: '20',
    sentence: 'Most root fields in one operation; each is one statement.',
  },
  'limits.maxListCost': {
    variable: 'MAX_LIST_COST',
    kind: 'count',
    defaultText: '50000',
    sentence: 'Most objects that the lists of one operation could hold: page sizes multiplied down each branch, branches added.',
  },
  'limits.maxGathered': {
    variable: 'MAX_GATHERED',
    kind: 'count',
    defaultText: '5000',
    sentence: 'Most nodes of a start and relationships of a step that a graph question gathers; its answer says where a bound was hit.',
  },
  'limits.maxSearchLength': {
    variable: 'MAX_SEARCH_LENGTH',
    kind: 'count',
    defaultText: '200',
    sentence: 'Longest `search(query)` and longest of `resolve(names)`, in UTF-16 code units.',
  },
  'limits.maxSearchWords': { variable: 'MAX_SEARCH_WORDS', kind: 'count', defaultText: '10', sentence: 'Most different words in `search(query)`.' },
  'limits.maxNames': { variable: 'MAX_NAMES', kind: 'count', defaultText: '100', sentence: 'Most names in `resolve(names)`.' },
  'limits.maxCandidates': { variable: 'MAX_CANDIDATES', kind: 'count', defaultText: '10', sentence: 'Most candidates for each name of `resolve`.' },
  'limits.maxPathLength': { variable: 'MAX_PATH_LENGTH', kind: 'count', defaultText: '6', sentence: 'Largest `maxLength` of `paths`, in hops.' },
  'limits.defaultPathLength': { variable: 'DEFAULT_PATH_LENGTH', kind: 'count', defaultText: '4', sentence: '`maxLength` of `paths` where none is given.' },
  'limits.maxPaths': { variable: 'MAX_PATHS', kind: 'count', defaultText: '20', sentence: 'Largest `first` of `paths`.' },
  'limits.defaultPaths': { variable: 'DEFAULT_PATHS', kind: 'count', defaultText: '5', sentence: '`first` of `paths` where none is given.' },
  'limits.maxPathEnds': { variable: 'MAX_PATH_ENDS', kind: 'count', defaultText: '10', sentence: 'Most different ids in `from`, and in `to`, of `paths`.' },
  'limits.maxPathLevel': {
    variable: 'MAX_PATH_LEVEL',
    kind: 'count',
    defaultText: '1000',
    sentence: 'Most nodes, and most relationships, that `paths` takes in at one distance from an end; its answer says where it was hit.',
  },
  'limits.maxPathsTried': {
    variable: 'MAX_PATHS_TRIED',
    kind: 'count',
    defaultText: '20000',
    sentence: 'Most beginnings of paths that `paths` follows, best first; its answer says whether it was hit.',
  },
  'limits.maxPathSearch': {
    variable: 'MAX_PATH_SEARCH',
    kind: 'count',
    defaultText: '20000',
    sentence: 'Most relationships that `paths`, asked for one path, looks at in one step of its search; its answer says whether it was hit.',
  },
  'limits.maxNeighbourhoodDepth': { variable: 'MAX_NEIGHBOURHOOD_DEPTH', kind: 'count', defaultText: '3', sentence: 'Largest `depth` of `neighbourhood`.' },
  'limits.maxNeighbours': { variable: 'MAX_NEIGHBOURS', kind: 'count', defaultText: '200', sentence: 'Largest `first` of `neighbourhood`.' },
  'limits.defaultNeighbours': { variable: 'DEFAULT_NEIGHBOURS', kind: 'count', defaultText: '50', sentence: '`first` of `neighbourhood` where none is given.' },
  'limits.maxNeighbourhoodRelationships': {
    variable: 'MAX_NEIGHBOURHOOD_RELATIONSHIPS',
    kind: 'count',
    defaultText: '1000',
    sentence: 'Most relationships in the answer of `neighbourhood`, those between the most related nodes first; the answer says where it was hit.',
  },
  'limits.keptAnswerBytes': {
    variable: 'KEPT_ANSWER_BYTES',
    kind: 'count',
    defaultText: '67108864',
    sentence: 'Bytes of memory that the kept answers of root fields may take; 0 keeps none, and every answer is found anew.',
  },
  'limits.keptAnswers': { variable: 'KEPT_ANSWERS', kind: 'count', defaultText: '10000', sentence: 'Answers of root fields that are kept; 0 keeps none.' },
  'limits.keptTags': {
    variable: 'KEPT_TAGS',
    kind: 'count',
    defaultText: '10000',
    sentence: 'Answers to a GET whose `ETag` is known without finding them again; 0 gives answers no `ETag`.',
  },
  'limits.keptResponseBytes': {
    variable: 'KEPT_RESPONSE_BYTES',
    kind: 'count',
    defaultText: '33554432',
    sentence: 'Bytes of memory that answers to whole requests may take, as they were sent; 0 keeps none.',
  },
  'limits.maxImpactHops': {
    variable: 'MAX_IMPACT_HOPS',
    kind: 'count',
    defaultText: '7',
    sentence: 'Most statements in a row that `impact` follows dependence over; its answer says where the bound was hit.',
  },
  'limits.maxImpactWidth': {
    variable: 'MAX_IMPACT_WIDTH',
    kind: 'count',
    defaultText: '1000',
    sentence: 'Most relationships that `impact` takes in at one distance from what is assumed; its answer says where the bound was hit.',
  },
  'limits.maxBodyBytes': { variable: 'MAX_BODY_BYTES', kind: 'count', defaultText: '1000000', sentence: 'Largest request body in bytes.' },
  'limits.keptDocuments': {
    variable: 'KEPT_DOCUMENTS',
    kind: 'count',
    defaultText: '300000',
    sentence: 'Characters of the documents that are kept parsed and validated, the latest used ones.',
  },
  'limits.keptOperations': {
    variable: 'KEPT_OPERATIONS',
    kind: 'count',
    defaultText: '300000',
    sentence: 'Characters of the requests whose operations are answered with other variables without asking Apollo again; 0 always asks it.',
  },
  'limits.keptFields': {
    variable: 'KEPT_FIELDS',
    kind: 'count',
    defaultText: '500000',
    sentence: 'Characters of the documents of which root fields are kept planned and compiled, counted anew for other values of their variables; 0 keeps none.',
  },
  'limits.maxRequests': {
    variable: 'MAX_REQUESTS',
    kind: 'count',
    defaultText: '48',
    sentence: 'Most requests to `/graphql` in hand at once; of more, those of the clients that have most are refused.',
  },
  'limits.maxBurst': {
    variable: 'MAX_BURST',
    kind: 'count',
    defaultText: '256',
    sentence: 'The same for a moment after a quiet one, and for clients that have less than an equal part of `maxRequests` in hand.',
  },
} as const satisfies Record<string, Setting>;
