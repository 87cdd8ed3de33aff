import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../model/declare/list-size.js';
import { Budget } from '../../model/nodes/budget.node.js';
import { Entity } from '../../model/nodes/entity.js';
import { BudgetRow } from './budget-row.type.js';
import { FIGURES, OF_A_GROUP } from './budget-sizes.js';
import { BudgetGrouping, LeftOutReason } from './budget.enums.js';
import { DerivedFigure } from './derived-figure.type.js';
import { BoundedAnswer } from './hit-bound.type.js';

const KEY = 'The id of its node, the year or time, or the payer';

@ObjectType({ description: 'A group of figures.' })
export class BudgetGroup {
  @Field(() => String, { nullable: true, description: `${KEY}; null for the group of what belongs to none.` }) key?: string;
  @Field(() => Entity, { nullable: true, description: 'The node; null by year and payer, and for what belongs to none.' }) node?: Entity;
  @Field(() => Int, { description: 'How many figures are counted in it.' }) count!: number;
  @ListSize(OF_A_GROUP) @Field(() => [BudgetRow], { description: 'Its rows, by currency, kind, per-what and time.' }) rows!: BudgetRow[];
}

@ObjectType({ description: 'A figure that belongs to several groups: each has it, and the total has it once.' })
export class SharedFigure {
  @Field(() => Budget, { description: 'The figure.' }) node!: Budget;
  @Field(() => [String], { description: 'The keys of its groups.' }) groupKeys!: string[];
}

@ObjectType({ description: 'A figure that is in no sum, and why.' })
export class LeftOutFigure {
  @Field(() => Budget, { description: 'The figure.' }) node!: Budget;
  @Field(() => LeftOutReason.members, { description: 'Why.' }) reason!: string;
  @ListSize(OF_A_GROUP) @Field(() => [Budget], { description: 'The figures that the reason speaks of.' }) because!: Budget[];
  @Field(() => [String], { description: 'The keys of the groups that it would be in; empty where it belongs to none.' }) groupKeys!: string[];
}

@ObjectType({
  description:
    'Printed money rolled up, with nothing counted twice: the total of a row is the sum of the groups, less what `shared` says is in several of them. docs/decisions/0015-sums-dates-progress.md has the rules.',
})
export class BudgetRollUp extends BoundedAnswer {
  @Field(() => BudgetGrouping.members, { description: 'What it is grouped by.' }) by!: string;
  @ListSize(FIGURES) @Field(() => [BudgetRow], { description: 'All figures that are counted, each once.' }) total!: BudgetRow[];
  @ListSize(FIGURES)
  @Field(() => [BudgetGroup], { description: 'The groups in natural order, years and payers by word; what belongs to none last.' })
  groups!: BudgetGroup[];
  @ListSize(FIGURES) @Field(() => [SharedFigure], { description: 'Counted figures that several groups have, in natural order.' }) shared!: SharedFigure[];
  @ListSize(FIGURES) @Field(() => [LeftOutFigure], { description: 'Figures that are not counted, in natural order.' }) leftOut!: LeftOutFigure[];
  @ListSize(FIGURES) @Field(() => [DerivedFigure], { description: 'What follows from the figures; in no sum.' }) derived!: DerivedFigure[];
  @Field(() => Int, { description: 'How many figures passed `filter` and `within`, counted or left out.' }) figureCount!: number;
  @Field(() => [ID], { description: 'The ids of `within` that are not there.' }) missing!: string[];
}
