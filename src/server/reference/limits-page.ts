import { SETTINGS, type Limits, type Setting } from '../../config/config.js';
import type { ErrorCode } from '../../errors/catalog.js';
import { markdownTable } from '../../model/emit/markdown-table.js';

const CODES: Readonly<Record<keyof Limits, ErrorCode | null>> = {
  maxPageSize: 'PAGE_SIZE_OUT_OF_RANGE',
  defaultPageSize: null,
  maxIds: 'TOO_MANY_IDS',
  maxDepth: 'DEPTH_LIMIT_EXCEEDED',
  maxAliases: 'ALIAS_LIMIT_EXCEEDED',
  maxTokens: 'TOKEN_LIMIT_EXCEEDED',
  maxRootFields: 'ROOT_FIELD_LIMIT_EXCEEDED',
  maxListCost: 'LIST_COST_LIMIT_EXCEEDED',
  maxBodyBytes: 'BODY_TOO_LARGE',
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
  each node), branches are added, and \`nodes(ids)\` counts as a page of so many ids,
  as \`_entities\` does of so many representations. A connection that is asked only for
  its \`totalCount\` costs 1. Lists without pages, such as citations, cost nothing of their own.

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

## Introspection

Introspection has no pages, so these limits do not hold for it, but for aliases and tokens. It may cost twice what the
whole schema costs that tools ask for, each of its lists counted with the longest that the schema has; beyond that it is
refused with \`LIST_COST_LIMIT_EXCEEDED\`, naming \`maxIntrospectionCost\`.

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
  return `${INTRODUCTION}\n\n${markdownTable(['limit', 'default', 'what it limits', 'code', 'environment variable'], rows())}\n\n${COUNTING}\n`;
}
