import { Field, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import { Pillar } from '../../model/nodes/pillar.node.js';
import { Task } from '../../model/nodes/task.node.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { Modality } from '../../model/values/modality.js';
import { Precision } from '../../model/values/period.js';
import { declareAnswerConnection } from './declare-answer-connection.js';
import { TimelineCertainty, TimelineEntryKind } from './timeline.enums.js';

@ObjectType({ description: 'A point in time of one node, or a time that it runs through.' })
export class TimelineEntryEdge {
  @Field(() => String, { description: 'Where the entry stands, for `after`.' }) cursor!: string;
  @Field(() => Entity, { description: 'The milestone, the measure that is dated itself, or the value that is to be reached.' }) node!: Entity;
  @Field(() => TimelineEntryKind.members, { description: 'What the entry is.' }) kind!: string;
  @Field(() => String, { description: 'First day that it may be, YYYY-MM-DD; of ONGOING the start, `0000-01-01` where that is open.' }) first!: string;
  @Field(() => String, { description: 'Last day that it may be, YYYY-MM-DD; of ONGOING the end, `9999-12-31` where that is open.' }) last!: string;
  @Field(() => String, { description: 'The whole time of the node as ISO 8601, such as `2026-01/2026-06` or `../2030`.' }) period!: string;
  @Field(() => Precision.members, { description: 'How exactly it is printed.' }) precision!: string;
  @Field(() => String, { description: 'The time as printed.' }) printed!: string;
  @Field(() => TimelineCertainty.members, { description: 'Whether it lies in the range.' }) certainty!: string;
  @Field(() => Modality.members, { nullable: true, description: 'How certain the matter is as printed; null of values, and where the report does not say.' })
  modality?: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its last day is before `asOf` and the report does not say that it is done or, where it starts or happens, under way; null without `asOf`, and where the report does not say how far it is.',
  })
  overdue?: boolean;
  @ListSize(STATED) @Field(() => [Entity], { description: 'What it is due of; a measure is its own.' }) holders!: Entity[];
  @ListSize(STATED) @Field(() => [Task], { description: 'The tasks that it belongs to.' }) tasks!: Task[];
  @ListSize(STATED) @Field(() => [Pillar], { description: 'The pillars that it belongs to.' }) pillars!: Pillar[];
  @ListSize(STATED)
  @Field(() => [Entity], { description: 'Measures and values that carry the same date of the same line; they have no entry of their own.' })
  alongside!: Entity[];
  @ListSize(STATED) @Field(() => [Statement], { description: 'The statements by which it is due.' }) statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Its lines and those of the statements, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'How many entries are of a kind.' })
export class TimelineKindCount {
  @Field(() => TimelineEntryKind.members, { description: 'The kind.' }) kind!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'How many entries are in a month.' })
export class TimelineMonthCount {
  @Field(() => String, { nullable: true, description: 'The month, YYYY-MM; null for entries that are printed less exactly, or run through months.' })
  month?: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

/** The page of a timeline. */
export const TimelineEntryConnection = declareAnswerConnection('TimelineEntryConnection', TimelineEntryEdge);
