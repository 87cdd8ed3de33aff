import type { CacheFacts } from '../../cache/cache-facts.js';
import type { GraphQLSchema } from 'graphql';
import { GraphExecutor } from '../../api/execute/graph-executor.js';
import type { Config } from '../../config/config.js';
import { AnswerCache } from '../../query/answers/answer-cache.js';
import { DocumentStore } from '../graphql/document-store.js';
import { KeptResponses } from '../revalidate/kept-responses.js';
import { KnownOperations } from '../known/known-operations.js';
import { KnownTags } from '../revalidate/known-tags.js';

/** What a server keeps between requests. */
export interface ServerCaches {
  readonly documents: DocumentStore;
  /** Null: Apollo is asked each time. */
  readonly operations: KnownOperations | null;
  /** Holds the root fields that are ready to be run. */
  readonly executor: GraphExecutor;
  /** Null: no answer is kept. */
  readonly answers: AnswerCache | null;
  /** Null: answers have no tags. */
  readonly tags: KnownTags | null;
  /** Null: every request is looked at anew. */
  readonly responses: KeptResponses | null;
}

/** The caches of one server, empty. */
export function createServerCaches(
  schema: GraphQLSchema,
  { directAnswers, limits, planWithout }: Pick<Config, 'directAnswers' | 'limits' | 'planWithout'>,
): ServerCaches {
  const { keptDocuments, keptOperations, keptAnswerBytes, keptAnswers, keptTags, keptResponseBytes } = limits;
  const answers = AnswerCache.within({ maxBytes: keptAnswerBytes, maxEntries: keptAnswers });
  return Object.freeze({
    documents: new DocumentStore(keptDocuments),
    operations: directAnswers && keptOperations > 0 ? new KnownOperations(keptOperations) : null,
    executor: new GraphExecutor(schema, limits, planWithout),
    answers,
    tags: keptTags > 0 ? new KnownTags(keptTags) : null,
    // Where no answers are to be kept, none are in any form.
    responses: answers && keptResponseBytes > 0 ? new KeptResponses(keptResponseBytes) : null,
  });
}

/** How full they are, and how often they served. */
export function factsOf({ documents, operations, executor, answers, tags, responses }: ServerCaches): readonly CacheFacts[] {
  return [documents.facts, ...executor.caches, ...[operations, answers, tags, responses].flatMap((cache) => (cache ? [cache.facts] : []))];
}
