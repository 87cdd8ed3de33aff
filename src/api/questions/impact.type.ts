import { Field, ObjectType } from 'type-graphql';
import { ListSize, STATED, type ListSizeDeclaration } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Citation } from '../../model/values/citation.js';
import type { ArgumentDeclaration } from '../declare-argument.js';
import { declareAnswerConnection } from './declare-answer-connection.js';
import { declareAnswerList } from './declare-answer-list.js';
import { BoundedAnswer } from './hit-bound.type.js';
import { ImpactAssumption, ImpactHow, ImpactReason, ImpactTiming } from './impact.enums.js';
import { ChainHop, ImpactCount, ImpactEarlier, ImpactPart } from './impact-parts.type.js';

/** What contains or shares what stands still: a few to some dozens. */
const BESIDE: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 50 });

@ObjectType({ implements: Citable, description: 'One thing that stands still, with the surest and then shortest chain by which it does.' })
export class ImpactEdge {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @Field(() => String, { description: 'Where the entry stands, for `after`.' }) cursor!: string;
  @Field(() => ImpactHow.members, { description: 'How surely it stands still.' }) how!: string;
  @Field(() => ImpactReason.members, { nullable: true, description: 'Why it is only possible; null where it is not POSSIBLE.' }) reason?: string;
  @Field(() => ImpactTiming.members, { nullable: true, description: 'How it lies to the day of a delay; null where nothing is delayed.' }) timing?: string;
  @ListSize({ by: 'schema', maximumSize: 'maxImpactHops' })
  @Field(() => [ChainHop], { description: 'From what is assumed to the thing, statement by statement.' })
  chain!: ChainHop[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of the whole chain, each range once.' }) citations!: Citation[];
}

const ImpactConnection = declareAnswerConnection('ImpactConnection', ImpactEdge);

@ObjectType({ description: 'What stands still if something does not happen as planned.' })
export class Impact extends BoundedAnswer {
  @Field(() => Entity, { nullable: true, description: 'What is assumed not to happen as planned; null where there is no such node.' }) of?: Entity;
  @Field(() => ImpactAssumption.members, { description: 'What is assumed of it.' }) assume!: string;
  @Field(() => String, { nullable: true, description: 'The day that it is delayed until, ISO; null where it is not delayed.' }) until?: string;
  @ListSize(STATED)
  @Field(() => [Entity], { description: 'What happens or fails together with it: a law and the measures and events that enact or amend it.' })
  together!: Entity[];
  @ListSize({ by: 'schema', maximumSize: 25 })
  @Field(() => [ImpactCount], { description: 'How many things stand still, by type.' })
  counts!: ImpactCount[];
  @ListSize(BESIDE)
  @Field(() => [ImpactPart], { description: 'The pillars, tasks and measures around what stands still: of the measures below each, how many do.' })
  containers!: ImpactPart[];
  @ListSize(BESIDE)
  @Field(() => [ImpactPart], {
    description: 'Programmes, clusters, milestones and money that also hang on what goes on: of all that they hang on, how many stand still.',
  })
  shared!: ImpactPart[];
  @ListSize(BESIDE)
  @Field(() => [ImpactEarlier], { description: 'What is printed to happen before, and does not wait.' })
  earlier!: ImpactEarlier[];
}

const NODE_TYPES: ArgumentDeclaration = { name: 'nodeTypes', type: 'NodeTypes', description: 'Only things of these types; one or more.' };
const HOW: ArgumentDeclaration = { name: 'how', type: () => [ImpactHow.members], description: 'Only what stands still in these ways; one or more.' };

declareAnswerList(Impact, {
  name: 'entries',
  connection: ImpactConnection,
  description: 'What stands still: the surest first, then in natural order. Money is listed figure by figure, never summed.',
  arguments: [NODE_TYPES, HOW],
});
declareAnswerList(Impact, {
  name: 'overtaken',
  connection: ImpactConnection,
  description: 'What stands still and was to end before the day of the delay; empty where nothing is delayed.',
  arguments: [NODE_TYPES, HOW],
});
declareAnswerList(Impact, {
  name: 'unknown',
  connection: ImpactConnection,
  description: 'What stands still and has no printed date, so that the delay may overtake it; empty where nothing is delayed.',
  arguments: [NODE_TYPES, HOW],
});
