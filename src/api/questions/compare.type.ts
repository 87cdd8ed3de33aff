import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED, type ListSizeDeclaration } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { BoundedAnswer } from './hit-bound.type.js';

const COMPARED: ListSizeDeclaration = Object.freeze({ by: 'schema', maximumSize: 5 });
const PAIRS: ListSizeDeclaration = Object.freeze({ by: 'schema', maximumSize: 10 });
/** What the report relates a thing to: a few to some dozens. */
const RELATED: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 50 });

@ObjectType({ description: 'One node of a comparison, with what relates it to a compared thing or to what lies below that.' })
export class ComparedRelation {
  @Field(() => Entity, { description: 'The node.' }) node!: Entity;
  @ListSize(STATED) @Field(() => [Statement], { description: 'The statements that relate it.' }) statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'A node that several of the compared things are related to.' })
export class SharedRelation {
  @Field(() => Entity, { description: 'The node.' }) node!: Entity;
  @Field(() => Boolean, { description: 'Whether all compared things are related to it.' }) byAll!: boolean;
  @ListSize(COMPARED)
  @Field(() => [ComparedRelation], { description: 'The compared things that are, in the order asked for, with what relates each.' })
  by!: ComparedRelation[];
}

@ObjectType({ description: 'One of the compared things.' })
export class ComparedThing {
  @Field(() => Entity, { description: 'The thing.' }) node!: Entity;
  @Field(() => Int, { description: 'How many different nodes it is related to.' }) relatedCount!: number;
  @ListSize(RELATED)
  @Field(() => [ComparedRelation], { description: 'What none of the others is related to, in natural order.' })
  only!: ComparedRelation[];
}

@ObjectType({ description: 'What ties two of the compared things, or what lies below them, with each other.' })
export class ComparedTie {
  @Field(() => Entity, { description: 'The one that was asked for first.' }) one!: Entity;
  @Field(() => Entity, { description: 'The other.' }) other!: Entity;
  @ListSize(STATED) @Field(() => [Statement], { description: 'The statements between them, either way.' }) statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'Things of one kind side by side. What lies below a pillar, task or measure counts as its own.' })
export class Comparison extends BoundedAnswer {
  @ListSize(COMPARED)
  @Field(() => [ComparedThing], { description: 'The things, in the order asked for.' })
  things!: ComparedThing[];
  @ListSize(RELATED)
  @Field(() => [SharedRelation], { description: 'What at least two of them are related to, in natural order.' })
  shared!: SharedRelation[];
  @ListSize(PAIRS)
  @Field(() => [ComparedTie], { description: 'What ties two of them with each other, which counts as related to neither; pairs in the order asked for.' })
  between!: ComparedTie[];
  @Field(() => [ID], { description: 'The ids that are not there.' }) missing!: string[];
}
