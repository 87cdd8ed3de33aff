import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const QUERY = `query Echo($text: String, $first: Int = 1, $code: String = "CURSOR_INVALID", $fail: Boolean = false, $break: Boolean = false) {
  ping __typename echo(text: $text) page: tasks(first: $first) { edges { node { name } } }
  refuses(code: $code) @include(if: $fail) fails @include(if: $break)
}
query Other { ping }`;
const JSON_TYPE = { 'content-type': 'application/json' };

interface Sent {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly path?: string;
}

const asked = (variables?: unknown, more: object = {}): Sent => ({ body: { query: QUERY, operationName: 'Echo', variables, ...more } });
const parametersOf = (variables: object): string =>
  new URLSearchParams({ query: QUERY, operationName: 'Echo', variables: JSON.stringify(variables) }).toString();

// Each is sent while the operation is known already.
const REQUESTS: readonly (readonly [string, Sent])[] = [
  ['the same again', asked({ text: 'a' })],
  ['other variables', asked({ text: 'b', first: 2 })],
  ['no variables', asked()],
  ['variables null', asked(null)],
  ['a variable that is declared nowhere', asked({ text: 'a', other: 1 })],
  ['a variable with the name of a prototype', { text: JSON.stringify(asked({}).body).replace('{}', '{"__proto__":{"text":"a"}}') }],
  ['a variable of the wrong type', asked({ text: [1] })],
  ['many of the wrong type', asked({ text: [1], first: 'x', fail: 'y' })],
  ['a required value that is null', asked({ fail: null })],
  ['a page over the limit', asked({ first: 100_000 })],
  ['a field that is refused beside one that is answered', asked({ fail: true })],
  ['a field that is refused with 503', asked({ fail: true, code: 'ENGINE_UNAVAILABLE' })],
  ['variables as an array', asked([])],
  ['variables as text', asked('{}')],
  ['an operation name that is a number', asked({}, { operationName: 1 })],
  ['an operation name that is nowhere', asked({}, { operationName: 'Nowhere' })],
  ['an operation name that is empty', { body: { query: '{ ping }', operationName: '' } }],
  ['an operation name that runs into the query', { body: { query: '{ ping }', operationName: '\nquery' } }],
  ['no operation name', { body: { query: QUERY } }],
  ['the other operation', { body: { query: QUERY, operationName: 'Other' } }],
  ['extensions', asked({ text: 'a' }, { extensions: {} })],
  ['a persisted query', asked({}, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })],
  ['extensions that are text', asked({}, { extensions: 'x' })],
  ['more keys', asked({ text: 'a' }, { more: 1 })],
  ['a batch', { body: [asked({}).body, asked({}).body] }],
  ['no query', { body: {} }],
  ['a query that is no text', asked({}, { query: 1 })],
  ['no JSON', { text: '{"query":' }],
  ['a charset', { ...asked({ text: '한국어' }), headers: { 'content-type': 'application/json; charset=utf-8' } }],
  ['another charset', { ...asked({ text: 'a' }), headers: { 'content-type': 'application/json; charset=latin1' } }],
  ['another media type', { ...asked({ text: 'a' }), headers: { 'content-type': 'text/plain' } }],
  ['the media type of GraphQL', { ...asked({ text: 'a' }), headers: { ...JSON_TYPE, accept: 'application/graphql-response+json' } }],
  ['that media type, with a variable of the wrong type', { ...asked({ text: [1] }), headers: { ...JSON_TYPE, accept: 'application/graphql-response+json' } }],
  ['plain JSON, with a variable of the wrong type', { ...asked({ text: [1] }), headers: { ...JSON_TYPE, accept: 'application/json' } }],
  ['a media type that there is not', { ...asked({ text: 'a' }), headers: { ...JSON_TYPE, accept: 'image/png' } }],
  ['an explanation', { ...asked({ text: 'a' }), headers: { ...JSON_TYPE, 'x-explain': 'only' } }],
  ['a GET', { method: 'GET', path: `/graphql?${parametersOf({ text: 'a' })}`, headers: {} }],
  ['a GET that another site sent', { method: 'GET', path: `/graphql?${parametersOf({ text: 'a' })}`, headers: { origin: 'https://example.org' } }],
  ['a PUT', { ...asked({}), method: 'PUT' }],
];

async function send({ url }: TestServer, { body, text, headers = JSON_TYPE, method = 'POST', path = '/graphql' }: Sent) {
  const response = await fetch(`${url}${path}`, { method, headers, ...(method !== 'GET' && { body: text ?? JSON.stringify(body) }) });
  const { 'x-request-id': id, date, ...told } = Object.fromEntries(response.headers);
  expect([id, date]).toEqual([expect.any(String), expect.any(String)]);
  const answer = (await response.text()).replaceAll(id ?? '-', 'the id of the request');
  return { status: response.status, headers: told, answer };
}

/** What the log says of the latest request, but for what is of this one request. */
function logged(server: TestServer): unknown {
  const { reqId, time, milliseconds, ...line } = server.requestLine() ?? {};
  return [line, typeof reqId, typeof time, typeof milliseconds];
}

describe('an operation that was answered before', () => {
  let known: TestServer;
  let anew: TestServer;

  beforeAll(async () => {
    const environment = { KEPT_ANSWERS: '0' };
    [known, anew] = await Promise.all([startTestServer({ environment }), startTestServer({ environment: { ...environment, KEPT_OPERATIONS: '0' } })]);
    for (const query of ['{ ping }', 'query\n{ ping }']) await send(known, { body: { query } });
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      await send(known, { ...asked({ text: 'first' }), headers: { ...JSON_TYPE, accept } });
    }
  });
  afterAll(() => Promise.all([known.stop(), anew.stop()]));

  test.each(REQUESTS)('is answered as for the first time: %s', async (_, sent) => {
    const [answer, wanted] = [await send(known, sent), await send(anew, sent)];
    expect(answer).toEqual(wanted);
    expect(logged(known)).toEqual(logged(anew));
  });

  test('is executed once where it fails, and its failure is masked and logged in full', async () => {
    const before = known.fields.ran.length;
    const failing = asked({ break: true });
    const [answer, wanted] = [await send(known, failing), await send(anew, failing)];
    expect(answer).toEqual(wanted);
    expect(answer.answer).not.toContain('secret');
    expect(known.fields.ran.slice(before)).toEqual(['ping', 'echo', 'tasks', 'fails']);
    expect(known.log.filter(({ msg }) => msg === 'operation failed').at(-1)).toMatchObject({
      err: { message: expect.stringContaining('a secret of the database') },
    });
  });

  test('is refused by its new variables before anything of it runs', async () => {
    const before = known.fields.ran.length;
    expect(await send(known, asked({ first: 100_000 }))).toMatchObject({ status: 200 });
    const nested =
      'query ($n: Int!) { tasks(first: $n) { edges { node { tasks(first: $n) { edges { node { tasks(first: $n) { edges { node { id } } } } } } } } } }';
    await send(known, { body: { query: nested, variables: { n: 1 } } });
    const ran = known.fields.ran.length;
    expect(ran).toBeGreaterThan(before);
    const refused = await send(known, { body: { query: nested, variables: { n: 100 } } });
    expect([refused.status, refused.answer]).toEqual([400, expect.stringContaining('LIST_COST_LIMIT_EXCEEDED')]);
    expect(known.fields.ran.length).toBe(ran);
  });

  test('shows in the metrics', async () => {
    const text = await (await fetch(`${known.url}/metrics`)).text();
    expect(text).toMatch(/cache_hits_total\{cache="operations"\} [1-9]/);
    expect(await (await fetch(`${anew.url}/metrics`)).text()).not.toContain('cache="operations"');
  });
});
