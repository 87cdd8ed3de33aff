/**
 * Calls a function without capturing stacks. The driver captures one for every statement, to show in an error that
 * almost never comes: a sixth of the time of a small read. Only the synchronous part of the call is covered.
 */
export function runUntraced<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
