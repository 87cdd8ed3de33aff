/** Texts of statements that are known only to read, where the engine itself cannot tell: some hundreds are in use at once. */
export const READING_TEXTS = 2000;

/** Texts of statements of which it is kept how long they took. */
export const STATEMENT_TIMES = 1000;
