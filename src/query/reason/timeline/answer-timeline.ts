import type { TimelineQuestion } from '../../plan/questions/timeline.question.js';
import { generationFree } from '../../../model/stored-form/sort-key.js';
import type { Answer } from '../answer.js';
import { Belongings } from '../belonging/belonging.js';
import { isWithin, missingOf } from '../belonging/is-within.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { countEntries } from './count-entries.js';
import { readDatedNode, type DatedNode } from './dated-node.js';
import { entriesOf } from './entries-of.js';
import { joinPrintings, type JoinedEntry } from './join-printings.js';

/** The finer date comes first, as it is the surer one. */
const PRECISIONS = ['DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR'];

/** What is under way has started and is happening; it is not yet done or at its end. */
const IN_HAND = new Set(['START', 'EVENT']);

const SETS = ['milestones', 'measures', 'targets'];
const isStatistic = ({ label, facts }: { readonly label: string; readonly facts: Readonly<Record<string, unknown>> }) =>
  label === 'Milestone' && facts['kind'] === 'AS_OF';

function isOverdue({ of, at, kind }: JoinedEntry, { asOf }: TimelineQuestion): boolean | null {
  // How far a value has come is not printed with it; of anything else that the report leaves open, nothing can be said.
  if (asOf === null || (of.modality === null && of.label !== 'Observation')) return null;
  const happened = of.modality === 'DONE' || (of.modality === 'ONGOING' && IN_HAND.has(kind));
  return kind !== 'ONGOING' && !happened && at.last < asOf;
}

function passes(entry: JoinedEntry, question: TimelineQuestion): boolean {
  const { kinds, modalities, overdue } = question;
  if (kinds !== null && !kinds.includes(entry.kind)) return false;
  if (modalities !== null && !modalities.includes(entry.of.modality ?? '')) return false;
  return overdue === null || isOverdue(entry, question) === overdue;
}

function entryAnswer(entry: JoinedEntry, question: TimelineQuestion, belongings: Belongings): PagedEntry {
  const { of, kind, at, certainty, alongside } = entry;
  const statements = belongings.statementsOf(of.id);
  const idsOf = (label: string) => belongings.of(of.id, label).map(({ to }) => to);
  return {
    position: `0 ${at.first} ${String(PRECISIONS.indexOf(of.precision))} ${generationFree(of.sortKey)} ${kind}`,
    node: of.id,
    nodeType: of.label,
    kind,
    first: at.first,
    last: at.last,
    period: of.iso,
    precision: of.precision,
    printed: of.printed,
    certainty,
    modality: of.modality,
    overdue: isOverdue(entry, question),
    holders: belongings.holdersOf(of.id),
    tasks: idsOf('Task'),
    pillars: idsOf('Pillar'),
    alongside,
    statements,
    citations: { nodes: [of.id], relationships: statements },
  };
}

/** A calendar of what was gathered: points in time of milestones, dated measures and values to be reached, each printed date once. */
export function answerTimeline(question: TimelineQuestion, subgraph: Subgraph): Answer {
  const belongings = new Belongings(subgraph, ['DUE', 'MEASURED_BY']);
  const gathered = SETS.flatMap((set) => subgraph.sets[set] ?? []).flatMap((id) => subgraph.nodes.get(id) ?? []);
  const nodes = gathered.filter((node) => !isStatistic(node) && isWithin(node.id, question.within, belongings));
  const dated: readonly DatedNode[] = nodes.flatMap((node) => readDatedNode(node) ?? []);
  const entries = joinPrintings(dated.flatMap((node) => entriesOf(node, question))).filter((entry) => passes(entry, question));
  const known = new Set(dated.map(({ id }) => id));
  return {
    from: question.from,
    to: question.to,
    match: question.match,
    asOf: question.asOf,
    entries: entries.map((entry) => entryAnswer(entry, question, belongings)),
    ...countEntries(entries),
    undated: nodes.filter(({ id, label }) => label === 'Milestone' && !known.has(id)).map(({ id }) => id),
    missing: missingOf(question.within, subgraph),
    ...truncationOf(subgraph),
  };
}
