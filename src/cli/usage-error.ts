/** A mistake in what was typed, as opposed to in the data or the system: exit code 1. The message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
