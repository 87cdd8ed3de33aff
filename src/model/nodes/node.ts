import { Field, ID, InterfaceType } from 'type-graphql';

/** Relay's interface of everything that can be fetched by id. */
@InterfaceType('Node', { description: 'Everything that has an id and can be fetched by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'The same everywhere: in GraphQL, in Cypher and as a federation key. Its prefix names the type.' })
  id!: string;
}
