import { Field, ObjectType, type ClassType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { Modality } from '../../model/values/modality.js';
import type { AggregateClasses } from '../aggregates/aggregate-classes.js';
import { declareArguments } from '../declare-argument.js';
import { declareEdge, declarePage } from './declare-page.js';

/** A declared class, as TypeGraphQL takes it. */
export type NodeClass = ClassType | typeof Entity;

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

/** A list of nodes, of which may also be told what they come to together. */
function declareList(name: string, edge: ClassType, { aggregate, groups, arguments: declared }: AggregateClasses): ClassType {
  const list = declarePage(name, edge);
  const prototype = list.prototype;
  Field(() => aggregate, { description: 'What is told of the whole list together, whatever the page.' })(prototype, 'aggregate');
  Field(() => groups, { description: 'The whole list in groups, whatever the page.' })(prototype, 'groups');
  declareArguments(prototype, 'groups', declared);
  return list;
}

/** `TaskConnection` and `TaskEdge`: all nodes of a type. */
export function declareRootConnection(label: string, node: NodeClass, aggregates: AggregateClasses): ClassType {
  return declareList(`${label}Connection`, declareEdge(`${label}Edge`, node), aggregates);
}

/** `RelatedLawConnection` and `RelatedLawEdge`: nodes that are related to another, with the statements that say so. */
export function declareRelatedConnection(label: string, node: ClassType, aggregates: AggregateClasses): ClassType {
  return declareList(`Related${label}Connection`, declareRelatedEdge(`Related${label}Edge`, node), aggregates);
}

/** `NodeConnection` and `NodeEdge`: related nodes of any type. */
export function declareNodeConnection(aggregates: AggregateClasses): ClassType {
  return declareList('NodeConnection', declareRelatedEdge('NodeEdge', Entity), aggregates);
}
