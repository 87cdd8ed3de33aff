import type { BudgetGrouping } from '../../plan/questions/budget.question.js';
import type { Belonging, Belongings } from '../belonging/belonging.js';
import { parseIsoPeriod } from '../../../model/stored-form/iso-period.js';
import type { Figure } from './figure.js';

/** A group that a figure is in. */
export interface Place {
  /** The id of the node, the year or the payer; null where it belongs to none. */
  readonly key: string | null;
  /** Null where the group is no node. */
  readonly node: string | null;
  readonly statements: readonly string[];
}

const LABELS: Readonly<Partial<Record<BudgetGrouping, string>>> = {
  PILLAR: 'Pillar',
  TASK: 'Task',
  INDUSTRY: 'Industry',
  TECHNOLOGY: 'Technology',
  THEME: 'Theme',
  REGION: 'Region',
  PROGRAMME: 'Programme',
  CLUSTER: 'Cluster',
  LAW: 'Law',
};

/** The one year that a time lies in, or the time itself where it is longer or open: money over several years is not spread over them. */
function yearOf(period: string | null): string | null {
  const read = period === null ? null : parseIsoPeriod(period);
  if (!read) return null;
  const [first, last] = [read.from?.text.slice(0, 4), read.until?.text.slice(0, 4)];
  return first !== undefined && first === last ? first : period;
}

const nodePlace = ({ to, statements }: Belonging): Place => ({ key: to, node: to, statements });

/** The groups that a figure is in: never none, as what belongs to nothing is a group of its own. */
export function placesOf(figure: Figure, by: BudgetGrouping, belongings: Belongings): readonly Place[] {
  const label = LABELS[by];
  if (label === undefined) {
    const key = by === 'YEAR' ? yearOf(figure.period) : figure.payer;
    return [{ key, node: null, statements: belongings.statementsOf(figure.id) }];
  }
  const found = belongings.of(figure.id, label).map(nodePlace);
  return found.length > 0 ? found : [{ key: null, node: null, statements: belongings.statementsOf(figure.id) }];
}
