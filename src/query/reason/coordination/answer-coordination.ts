import { generationFree } from '../../../model/stored-form/sort-key.js';
import type { CoordinationQuestion } from '../../plan/questions/coordination.question.js';
import { adjacencyOf } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { isAsked, meetingsOf, type Meeting, type SharedThing } from './meeting.js';
import { groupPresences, isPrinted, type Presence, type Presences } from './presence.js';
import { presencesOf } from './presences-of.js';

const MOST = 99_999_999;

/** A number as text that sorts the greatest first. */
const descending = (count: number) => String(MOST - count).padStart(8, '0');

function sideAnswer({ who, statements, through, thing, ...rest }: Presence): Answer {
  const ids = statements.map(({ id }) => id).sort();
  return {
    node: who,
    printed: isPrinted({ who, statements, through, thing, ...rest }),
    statements: ids,
    through: through.filter((id) => id !== thing),
    citations: { relationships: ids },
  };
}

const sharedAnswer = ({ thing, printed, sides }: SharedThing): Answer => ({ node: thing, printed, by: sides.map(sideAnswer) });

function meetingEntry({ parties, shared, printed }: Meeting): PagedEntry {
  return {
    node: { parties, sharedCount: shared.length, printedCount: printed, shared: shared.map(sharedAnswer) },
    position: `0 ${descending(printed)} ${descending(shared.length)} ${parties.join(' ')}`,
  };
}

function thingEntries(question: CoordinationQuestion, presences: Presences, { nodes }: Subgraph): readonly PagedEntry[] {
  return [...presences].flatMap(([thing, present]) => {
    const all = [...present.values()].sort((one, other) => (one.who < other.who ? -1 : 1));
    if (new Set(all.map(({ side }) => side)).size < 2 || !isAsked(question, all)) return [];
    const printedCount = all.filter(isPrinted).length;
    const position = `0 ${descending(printedCount)} ${descending(all.length)} ${generationFree(nodes.get(thing)?.sortKey ?? '')}`;
    return [{ node: thing, partyCount: all.length, printedCount, parties: all.map(sideAnswer), position }];
  });
}

/** Who meets whom on what: pairs, the closest first, and for each thing all who meet on it. */
export function answerCoordination(question: CoordinationQuestion, subgraph: Subgraph): Answer {
  const presences = groupPresences(presencesOf(question, adjacencyOf(subgraph), subgraph));
  const meetings = meetingsOf(question, presences, [...subgraph.nodes.keys()]);
  return {
    between: question.between,
    meetings: meetings.map(meetingEntry),
    things: thingEntries(question, presences, subgraph),
    ...truncationOf(subgraph),
  };
}
