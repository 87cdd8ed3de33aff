import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../../../src/errors/catalog.js';
import { GraphApiError } from '../../../src/errors/graph-api-error.js';
import type { RequestContext } from '../../../src/query/request-context.js';

/** A small schema of the shape that the API has, whose fields say when they ran. */
export interface TestSchema {
  readonly schema: GraphQLSchema;
  /** The root fields that ran, in order; `held:aborted` where one was ended because its client had left. */
  readonly ran: readonly string[];
  /** Resolves when so many fields have run. */
  untilRan(name: string, count: number): Promise<void>;
  /** Lets all fields called `held` go on. */
  release(): void;
}

const SDL = /* GraphQL */ `
  interface Node {
    id: ID!
  }
  type Task implements Node {
    id: ID!
    name: String!
    parent: Task
    tasks(first: Int, last: Int): TaskConnection!
  }
  type TaskConnection {
    totalCount: Int!
    edges: [TaskEdge!]!
  }
  type TaskEdge {
    node: Task!
    via: [Node!]!
  }
  type Query {
    ping: String
    echo(text: String): String
    slow(milliseconds: Int!): String
    held: String
    refuses(code: String!, message: String): String
    refusesNotNull(code: String!): String!
    fails: String
    failsWithDetails: String
    tasks(first: Int = 20, last: Int): TaskConnection!
    nodes(ids: [ID!]!): [Node]!
    node(id: ID!): Node
  }
`;

type Resolver = (given: never, context: RequestContext) => unknown;

function refuse(code: string, message = `refused with ${code}`): never {
  throw new GraphApiError(code as ErrorCode, message, { cause: new Error('a secret cause') });
}

function failWithDetails(): never {
  throw new GraphQLError('secret', { extensions: { code: 'NOT_IN_THE_CATALOGUE', validationErrors: [{ target: { password: 'secret' } }] } });
}

export function aSchema(): TestSchema {
  const ran: string[] = [];
  const events = new EventEmitter().setMaxListeners(0);
  const note = (name: string) => {
    ran.push(name);
    events.emit('ran');
  };
  const hold = async ({ signal }: RequestContext) => {
    const left = new AbortController();
    signal?.addEventListener('abort', () => left.abort());
    await once(events, 'release', { signal: left.signal }).catch(() => note('held:aborted'));
    return 'done';
  };
  const task = { __typename: 'Task', id: 'task:1', name: 'a task', parent: () => task, tasks: () => tasks };
  const tasks = { totalCount: 1, edges: [{ node: () => task, via: () => [task] }] };
  const resolvers: Readonly<Record<string, Resolver>> = {
    ping: () => 'pong',
    echo: ({ text }: { readonly text: string }) => text,
    slow: ({ milliseconds }: { readonly milliseconds: number }) => sleep(milliseconds, 'done'),
    held: (_given, context) => hold(context),
    refuses: ({ code, message }: { readonly code: string; readonly message?: string }) => refuse(code, message),
    refusesNotNull: ({ code }: { readonly code: string }) => refuse(code),
    fails: () => {
      throw new TypeError('a secret of the database at 10.0.0.1');
    },
    failsWithDetails: failWithDetails,
    tasks: () => tasks,
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map(() => null),
    node: () => task,
  };
  const schema = buildSchema(SDL);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = resolvers[name];
    field.resolve = (_root, given, context) => {
      note(name);
      return resolve?.(given as never, context as RequestContext);
    };
  }
  const untilRan = async (name: string, count: number) => {
    while (ran.filter((each) => each === name).length < count) await once(events, 'ran');
  };
  return { schema, ran, untilRan, release: () => void events.emit('release') };
}
