import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { RelationshipTypeName } from '../arguments.js';
import { ListSize, type ListSizeDeclaration } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import { Statement } from '../../model/relationships/statement.js';
import { BoundedAnswer } from './hit-bound.type.js';

/** Relationships between the nodes of a drawing: some to each node. */
const TIES: ListSizeDeclaration = Object.freeze({ by: 'data', assumedSize: 5 });
const DISTANCES: ListSizeDeclaration = Object.freeze({ by: 'schema', maximumSize: 'maxNeighbourhoodDepth' });

@ObjectType({ description: 'A node of a neighbourhood.' })
export class Neighbour {
  @Field(() => ID, { description: 'The id of the node, which `source` and `target` of relationships name.' }) key!: string;
  @Field(() => Entity, { description: 'The node.' }) node!: Entity;
  @Field(() => Int, { description: 'Relationships between it and the centre, at least; 0 is the centre.' }) distance!: number;
  @Field(() => Int, { description: 'Its place among the nodes by how related they are, from 0, the centre.' }) rank!: number;
  @Field(() => Float, {
    description:
      'How closely it is related, among nodes of its distance: each node hands its weight on in equal parts over its statements, one by heading counting half. 1 is the centre.',
  })
  weight!: number;
  @Field(() => [ID], { description: 'The nodes one step nearer that it is tied to, all of which are in the answer.' }) via!: string[];
}

@ObjectType({ description: 'A relationship of a neighbourhood, as graph libraries take it.' })
export class NeighbourRelationship {
  @Field(() => ID, { description: 'The id of the statement.' }) key!: string;
  @Field(() => RelationshipTypeName, { description: 'Its type.' }) type!: string;
  @Field(() => ID, { description: 'The id of the node that it starts at, as stored.' }) source!: string;
  @Field(() => ID, { description: 'The id of the node that it ends at.' }) target!: string;
  @Field(() => Statement, { description: 'What the document states.' }) statement!: Statement;
}

@ObjectType({ description: 'How many nodes lie at one distance.' })
export class NeighbourhoodDistance {
  @Field(() => Int, { description: 'Relationships from the centre.' }) distance!: number;
  @Field(() => Int, { description: 'Nodes that were found there.' }) found!: number;
  @Field(() => Int, { description: 'How many of them `first` left out, the least related.' }) omitted!: number;
}

@ObjectType({
  description: 'What lies around a thing, as a graph for drawing. Of its bounds, `distance_n` and `among` are what was gathered at a distance.',
})
export class Neighbourhood extends BoundedAnswer {
  @Field(() => Entity, { nullable: true, description: 'The node in the middle; null where there is none with this id, and then all else is empty.' })
  centre?: Entity;
  @ListSize({ by: 'parent' })
  @Field(() => [Neighbour], { description: 'The centre, then the nodes most related to it: nearer first, then heavier, then in natural order.' })
  nodes!: Neighbour[];
  @ListSize(TIES)
  @Field(() => [NeighbourRelationship], {
    description: 'Every relationship between two of the nodes, those of the most related first. docs/reference/limits.md says how many.',
  })
  relationships!: NeighbourRelationship[];
  @ListSize(DISTANCES)
  @Field(() => [NeighbourhoodDistance], { description: 'What was found and left out at each distance.' })
  distances!: NeighbourhoodDistance[];
}
