import { Field, ID, ObjectType } from 'type-graphql';
import { ListSize } from '../../model/declare/list-size.js';
import { Milestone } from '../../model/nodes/milestone.node.js';
import { FIGURES } from './budget-sizes.js';
import { declareAnswerList } from './declare-answer-list.js';
import { BoundedAnswer } from './hit-bound.type.js';
import { TimelineEntryConnection, TimelineKindCount, TimelineMonthCount } from './timeline-entry.type.js';
import { TimelineMatch } from './timeline.enums.js';

@ObjectType({ description: 'What happens, falls due, starts and ends in a time. Dates of statistics are no entries, nor is the time that money is for.' })
export class Timeline extends BoundedAnswer {
  @Field(() => String, { nullable: true, description: 'First day of the range; null where it is open.' }) from?: string;
  @Field(() => String, { nullable: true, description: 'Last day of the range; null where it is open.' }) to?: string;
  @Field(() => TimelineMatch.members, { description: 'Which entries it holds.' }) match!: string;
  @Field(() => String, { nullable: true, description: 'The day as of which `overdue` holds.' }) asOf?: string;
  @ListSize({ by: 'schema', maximumSize: 5 })
  @Field(() => [TimelineKindCount], { description: 'All entries, counted by kind.' })
  byKind!: TimelineKindCount[];
  @ListSize(FIGURES) @Field(() => [TimelineMonthCount], { description: 'All entries, counted by month.' }) byMonth!: TimelineMonthCount[];
  @ListSize(FIGURES)
  @Field(() => [Milestone], { description: 'Milestones that the report gives no date for, whatever the range, in natural order.' })
  undated!: Milestone[];
  @Field(() => [ID], { description: 'The ids of `within` that are not there.' }) missing!: string[];
}

declareAnswerList(Timeline, {
  name: 'entries',
  connection: TimelineEntryConnection,
  description: 'The entries by their first day, the more exact ones first, then in natural order.',
  arguments: [{ name: 'nodeTypes', type: 'NodeTypes', description: 'Only entries of these types: MILESTONE, MEASURE, OBSERVATION. The counts are of all.' }],
});
