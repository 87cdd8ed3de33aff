import { ERROR_CATALOG, type ErrorCode } from '../../src/errors/catalog.js';

/** What came back for a request. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** What an answer says of itself. */
export interface JudgedAnswer {
  /** What must not be; empty where all is well. */
  readonly complaints: readonly string[];
  /** Codes of its errors. */
  readonly codes: readonly string[];
  /** Nothing of what was asked was given. */
  readonly refused: boolean;
}

interface AnswerBody {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: unknown; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: Cost };
}

interface Cost {
  readonly listCost: number;
  readonly rootFields: number;
  readonly statements: number;
  readonly budget: { readonly maxListCost: number; readonly maxRootFields: number };
}

// Entries of what documents state are no objects of a list that an argument bounds.
const UNCOUNTED = new Set(['statements', 'via', 'citations']);

/** How many edges an answer holds. Fields under an alias are counted by what they hold. */
function countEdges(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + countEdges(entry), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    if (UNCOUNTED.has(name)) return sum;
    return sum + (name === 'edges' && Array.isArray(inner) ? inner.length : 0) + countEdges(inner);
  }, 0);
}

function parse(text: string): AnswerBody | null {
  try {
    return JSON.parse(text) as AnswerBody;
  } catch {
    return null;
  }
}

/** A statement that an engine refuses is the caller's fault where it is the caller's own; here none is. */
const isUserFault = (code: string | undefined): boolean =>
  code !== undefined && code !== 'STATEMENT_REFUSED' && code in ERROR_CATALOG && ERROR_CATALOG[code as ErrorCode].fault === 'user';

function costComplaints({ data, extensions }: AnswerBody): readonly string[] {
  const cost = extensions?.cost;
  if (!cost) return data === undefined || data === null ? [] : ['an answer without its cost'];
  const { listCost, rootFields, statements, budget } = cost;
  const ran = statements > 0;
  return [
    ...(statements > rootFields ? [`${statements} statements for ${rootFields} root fields`] : []),
    ...(ran && listCost > budget.maxListCost ? [`ran over the list cost: ${listCost}`] : []),
    ...(ran && rootFields > budget.maxRootFields ? [`ran over the root fields: ${rootFields}`] : []),
    ...(countEdges(data) > listCost ? [`gave ${countEdges(data)} edges at a list cost of ${listCost}`] : []),
  ];
}

/** Says what is wrong with an answer to a hostile request: only sound JSON with errors of the catalogue that are the caller's to mend will do. */
export function judgeAnswer({ status, contentType, text }: ReceivedAnswer): JudgedAnswer {
  const body = parse(text);
  if (!body) return { complaints: [`no JSON (${status} ${contentType}): ${text.slice(0, 200)}`], codes: [], refused: true };
  const { data, errors = [] } = body;
  const codes = errors.map((error) => error.extensions?.code ?? 'NONE');
  const bad = errors.filter((error) => !isUserFault(error.extensions?.code)).map((error) => `${error.extensions?.code ?? 'no code'}: ${String(error.message)}`);
  const complaints = [
    ...(/^application\/(graphql-response\+)?json/.test(contentType) ? [] : [`content type ${contentType}`]),
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(data === undefined && errors.length === 0 ? ['neither data nor errors'] : []),
    ...bad,
    ...costComplaints(body),
  ];
  return { complaints, codes, refused: errors.length > 0 && (data === undefined || data === null) };
}
