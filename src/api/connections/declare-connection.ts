import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { Modality } from '../../model/values/modality.js';
import { PageInfo } from './page-info.js';

/** A declared class, as TypeGraphQL takes it. */
export type NodeClass = ClassType | typeof Entity;

function declareEdge(name: string, node: NodeClass): ClassType {
  @ObjectType(name, { description: 'One entry of a list.' })
  class Edge {
    @Field(() => node as ClassType, { description: 'The entry.' }) node!: object;
    @Field(() => String, { description: 'Where the entry stands, for `after` and `before`.' }) cursor!: string;
  }
  return Edge;
}

function declareRelatedEdge(name: string, node: NodeClass): ClassType {
  @ObjectType(name, { implements: Citable, description: 'One related node, given once, with all statements that relate it.' })
  class RelatedEdge {
    @Field(() => node as ClassType, { description: 'The related node.' }) node!: object;
    @Field(() => String, { description: 'Where the entry stands, for `after` and `before`.' }) cursor!: string;
    @Field(() => String, { nullable: true, description: 'The role that all statements share; null where they differ or give none.' }) role?: string;
    @Field(() => Modality.members, { nullable: true, description: 'The modality that all statements share; null where they differ or give none.' })
    modality?: string;
    @ListSize(STATED) @Field(() => [Citation], { description: 'All lines that relate the two, each range once, in document order.' }) citations!: Citation[];
    @ListSize(STATED) @Field(() => [Statement], { description: 'Every statement that relates the two, in report order.' }) statements!: Statement[];
    @ListSize(STATED)
    @Field(() => [Entity], { description: 'The nodes that make the statements, each once: the start itself, or what lies within or below it.' })
    via!: Entity[];
  }
  return RelatedEdge;
}

function declareList(name: string, edge: ClassType): ClassType {
  @ObjectType(name, { description: 'A page of a list.' })
  class Connection {
    @ListSize({ by: 'parent' }) @Field(() => [edge], { description: 'The entries of the page.' }) edges!: object[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many entries the whole list has; counted only when asked for.' }) totalCount!: number;
  }
  return Connection;
}

/** `TaskConnection` and `TaskEdge`: all nodes of a type. */
export function declareRootConnection(label: string, node: NodeClass): ClassType {
  return declareList(`${label}Connection`, declareEdge(`${label}Edge`, node));
}

/** `RelatedLawConnection` and `RelatedLawEdge`: nodes that are related to another, with the statements that say so. */
export function declareRelatedConnection(label: string, node: NodeClass): ClassType {
  return declareList(`Related${label}Connection`, declareRelatedEdge(`Related${label}Edge`, node));
}

/** `NodeConnection` and `NodeEdge`: related nodes of any type. */
export function declareNodeConnection(): ClassType {
  return declareList('NodeConnection', declareRelatedEdge('NodeEdge', Entity));
}
