/** What came back: the body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
  /** The code of the first error. */
  readonly code: unknown;
  /** The message of the first error. */
  readonly message: string;
}

type AnswerBody = Readonly<Record<string, unknown>> & {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
};

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export async function get(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return read(await fetch(url, { method, headers }));
}

export async function post(url: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return read(await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }));
}

/** Sends an operation as a client does. */
export function ask(url: string, query: unknown, variables?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }), headers);
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as AnswerBody;
  const [error] = body.errors ?? [];
  return { status: response.status, headers: response.headers, body, code: error?.extensions['code'], message: error?.message ?? '' };
}
