import type { AnswerShape } from './answer-shape.js';
import { printAggregation } from './aggregate/print-aggregation.js';
import type { GatherGraph, GatherSource, GatherStep, ShortestWays } from './gather/gather-graph.js';
import { expansionsWithin } from './find-once.js';
import { printArrow, printClimb, printCondition, printWay } from './print-condition.js';
import { printListed } from './print-listed.js';
import { printOrder } from './print-order.js';
import { printResolve, printSearch } from './search/print-search.js';
import type { Cell, Expansion, Page, Row, TraversalPlan } from './traversal-plan.js';

function printPage({ size, more, backwards, order, after, before }: Page): string {
  const cursor = after === null ? (before === null ? '' : ' before cursor') : ' after cursor';
  return `${backwards ? 'last' : 'first'} ${String(size)}${more ? ' and one more' : ''}${cursor}${printOrder(order)}`;
}

function printCell(cell: Cell): string {
  if (cell.kind === 'Property') return cell.property;
  if (cell.kind === 'RelationshipType') return 'type';
  if (cell.kind === 'EndId') return `${cell.end} id`;
  return cell.kind === 'Expansion' ? cell.name : `${cell.row.variable} [${cell.row.cells.map(printCell).join(', ')}]`;
}

function printRow(row: Row, indent: string): readonly string[] {
  return [
    `${indent}read ${row.variable} [${row.cells.map(printCell).join(', ')}]`,
    ...expansionsWithin(row).flatMap((expansion) => printExpansion(expansion, indent)),
  ];
}

function printExpansion(expansion: Expansion, indent: string): readonly string[] {
  const inner = `${indent}  `;
  switch (expansion.kind) {
    case 'ExpandConnection': {
      const statements = expansion.statements ? [`${inner}statements`, ...printRow(expansion.statements.row, `${inner}  `)] : [];
      const shared = expansion.shared ? [`${inner}each once`, ...printRow(expansion.shared.row, `${inner}  `)] : [];
      return [
        `${indent}ExpandConnection ${expansion.found ?? printWay(expansion.way)} ${printPage(expansion.page)}`,
        ...statements,
        ...printRow(expansion.row, inner),
        ...shared,
      ];
    }
    case 'FindRelated': {
      const found = `${indent}FindRelated ${expansion.name} ${printWay(expansion.way)}${expansion.total === null ? '' : ', count all'}`;
      return [found, ...(expansion.rows ? printExpansion(expansion.rows, inner) : [])];
    }
    case 'CountRelated':
      return [`${indent}CountRelated ${printWay(expansion.way)}`];
    case 'ProbeRelated':
      return [`${indent}ProbeRelated ${printWay(expansion.way)} beyond cursor`];
    case 'GatherGraph':
      return printGather(expansion, indent);
    case 'ExpandToOne':
      return [`${indent}ExpandToOne ${printClimb(expansion.climb)}`, ...printRow(expansion.row, inner)];
    default:
      return [`${indent}${printAggregation(expansion)}`, ...(expansion.row ? printRow(expansion.row, inner) : [])];
  }
}

function printSource(source: GatherSource): string {
  if (source.kind === 'Bound') return `start ${source.set} (${source.variable})`;
  if (source.kind === 'ByIds') return `start ${source.set} by ${String(source.ids.length)} ids`;
  const where = source.where ? ` where ${printCondition(source.where)}` : '';
  return `start ${source.set} (all ${source.label})${where} at most ${String(source.limit)}${source.includeReference ? ', reference nodes too' : ''}`;
}

function printStep({
  set,
  from,
  hops,
  depth,
  labels,
  withoutLabels,
  withoutIds,
  reportOnly,
  beyond,
  into,
  intoWhole,
  preferred,
  read,
  limit,
}: GatherStep): string {
  const walked = hops
    .map(({ types, direction }) => printArrow(direction, `${types.join('|') || 'any'}${depth > 1 ? ` 1..${String(depth)}` : ''}`))
    .join(' or ');
  const not = [...withoutLabels, ...(withoutIds.length > 0 ? [`${String(withoutIds.length)} ids`] : []), ...beyond];
  const facts = [
    reportOnly ? ' of the report' : '',
    into.length > 0 ? ` into ${into.join(' + ')}${intoWhole ? ' if whole' : ''}` : '',
    not.length > 0 ? ` without ${not.join(', ')}` : '',
    preferred.length > 0 ? ` first ${preferred.join(' + ')}` : '',
  ].join('');
  return `${read ? 'walk' : 'look'} ${from.join(' + ')} ${walked} ${set} (${labels.length > 0 ? labels.join(', ') : 'any'})${facts} at most ${String(limit)}`;
}

function printShortest({ set, from, to, types, labels, withoutLabels, withoutIds, reportOnly, maxLength, limit, keepRelationships }: ShortestWays): string {
  const not = [...withoutLabels, ...(withoutIds.length > 0 ? [`${String(withoutIds.length)} ids`] : [])];
  const facts = `${reportOnly ? ' of the report' : ''}${not.length > 0 ? ` without ${not.join(', ')}` : ''}`;
  const way = `${from} ${printArrow('both', `${types.join('|') || 'any'} 1..${String(maxLength)}`)} ${to}`;
  return `shortest ${way} ${set} (${labels.length > 0 ? labels.join(', ') : 'any'})${facts} looking at most at ${String(limit)} a step${keepRelationships ? '' : ', relationships matched again'}`;
}

function printPages({ typeName, fields }: AnswerShape, indent: string): readonly string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'Object') return printPages(field.shape, indent);
    if (field.kind !== 'Page') return [];
    const { size, after, where } = field.page;
    const conditions = where.map(({ fact, among }) => `, ${fact} of ${among.join(', ')}`).join('');
    return [
      `${indent}page ${typeName}.${field.name} ${printPage({ size, order: [], after: after === null ? null : { keys: [], sortKey: after }, before: null, backwards: false, more: false })}${conditions}`,
    ];
  });
}

function printGather({ name, sources, steps, shortest, node, relationship, question, answer }: GatherGraph, indent: string): readonly string[] {
  const inner = `${indent}  `;
  return [
    `${indent}GatherGraph ${name} for ${JSON.stringify(question)}`,
    ...sources.map((source) => `${inner}${printSource(source)}`),
    ...steps.map((step) => `${inner}${printStep(step)}`),
    ...(shortest ? [`${inner}${printShortest(shortest)}`] : []),
    ...printRow(node, inner),
    ...printRow(relationship, inner),
    ...printPages(answer, inner),
  ];
}

/** The plan as text, a step a line: what logs, goldens and `workplan-graph explain` show. */
export function printPlan(plan: TraversalPlan): string {
  const inner = '  ';
  if (plan.kind === 'GatherGraph') return printGather(plan, '').join('\n');
  if (plan.kind === 'SearchNodes') return [printSearch(plan), ...(plan.row ? printRow(plan.row, inner) : [])].join('\n');
  if (plan.kind === 'ResolveNames') return [printResolve(plan), ...printRow(plan.row, inner)].join('\n');
  if (plan.kind === 'FindNode') return [`FindNode ${plan.row.variable} (${plan.label}) by id`, ...printRow(plan.row, inner)].join('\n');
  if (plan.kind === 'FindNodes')
    return [`FindNodes ${plan.row.variable} (${plan.label ?? 'any'}) by ${String(plan.ids.length)} ids`, ...printRow(plan.row, inner)].join('\n');
  const reference = plan.includeReference ? ', reference nodes too' : '';
  const list = printListed(plan);
  const together = plan.together ? printRow(plan.together, inner) : [];
  if (!plan.row && !plan.total && plan.together) return [`Reckon ${list}${reference}`, ...together].join('\n');
  if (!plan.row && !plan.total) return `CountNodes (${plan.label}) from the pointer${reference}`;
  const head = plan.row ? `ListNodes ${list} ${printPage(plan.page)}${reference}` : `CountNodes ${list}${reference}`;
  const beside = [...(plan.probe ? [`${inner}probe beyond cursor`] : []), ...(plan.row && plan.total ? [`${inner}count all`] : [])];
  return [head, ...beside, ...(plan.row ? printRow(plan.row, inner) : []), ...together].join('\n');
}
