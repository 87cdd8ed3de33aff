import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Region } from '../../model/nodes/region.node.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { Origin } from '../../model/values/origin.js';
import { NodeTypeName } from '../arguments.js';
import { declareAnswerConnection } from './declare-answer-connection.js';
import { declareAnswerList } from './declare-answer-list.js';
import { BoundedAnswer } from './hit-bound.type.js';

export const LandscapeHow = enumType('LandscapeHow', 'How something lands in a place.', {
  DIRECT: 'It is stated to be in the place, or hangs on what is.',
  THROUGH_CLUSTER: 'A cluster joins the place with others; the cluster and what is stated of it as a whole, not what it does elsewhere.',
  WIDER_AREA: 'It lands in an area that the place is part of.',
});

@ObjectType({ description: 'An area that the place is part of, and who says so.' })
export class WiderArea {
  @Field(() => Region, { description: 'The area.' }) node!: Region;
  @Field(() => Origin.members, { description: 'REPORT where a document states each step from the place to the area, else REFERENCE.' }) origin!: string;
  @Field(() => [String], { description: 'The sources of the steps of `origin: REFERENCE`.' }) sources!: string[];
  @ListSize(STATED) @Field(() => [Statement], { description: 'The PART_OF statements from the place up to the area.' }) statements!: Statement[];
}

@ObjectType({ implements: Citable, description: 'One thing that lands in the place; where it does in several ways, in the nearest.' })
export class LandscapeEdge {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @Field(() => String, { description: 'Where the entry stands, for `after`.' }) cursor!: string;
  @Field(() => LandscapeHow.members, { description: 'How it lands in the place.' }) how!: string;
  @ListSize(STATED) @Field(() => [Entity], { description: 'The clusters or areas that it lands through; none where it is DIRECT.' }) through!: Entity[];
  @ListSize(STATED) @Field(() => [WiderArea], { description: 'Of a WIDER_AREA: the areas, and who says that the place is part of them.' }) areas!: WiderArea[];
  @ListSize(STATED)
  @Field(() => [Statement], { description: 'The statements by which it lands there: of the place itself, or of what it hangs on.' })
  statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'How many things of one type land in the place.' })
export class LandscapeCount {
  @Field(() => NodeTypeName, { description: 'The type.' }) nodeType!: string;
  @Field(() => Int, { description: 'How many, in whatever way.' }) count!: number;
  @Field(() => Int, { description: 'How many DIRECT.' }) direct!: number;
  @Field(() => Int, { description: 'How many THROUGH_CLUSTER.' }) throughCluster!: number;
  @Field(() => Int, { description: 'How many in a WIDER_AREA.' }) widerArea!: number;
}

@ObjectType({ description: 'Everything that lands in a place. What is for all areas without naming one is not in it.' })
export class Landscape extends BoundedAnswer {
  @ListSize({ by: 'schema', maximumSize: 25 }) @Field(() => [LandscapeCount], { description: 'How many things there are, by type.' }) counts!: LandscapeCount[];
  @ListSize(STATED) @Field(() => [WiderArea], { description: 'The areas that the place is part of, the nearest first.' }) areas!: WiderArea[];
}

declareAnswerList(Landscape, {
  name: 'items',
  connection: declareAnswerConnection('LandscapeConnection', LandscapeEdge),
  description: 'What lands in the place: the nearest first, then in natural order.',
  arguments: [
    { name: 'nodeTypes', type: 'NodeTypes', description: 'Only things of these types; one or more.' },
    { name: 'how', type: () => [LandscapeHow.members], description: 'Only what lands in these ways; one or more.' },
  ],
});
