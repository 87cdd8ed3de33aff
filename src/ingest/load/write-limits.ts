/** Rows of one statement: small enough that turning them into parameters does not hold up the process. */
export const BATCH_ROWS = 1000;

/** Milliseconds that one statement of a load may take. */
export const LOAD_DEADLINE = 60_000;
