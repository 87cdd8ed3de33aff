/** The answer to an operation, as any client gets it. */
export interface UrlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Sends an operation to an address. */
export async function askUrl(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<UrlAnswer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as UrlAnswer;
}
