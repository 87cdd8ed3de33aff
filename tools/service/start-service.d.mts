/** A service that has given its first right answer. */
export interface StartedService {
  readonly port: number;
  readonly cluster: unknown;
  /** From the start of the process to the answer. */
  readonly milliseconds: number;
  /** Ends it; resolves with its exit code. */
  stop(): Promise<number>;
}

/** Starts the service by a command on a free port, and waits for its first right answer. */
export function startService(
  command: readonly [string, ...string[]],
  options?: { readonly patience?: number; readonly environment?: Readonly<Record<string, string>> },
): Promise<StartedService>;
