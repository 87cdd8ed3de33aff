import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Info, Query, Resolver, type ClassType } from 'type-graphql';
import { NODE_CLASSES } from '../../model/graph-model.js';
import type { RequestContext } from '../../query/request-context.js';
import { runEntities } from '../../query/run-entities.js';
import { Any } from './any.scalar.js';
import { Service } from './service.type.js';
import { subgraphSdl } from './subgraph-sdl.js';

const EntityUnion = createUnionType({
  name: '_Entity',
  description: 'Every type that other subgraphs can refer to by `id`.',
  types: () => NODE_CLASSES as readonly ClassType[],
});

/** What a gateway asks of a Federation 2 subgraph. */
@Resolver()
export class FederationResolver {
  @Query(() => Service, { description: 'What a composition reads of this subgraph.' })
  _service(@Info() { schema }: GraphQLResolveInfo): Service {
    return { sdl: subgraphSdl(schema) };
  }

  @Query(() => [EntityUnion], {
    nullable: 'items',
    description:
      'Nodes that another subgraph refers to, in the order of the representations; null for one that is not there. For gateways; `nodes` is for people.',
  })
  _entities(
    @Arg('representations', () => [Any], { description: 'The nodes; docs/reference/limits.md says how many.' }) _representations: unknown[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly unknown[]> {
    return runEntities(context, info);
  }
}
