import { SETTINGS, type Limits, type Setting } from '../../config/config.js';
import type { ErrorCode } from '../../errors/catalog.js';
import { cachesSection } from './caches-section.js';
import { markdownTable } from '../../model/emit/markdown-table.js';

const CODES: Readonly<Record<keyof Limits, ErrorCode | null>> = {
  maxPageSize: 'PAGE_SIZE_OUT_OF_RANGE',
  defaultPageSize: null,
  maxIds: 'TOO_MANY_IDS',
  maxFilterDepth: 'FILTER_LIMIT_EXCEEDED',
  maxFilterConditions: 'FILTER_LIMIT_EXCEEDED',
  maxFilterValues: 'FILTER_LIMIT_EXCEEDED',
  maxFilterHops: 'FILTER_COST_LIMIT_EXCEEDED',
  maxOrderKeys: 'ORDER_INVALID',
  maxGroupKeys: 'GROUP_BY_INVALID',
  maxGroupManyKeys: 'GROUP_BY_INVALID',
  maxDepth: 'DEPTH_LIMIT_EXCEEDED',
  maxAliases: 'ALIAS_LIMIT_EXCEEDED',
  maxTokens: 'TOKEN_LIMIT_EXCEEDED',
  maxRootFields: 'ROOT_FIELD_LIMIT_EXCEEDED',
  maxListCost: 'LIST_COST_LIMIT_EXCEEDED',
  maxGathered: null,
  maxSearchLength: 'SEARCH_TEXT_TOO_LONG',
  maxSearchWords: 'SEARCH_TOO_MANY_WORDS',
  maxNames: 'TOO_MANY_NAMES',
  maxCandidates: 'PAGE_SIZE_OUT_OF_RANGE',
  maxPathLength: 'BOUND_OUT_OF_RANGE',
  defaultPathLength: null,
  maxPaths: 'BOUND_OUT_OF_RANGE',
  defaultPaths: null,
  maxPathEnds: 'PATH_ENDS_COUNT',
  maxPathLevel: null,
  maxPathsTried: null,
  maxPathSearch: null,
  maxNeighbourhoodDepth: 'BOUND_OUT_OF_RANGE',
  maxNeighbours: 'BOUND_OUT_OF_RANGE',
  defaultNeighbours: null,
  maxNeighbourhoodRelationships: null,
  keptAnswerBytes: null,
  keptAnswers: null,
  keptTags: null,
  keptResponseBytes: null,
  maxImpactHops: null,
  maxImpactWidth: null,
  maxBodyBytes: 'BODY_TOO_LARGE',
  keptDocuments: null,
  keptOperations: null,
  keptFields: null,
  maxRequests: 'OVERLOADED',
  maxBurst: 'OVERLOADED',
};

const INTRODUCTION = `# Limits

What one request may ask for. A request over a limit is refused before any statement runs, with an error that names the
limit, what it allows and what was found; nothing is ever silently cut. An operator changes a limit by its environment
variable; this page has the defaults, and is emitted from the settings.`;

const COUNTING = `## How an operation is counted

Fragments are spread out, variables are filled in, and what \`@skip\` and \`@include\` leave out is not counted.

- **Depth**: every connection and every field that gives a node is a level. The \`edges\` and \`node\` of a connection
  belong to it, and values such as citations and periods are no levels.
- **Aliases**: each counts once for every place that its fragment is spread at.
- **List cost**: the objects that the lists could hold. A connection of page size *n* costs *n* × (1 + what is asked of
  each node), branches are added, and \`nodes(ids)\` counts as a page of so many ids, as \`_entities\` does of so many
  representations. A connection of which no entry is read, as for its
  \`totalCount\` or its \`groups\` alone, costs 1 beside them. Lists of what documents state, such as
  \`citations\`, \`statements\` and \`via\`, cost nothing of their own; lists asked of each of their entries count ten times.
- **Filter hops**: a key of a filter that follows relationships counts once wherever it stands: \`some\`, \`every\`, \`none\`,
  \`single\`, \`count\`, and a field that leads to a containing node. Each may look at every candidate's relationships, so
  they are counted over the whole operation, whatever its pages.

\`\`\`graphql
{
  tasks(first: 20) {            # 20 × (1 + 11) = 240
    edges { node {
      laws(first: 10) {         # 10 × (1 + 0) = 10
        edges { node { name } }
      }
      regions { totalCount }    # 1
    } }
  }
}
\`\`\`

A refusal shows the arithmetic: *The operation has 210,100 objects that its lists could hold; the limit maxListCost
allows 50,000. The largest branch is tasks 100 × measures 100 × laws 20 = 200,000.*

## What an answer tells of its cost

Every answer to an operation says in \`extensions.cost\` what was counted, also where it is refused:

\`\`\`json
{ "listCost": 240, "depth": 2, "aliases": 0, "rootFields": 1, "filterHops": 0, "statements": 1,
  "budget": { "maxListCost": 50000, "maxDepth": 8, "maxAliases": 60, "maxRootFields": 20, "maxFilterHops": 30 } }
\`\`\`

All but \`statements\` is known before anything runs. \`statements\` is the number of Cypher statements that the answer comes
from, one a root field at most, whether they were run for it or its parts were kept; the look at which graph is current is
not counted.

## Having an operation explained

A request with the header \`x-explain\` is told in \`extensions.explain\`, for each root field of the graph, what it became:
\`field\` (its name in the answer), \`cost\` (its list cost and depth alone), \`selection\`, \`plan\`, \`statement\` (the Cypher
text; null where nothing need be run) and \`parameters\`. \`docs/how-to/read-a-plan.md\` tells how to read them.

| \`x-explain\` | what happens |
| --- | --- |
| \`with-answer\` | The operation is answered as without the header, and explained beside it. |
| \`only\` | Nothing is run. \`data\` is null, and the parameters name the generation \`generation\`. |

Any other word is refused with \`EXPLAIN_MODE_UNKNOWN\`. All limits hold. An operator turns it off with \`EXPLAIN=off\`;
then the header is refused with \`EXPLAIN_OFF\`.

## Introspection

Introspection has no pages, so these limits do not hold for it, but for aliases and tokens. It may cost twice what the
whole schema costs that tools ask for, each of its lists counted with the longest that the schema has; beyond that it is
refused with \`LIST_COST_LIMIT_EXCEEDED\`, naming \`maxIntrospectionCost\`.

## Under load

\`/graphql\` has at most \`maxRequests\` requests in hand. More are refused before their body is read, with 503,
\`OVERLOADED\` and \`Retry-After\`: a request that would wait for long only takes time from the others. A burst after a quiet
moment is taken whole up to \`maxBurst\`. Where it is full, a client still gets an equal part of \`maxRequests\`. \`/livez\`
and \`/readyz\` are always answered: a service that refuses some is ready, and to take it away would leave its load to
others.

Statements wait for the database in turns: each client gets as much time as every other, and statements that usually take
over 100 ms leave a part of the connections, or cores, to the others. One whose turn would come after its deadline is
refused at once with \`ENGINE_BUSY\`; where too many wait, whoever has most of them gives one up.

A client is an address; of IPv6, a network. Behind a proxy all are one client, unless \`TRUST_PROXY\` names the proxy: then
\`X-Forwarded-For\` says who asks.

## Times

A request must arrive whole within 30 seconds. One statement may take \`ENGINE_DEADLINE_MS\`, and ends before that when
its client is gone. At a stop, requests in flight get \`STOP_GRACE_MS\`.`;

function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(CODES, name);
}

function rows(): readonly (readonly string[])[] {
  return Object.entries<Setting>(SETTINGS).flatMap(([path, { variable, defaultText, sentence }]) => {
    const name = path.replace('limits.', '');
    if (!isLimit(name)) return [];
    const code = CODES[name];
    return [[`\`${name}\``, defaultText ?? '', sentence, code === null ? '' : `\`${code}\``, `\`${variable}\``]];
  });
}

/** The text of `docs/reference/limits.md`. */
export function limitsPage(): string {
  return `${INTRODUCTION}\n\n${markdownTable(['limit', 'default', 'what it limits', 'code', 'environment variable'], rows())}\n\n${COUNTING}\n\n${cachesSection()}\n`;
}
