import { Ctx, Query, Resolver } from 'type-graphql';
import type { DocumentFacts } from '../model/stored-form/graph-pointer.js';
import type { GraphState } from '../query/graph-state/graph-state.js';
import type { RequestContext } from '../query/request-context.js';
import { Meta, type MetaCount, type MetaDocument } from './meta.type.js';

function documentOf({ id, terms, sections, ...facts }: DocumentFacts, { sources }: GraphState): MetaDocument {
  const told = sections.map(({ id: section, ...heading }) => ({ section, ...heading }));
  return { ...facts, document: id, sections: told, ...(terms === null ? {} : { terms }), quoted: sources.has(id) };
}

function countsOf(counts: Readonly<Record<string, number>>): MetaCount[] {
  return Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

@Resolver(() => Meta)
export class MetaResolver {
  @Query(() => Meta, { description: 'What is served: documents, version, engine, counts.' })
  async meta(@Ctx() { state, engine }: RequestContext): Promise<Meta> {
    const current = await state();
    const { generation, modelVersion, loadedAt, documents, nodes, relationships } = current.pointer;
    return {
      documents: documents.map((document) => documentOf(document, current)),
      dataVersion: generation,
      schemaVersion: modelVersion,
      loadedAt,
      engine: engine.name,
      nodeCounts: countsOf(nodes),
      relationshipCounts: countsOf(relationships),
    };
  }
}
