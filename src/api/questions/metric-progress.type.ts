import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import { Metric } from '../../model/nodes/metric.node.js';
import { Observation } from '../../model/nodes/observation.node.js';
import { Citation } from '../../model/values/citation.js';
import { Qualifier } from '../../model/values/qualifier.js';
import { declareAnswerConnection } from './declare-answer-connection.js';
import { AimChange, NoRateReason } from './progress.enums.js';

@ObjectType({ description: 'A value that was worked out from printed ones; nothing stores it.' })
export class ProgressValue {
  @Field(() => Float, { description: 'The value in `unit`.' }) value!: number;
  @Field(() => String, { description: 'The value as a decimal, exactly.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'The unit, in English.' }) unit?: string;
  @Field(() => Qualifier.members, { description: 'How it bounds what holds: AT_LEAST is a floor.' }) qualifier!: string;
  @Field(() => Boolean, { description: 'Whether it was not rounded; it has two places more than are printed.' }) exact!: boolean;
}

@ObjectType({ description: 'A value that an indicator is to reach or to gain. Two printings of one aim are two.' })
export class MetricAim {
  @Field(() => Observation, { description: 'The aim: a TARGET, an ADDITION, or a PLAN that has a date.' }) aim!: Observation;
  @Field(() => AimChange.members, { description: 'Whether it is a level or what is added.' }) changes!: string;
  @Field(() => Observation, { nullable: true, description: 'What it starts from: what the print puts before it (→), else the one baseline, else `last`.' })
  baseline?: Observation;
  @Field(() => Observation, { nullable: true, description: 'The last printed level of its unit and subject.' }) last?: Observation;
  @Field(() => ProgressValue, { nullable: true, description: 'The aim less the baseline; of an addition the addition. Null where one of them is no number.' })
  change?: ProgressValue;
  @Field(() => Int, { nullable: true, description: 'Whole printed years: from the year of `last` to the year that the aim is due by.' }) years?: number;
  @Field(() => ProgressValue, {
    nullable: true,
    description: 'What it needs a year: (aim − last) / years, of an addition the addition / years; null where `noRate` says why.',
  })
  ratePerYear?: ProgressValue;
  @Field(() => NoRateReason.members, { nullable: true, description: 'Why there is no rate; null where there is one.' }) noRate?: string;
  @ListSize(STATED) @Field(() => [Observation], { description: 'Values that state the same, certainly or possibly.' }) restates!: Observation[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of the aim, the baseline and the last value, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'How far an indicator is.' })
export class MetricProgressEdge {
  @Field(() => String, { description: 'Where it stands, for `after`.' }) cursor!: string;
  @Field(() => Metric, { description: 'The indicator.' }) metric!: Metric;
  @ListSize(STATED) @Field(() => [Observation], { description: 'All its printed values, in natural order.' }) observations!: Observation[];
  @ListSize(STATED) @Field(() => [MetricAim], { description: 'What it is to reach or gain, in natural order.' }) aims!: MetricAim[];
  @ListSize(STATED) @Field(() => [Entity], { description: 'What is measured by it.' }) holders!: Entity[];
}

/** The page of a progress report. */
export const MetricProgressConnection = declareAnswerConnection('MetricProgressConnection', MetricProgressEdge);
