import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { DeclaredClass } from '../../model/declare/declaration.js';
import { ListSize } from '../../model/declare/list-size.js';
import { PageInfo } from './page-info.js';

/** Declares an entry of a list: what it holds, and its cursor. */
export function declareEdge(name: string, node: DeclaredClass): ClassType {
  @ObjectType(name, { description: 'One entry of a list.' })
  class Edge {
    @Field(() => node as ClassType, { description: 'The entry.' }) node!: object;
    @Field(() => String, { description: 'Where the entry stands, for `after` and `before`.' }) cursor!: string;
  }
  return Edge;
}

/** Declares a page of a list of edges. */
export function declarePage(name: string, edge: ClassType): ClassType {
  @ObjectType(name, { description: 'A page of a list.' })
  class Connection {
    @ListSize({ by: 'parent' }) @Field(() => [edge], { description: 'The entries of the page.' }) edges!: object[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many entries the whole list has; counted only when asked for.' }) totalCount!: number;
  }
  return Connection;
}
