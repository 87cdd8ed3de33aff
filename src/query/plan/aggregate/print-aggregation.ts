import { printClimb, printCondition, printWay } from '../print-condition.js';
import { printListed } from '../print-listed.js';
import type { Page } from '../traversal-plan.js';
import type { Aggregation, Column, ExpandGroups, GroupKey, Grouping, GroupOrder, GroupPage, Members } from './aggregation-plan.js';

function printMembers(members: Members): string {
  if (members.kind === 'Grouped') return `${members.variable} of the group`;
  if (members.kind === 'Related') return members.found ?? printWay(members.way);
  return `all ${printListed(members)}${members.includeReference ? ', reference nodes too' : ''}`;
}

function printKey(key: GroupKey): string {
  switch (key.kind) {
    case 'Value':
      return key.property;
    case 'Time':
      return `${key.unit.toLowerCase()} of ${key.property}`;
    case 'NodeType':
      return 'node type';
    case 'ToOne':
      return printClimb(key.climb);
    case 'ToMany':
      return printWay(key.way);
  }
}

function printColumn(column: Column): string {
  if (column.kind === 'Members') return 'count';
  if (column.kind === 'Nodes') return 'nodes';
  if (column.kind === 'Distinct') return `number of ${printKey(column.key)}`;
  if (column.kind === 'Total' || column.kind === 'Mean') return `${column.kind.toLowerCase()} of ${column.whole}`;
  return `${column.kind.toLowerCase()} ${column.property}`;
}

function printGrouping({ members, keys, columns, having }: Grouping): string {
  const by = keys.length > 0 ? ` by ${keys.map(printKey).join('; ')}` : '';
  const asked = having ? ` having ${printCondition(having)}` : '';
  return `${printMembers(members)}${by}: ${columns.map(printColumn).join(', ')}${asked}`;
}

function printOrder(order: readonly GroupOrder[]): string {
  return order.map(({ term, descending, nullsFirst }) => `${term}${descending ? ' DESC' : ''}${nullsFirst ? ' nulls first' : ''}`).join(', ');
}

function printPage({ size, backwards, after, before }: GroupPage | Page): string {
  const cursor = after === null ? (before === null ? '' : ' before cursor') : ' after cursor';
  return `${backwards ? 'last' : 'first'} ${String(size)}${cursor}`;
}

function printAsked({ row, page, total, probe }: ExpandGroups): string {
  return `${row ? ` ${printPage(page)}` : ''}${total ? ', count all' : ''}${probe ? ', probe beyond cursor' : ''}`;
}

/** One step that reckons with the nodes of a list, in a line. */
export function printAggregation(step: Aggregation): string {
  switch (step.kind) {
    case 'Aggregate':
      return `Aggregate ${printGrouping(step.grouping)}`;
    case 'ExpandGroups':
      return `ExpandGroups ${printGrouping(step.grouping)} order ${printOrder(step.order)}${printAsked(step)}`;
    case 'ExpandGroupNodes':
      return `ExpandGroupNodes ${printMembers(step.members)} ${printPage(step.page)}`;
    case 'ProbeGroupNodes':
      return `ProbeGroupNodes ${printMembers(step.members)} beyond cursor`;
    case 'ExpandGroupNode':
      return `ExpandGroupNode ${step.row.variable} (${step.label ?? 'any'}) of ${step.sortKey}`;
  }
}
