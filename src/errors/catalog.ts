/** What a client can see of one kind of error. */
export interface ErrorEntry {
  /** HTTP status when the error is the whole answer. */
  readonly status: number;
  /** How it is logged. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** Whose fault it is; also the exit code of the command line (user 1, system 2). */
  readonly fault: 'user' | 'system';
  /** When it happens and what to do, for the reference page. */
  readonly sentence: string;
}

/** Every error that a client can see. `docs/reference/errors.md` is emitted from it. */
export const ERROR_CATALOG = {
  ID_OF_OTHER_TYPE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'An id whose prefix names another type than the field gives. An unknown id of the right type is no error: the answer is null.',
  },
  ID_MALFORMED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'An id without a known type prefix, such as `region:`.',
  },
  PAGE_SIZE_OUT_OF_RANGE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`first` or `last` is negative or over the published maximum.',
  },
  PAGE_ARGUMENTS_CONFLICT: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`first` together with `last`, `after` with `last` or `before` with `first`.',
  },
  CURSOR_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'A cursor that this API did not give, or one that belongs to another field.',
  },
  TYPES_NOT_APPLICABLE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`types` is empty or names a relationship type that the field does not run over.',
  },
  BOUND_OUT_OF_RANGE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence:
      'An argument that bounds a graph question, such as `maxLength`, `depth` or its `first`, is below the least that makes sense or over the published maximum.',
  },
  PATH_ENDS_COUNT: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`paths(from)` or `paths(to)` has no id, or more different ids than the published maximum.',
  },
  PATH_ENDS_SHARED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`paths(from)` and `paths(to)` have an id in common. A path runs between different things.',
  },
  AVOIDS_END: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`avoid` names a node that is asked about: an end of the paths, or the centre of the neighbourhood.',
  },
  COMPARE_COUNT: { status: 200, level: 'info', fault: 'user', sentence: '`compare(ids)` with fewer than two or more than five different ids.' },
  FILTER_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'A filter has a null in it, or gives `scope` to a field that takes none.',
  },
  FILTER_LIMIT_EXCEEDED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'A filter nests deeper, or has more conditions or longer lists, than the published limits.',
  },
  DATE_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'A date of a filter or of a timeline is not ISO 8601, is no day of the calendar, or is open on the side that is compared.',
  },
  ORDER_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'An entry of `orderBy` names nothing or two things, asks for the statement of a list that has none, or there are too many of them.',
  },
  GROUP_BY_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`groups(by:)` is empty, repeats a key or has more than the published maximum, or a key is read of a group that is not grouped by it.',
  },
  UNIT_NOT_FIXED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'Numbers that may count different things, such as won and dollars, are asked for together; filter by one unit or group by it.',
  },
  SUM_OUT_OF_RANGE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'A sum is larger than a number of JSON can hold exactly, 2^53; narrow the list.',
  },
  TIMELINE_RANGE_REVERSED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`timeline(from:)` begins after `timeline(to:)` ends. The same day in both is a range of one day.',
  },
  ASSUMPTION_NOT_APPLICABLE: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence:
      '`impact(assume)` does not fit the type of the node that it is made of; `docs/decisions/0014-impact-coordination-landscape.md` says which fits which.',
  },
  ASSUMPTION_DATE_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`impact(until)` is missing or no day with DELAYED_UNTIL, or given with another assumption.',
  },
  LAW_ALREADY_PASSED: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`impact(assume: NOT_PASSED)` of a law that the document says is passed or in force; CANCELLED asks what rests on it.',
  },
  COORDINATION_CONFLICT: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`coordination(organisation)` between tasks, which no organisation is one of; give `between: ORGANISATIONS`.',
  },
  TOO_MANY_IDS: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: '`nodes(ids)` or `_entities(representations)` with more ids than the published maximum.',
  },
  REPRESENTATION_INVALID: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'An entry of `_entities(representations)` that is no object, or lacks a `__typename` with a key here or an `id`. The other entries are answered.',
  },
  SEARCH_TEXT_TOO_LONG: {
    status: 200,
    level: 'info',
    fault: 'user',
    sentence: 'The query of `search`, or a name of `resolve`, is longer than the published maximum. An empty one is no error: nothing is found.',
  },
  SEARCH_TOO_MANY_WORDS: { status: 200, level: 'info', fault: 'user', sentence: 'The query of `search` has more different words than the published maximum.' },
  TOO_MANY_NAMES: { status: 200, level: 'info', fault: 'user', sentence: '`resolve(names)` with more names than the published maximum.' },
  DEPTH_LIMIT_EXCEEDED: { status: 400, level: 'info', fault: 'user', sentence: 'The operation nests deeper than the published limit. Nothing was run.' },
  ALIAS_LIMIT_EXCEEDED: { status: 400, level: 'info', fault: 'user', sentence: 'The operation has more aliases than the published limit. Nothing was run.' },
  TOKEN_LIMIT_EXCEEDED: { status: 400, level: 'info', fault: 'user', sentence: 'The document has more tokens than the published limit. Nothing was run.' },
  ROOT_FIELD_LIMIT_EXCEEDED: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence: 'The operation has more root fields than the published limit. Nothing was run.',
  },
  LIST_COST_LIMIT_EXCEEDED: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence: 'The lists that the operation asks for could hold more objects than the published limit. Nothing was run.',
  },
  EXPLAIN_MODE_UNKNOWN: { status: 400, level: 'info', fault: 'user', sentence: 'The header `x-explain` is neither `with-answer` nor `only`. Nothing was run.' },
  EXPLAIN_OFF: {
    status: 403,
    level: 'info',
    fault: 'user',
    sentence: 'The header `x-explain` was sent to a service that explains no operations (`EXPLAIN=off`). Nothing was run.',
  },
  FILTER_COST_LIMIT_EXCEEDED: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence: 'The filters and orders of the operation follow relationships more often than the published limit. Nothing was run.',
  },
  BODY_TOO_LARGE: { status: 413, level: 'info', fault: 'user', sentence: 'The request body is larger than the published limit.' },
  BODY_NOT_JSON: { status: 400, level: 'info', fault: 'user', sentence: 'The request body does not parse as JSON, or is not UTF-8.' },
  GRAPHQL_PARSE_FAILED: { status: 400, level: 'info', fault: 'user', sentence: 'The document is not GraphQL; the message says where it stops being so.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence: 'The document does not fit the schema: an unknown field, a missing argument, a wrong type.',
  },
  BAD_USER_INPUT: { status: 400, level: 'info', fault: 'user', sentence: 'A variable or argument does not fit its type.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence: '`operationName` names no operation of the document, or is missing where there are several.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, level: 'info', fault: 'user', sentence: 'Persisted queries are off; send the document itself.' },
  BAD_REQUEST: {
    status: 400,
    level: 'info',
    fault: 'user',
    sentence:
      'The HTTP request is not one that carries a GraphQL operation, as the message says: a batch, no `query`, a mutation by GET (405), an `Accept` without JSON (406), or one that another site could have sent.',
  },
  METHOD_NOT_ALLOWED: { status: 405, level: 'info', fault: 'user', sentence: '/graphql takes GET and POST.' },
  MEDIA_TYPE_NOT_SUPPORTED: {
    status: 415,
    level: 'info',
    fault: 'user',
    sentence: 'The request body has another content type than application/json, or is compressed.',
  },
  REQUEST_TIMEOUT: { status: 408, level: 'info', fault: 'user', sentence: 'The request did not arrive whole in time; the connection is closed.' },
  HEADERS_TOO_LARGE: {
    status: 431,
    level: 'info',
    fault: 'user',
    sentence: 'The request line and headers are larger than 16 KiB; send long documents by POST.',
  },
  PATH_NOT_FOUND: { status: 404, level: 'debug', fault: 'user', sentence: 'There is nothing at this path; the API is at /graphql.' },
  CONFIG_INVALID: { status: 500, level: 'error', fault: 'user', sentence: 'A setting is unknown or malformed; the message names it and what it takes.' },
  PORT_IN_USE: { status: 500, level: 'error', fault: 'user', sentence: 'Another process listens on the port; set PORT.' },
  BUNDLE_INVALID: {
    status: 500,
    level: 'error',
    fault: 'user',
    sentence: 'The seed bundle has problems; each is listed with file, line and column. Nothing was loaded.',
  },
  SOURCE_MISMATCH: {
    status: 500,
    level: 'error',
    fault: 'user',
    sentence: 'The file given as source is not the document that the bundle cites (its sha256 differs).',
  },
  FOREIGN_DATA: { status: 500, level: 'error', fault: 'user', sentence: 'The database holds data that is not ours; nothing was read or written.' },
  LOAD_IN_PROGRESS: { status: 500, level: 'warn', fault: 'user', sentence: 'Another load holds the lock of this database.' },
  LOAD_NOT_VERIFIED: { status: 500, level: 'error', fault: 'system', sentence: 'What was written is not what was to be written; the old graph stays.' },
  GRAPH_NOT_LOADED: { status: 503, level: 'warn', fault: 'system', sentence: 'The database holds no graph yet; run `workplan-graph load`.' },
  GRAPH_OUTDATED: {
    status: 503,
    level: 'warn',
    fault: 'system',
    sentence: '`search` or `resolve` on a graph that another version of the model has loaded; run `workplan-graph load`.',
  },
  ENGINE_UNAVAILABLE: {
    status: 503,
    level: 'error',
    fault: 'system',
    sentence: 'The database cannot be reached. The service goes on by itself when it is back.',
  },
  ENGINE_BUSY: { status: 503, level: 'warn', fault: 'system', sentence: 'Too many statements wait; try again later.' },
  ENGINE_TIMEOUT: { status: 503, level: 'warn', fault: 'system', sentence: 'The statement took longer than its deadline, or its client left.' },
  STATEMENT_REFUSED: {
    status: 400,
    level: 'warn',
    fault: 'user',
    sentence: 'The engine refused the statement: it does not parse, or it writes in a READ session.',
  },
  OVERLOADED: {
    status: 503,
    level: 'debug',
    fault: 'system',
    sentence: 'The service has as many requests in hand as it answers in good time. Nothing was read of this one; send it again later.',
  },
  STOPPING: { status: 503, level: 'info', fault: 'system', sentence: 'The service is stopping and takes no new request.' },
  INTERNAL_SERVER_ERROR: { status: 500, level: 'error', fault: 'system', sentence: 'Something failed that should not; the log has it under the request id.' },
} as const satisfies Record<string, ErrorEntry>;

/** The code of an error that a client can see. */
export type ErrorCode = keyof typeof ERROR_CATALOG;
