import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { ListSize, STATED, type ListSizeDeclaration } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { BoundedAnswer } from './hit-bound.type.js';

const HOPS: ListSizeDeclaration = Object.freeze({ by: 'schema', maximumSize: 'maxPathLength' });

export const PathKind = enumType('PathKind', 'What a path says.', {
  CHAIN: 'At every node on the way one statement leads on to the next, or one passage makes both.',
  CONNECTION: 'At one node at least two passages merely share a thing. No document says that the ends have to do with each other.',
});

export const WalkDirection = enumType('WalkDirection', 'Which way a statement is walked.', {
  FORWARD: 'From its start to its end.',
  BACKWARD: 'From its end to its start.',
});

@ObjectType({ description: 'One step of a path: two nodes and what ties them.' })
export class PathHop {
  @Field(() => Entity, { description: 'The node that the step leaves.' }) from!: Entity;
  @Field(() => Entity, { description: 'The node that it comes to.' }) to!: Entity;
  @Field(() => WalkDirection.members, { description: 'Which way `statement` is walked.' }) direction!: string;
  @Field(() => Statement, { description: 'What ties the two: a statement that prints its target before one by heading, then the first by id.' })
  statement!: Statement;
  @ListSize(STATED) @Field(() => [Statement], { description: 'Whatever else ties the two, in the same order, walked either way.' }) parallel!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of all of these, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'A way from one thing to another over statements, which passes no node twice.' })
export class Path {
  @Field(() => Int, { description: 'How many hops it has.' }) length!: number;
  @Field(() => Int, { description: 'How many of its hops hold only by a heading.' }) byHeading!: number;
  @Field(() => PathKind.members, { description: 'Whether its statements lead on from one to the next.' }) kind!: string;
  @ListSize(HOPS)
  @Field(() => [Entity], {
    description:
      'The nodes on the way where two passages merely share a thing: what ties it on both sides either points at it or hangs from it, on lines of their own.',
  })
  meetsAt!: Entity[];
  @ListSize(HOPS) @Field(() => [Entity], { description: 'Its nodes from end to end, one more than hops.' }) nodes!: Entity[];
  @ListSize(HOPS) @Field(() => [PathHop], { description: 'Its hops in order.' }) hops!: PathHop[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of all its statements, each range once, in document order.' }) citations!: Citation[];
}

@ObjectType({
  description:
    'How things are tied. Of its bounds, `from_n` is what lies n hops from `from`, `hops_n` and `arrival` what was walked, `tried` the beginnings of paths; where one path is asked for, `between` is what a step of the search looks at. If none was hit, there is no better path than these.',
})
export class Paths extends BoundedAnswer {
  @ListSize({ by: 'parent' })
  @Field(() => [Path], { description: 'Shortest first; of one length those with fewer hops by heading, then by the ids of their nodes.' })
  paths!: Path[];
  @Field(() => Boolean, { description: 'Whether there are more paths than `first` of at most `maxLength` hops.' }) hasMore!: boolean;
  @Field(() => Int, { nullable: true, description: 'Hops of the shortest path; null where there is none.' }) shortest?: number;
  @Field(() => [ID], { description: 'Ids of `from` and `to` that are not there.' }) missing!: string[];
}
