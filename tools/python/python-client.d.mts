/** The Python with the client; null where it is not prepared. */
export function pythonWithGql(): string | null;
/** Prepares it, once. Where that cannot be done it says so and the test is left out, or, with REQUIRE_PYTHON=1, fails. */
export function preparePythonClient(): void;
