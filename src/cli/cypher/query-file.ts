import type { CypherValue } from '../../engine/engine.js';

/** What a parameter of a kept query may hold; a list is written `[String]`. */
export const PARAMETER_TYPES = ['String', 'Int', 'Float', 'Boolean', '[String]', '[Int]'] as const;

export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** One parameter of a kept query, as `// param region: String = 'region:gwangju'` declares it. */
export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Undefined where the parameter must be given. */
  readonly defaultValue: CypherValue | undefined;
}

/** One kept Cypher query: what its front matter says, and the statement below it. */
export interface QueryFile {
  /** File name without `.cypher`. */
  readonly name: string;
  readonly title: string;
  /** The title in Korean. */
  readonly titleKo: string;
  /** The question that the query answers, as a researcher would ask it. */
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
  /** The statement, without front matter and closing semicolon. */
  readonly text: string;
}
