import { Field, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED, type ListSizeDeclaration } from '../../model/declare/list-size.js';
import { Citable } from '../../model/nodes/citable.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';

const TWO: ListSizeDeclaration = Object.freeze({ by: 'schema', maximumSize: 2 });

@ObjectType({ implements: Citable, description: 'Someone who works on a thing, with the statements that say so.' })
export class MeetingSide {
  @Field(() => Entity, { description: 'The task, the pillar with its measures outside tasks, or the organisation.' }) node!: Entity;
  @Field(() => Boolean, { description: 'Whether a line names the thing; else it holds only by a heading.' }) printed!: boolean;
  @ListSize(STATED) @Field(() => [Statement], { description: 'The statements.' }) statements!: Statement[];
  @ListSize(STATED) @Field(() => [Entity], { description: 'With `broader`: the parts of the thing that it works on.' }) through!: Entity[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'A thing that two meet on.' })
export class SharedThing {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @Field(() => Boolean, { description: 'Whether lines of both sides name it.' }) printed!: boolean;
  @ListSize(TWO) @Field(() => [MeetingSide], { description: 'The two sides, in the order of `parties`.' }) by!: MeetingSide[];
}

@ObjectType({ description: 'Two that meet on the same things.' })
export class Meeting {
  @ListSize(TWO) @Field(() => [Entity], { description: 'The two, in the order of their ids.' }) parties!: Entity[];
  @Field(() => Int, { description: 'On how many things they meet.' }) sharedCount!: number;
  @Field(() => Int, { description: 'How many of these the lines of both sides name.' }) printedCount!: number;
  @ListSize(STATED)
  @Field(() => [SharedThing], { description: 'The things: those that both sides name first, then in natural order.' })
  shared!: SharedThing[];
}

@ObjectType({ description: 'One pair of a list.' })
export class MeetingEdge {
  @Field(() => Meeting, { description: 'The pair.' }) node!: Meeting;
  @Field(() => String, { description: 'Where the entry stands, for `after`.' }) cursor!: string;
}

@ObjectType({ description: 'A thing with all who meet on it.' })
export class MeetingPointEdge {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @Field(() => String, { description: 'Where the entry stands, for `after`.' }) cursor!: string;
  @Field(() => Int, { description: 'How many meet on it.' }) partyCount!: number;
  @Field(() => Int, { description: 'How many of them name it on a line.' }) printedCount!: number;
  @ListSize(STATED) @Field(() => [MeetingSide], { description: 'They, in the order of their ids.' }) parties!: MeetingSide[];
}
