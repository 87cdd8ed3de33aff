import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { ListSize } from '../../model/declare/list-size.js';
import { PageInfo } from '../connections/page-info.js';
import type { ArgumentDeclaration } from '../declare-argument.js';

/** The page arguments of a list within an answer. */
export const ANSWER_PAGE_ARGUMENTS: readonly ArgumentDeclaration[] = Object.freeze([
  { name: 'first', type: 'Int', description: 'Most edges to give. Published default and maximum: docs/reference/limits.md.' },
  { name: 'after', type: 'String', description: 'Cursor of this field, after which the page starts.' },
]);

/** A page of a list within an answer; `edge` has a `cursor`. */
export function declareAnswerConnection(name: string, edge: ClassType): ClassType {
  @ObjectType(name, { description: 'A page of a list of an answer.' })
  class Connection {
    @ListSize({ by: 'parent' }) @Field(() => [edge], { description: 'The entries of the page.' }) edges!: object[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many entries the whole list has.' }) totalCount!: number;
  }
  return Connection;
}
