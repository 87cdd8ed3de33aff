import { Field, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { NodeTypeName } from '../arguments.js';
import { HopDirection } from './impact.enums.js';

@ObjectType({ implements: Citable, description: 'One statement of a chain, with the way it is walked.' })
export class ChainHop {
  @Field(() => Entity, { description: 'Where it comes from.' }) from!: Entity;
  @Field(() => Entity, { description: 'Where it leads to.' }) to!: Entity;
  @Field(() => Statement, { description: 'The statement.' }) statement!: Statement;
  @Field(() => HopDirection.members, { description: 'Whether the statement is walked along or against the way it reads.' }) direction!: string;
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of the statement.' }) citations!: Citation[];
}

@ObjectType({ description: 'Something of which a part stands still: k of n.' })
export class ImpactPart {
  @Field(() => Entity, { description: 'The thing. It does not stand still itself.' }) node!: Entity;
  @Field(() => Int, { description: 'How many of them stand still, DIRECT or CARRIED.' }) stopped!: number;
  @Field(() => Int, { description: 'How many possibly do.' }) possible!: number;
  @Field(() => Int, { description: 'How many there are.' }) of!: number;
}

@ObjectType({ implements: Citable, description: 'Something that is printed to happen before what stands still, and does not wait for it.' })
export class ImpactEarlier {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @ListSize(STATED)
  @Field(() => [Statement], { description: 'The statements that put it before, or tie a thing of an earlier date to what stands still.' })
  statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'How many things of one type stand still.' })
export class ImpactCount {
  @Field(() => NodeTypeName, { description: 'The type.' }) nodeType!: string;
  @Field(() => Int, { description: 'How many, however surely.' }) count!: number;
  @Field(() => Int, { description: 'How many DIRECT.' }) direct!: number;
  @Field(() => Int, { description: 'How many CARRIED.' }) carried!: number;
  @Field(() => Int, { description: 'How many POSSIBLE.' }) possible!: number;
}
