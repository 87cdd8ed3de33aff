import { Field, ObjectType } from 'type-graphql';

@ObjectType('_Service', { description: 'What a composition reads of this subgraph.' })
export class Service {
  @Field(() => String, { description: 'The schema with the directives of Apollo Federation 2; the same as schema/subgraph.graphql.' }) sdl!: string;
}
