import type { CoordinationQuestion } from '../../plan/questions/coordination.question.js';
import type { Adjacency } from '../adjacency.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { partiesOf, type Party } from './parties-of.js';
import type { Presence } from './presence.js';

/** A measure works on a thing. */
interface Work {
  readonly party: Party;
  readonly statement: SubgraphRelationship;
}

const GENERIC = 'ACTOR';

function worksOf({ meets, task, pillar }: CoordinationQuestion, adjacency: Adjacency, subgraph: Subgraph, narrowed: boolean): readonly Work[] {
  const parties = partiesOf(adjacency, subgraph);
  const things = new Set(subgraph.sets['things'] ?? []);
  const asked = ({ id, pillar: of }: Party) => !narrowed || ((task === null || id === task) && (pillar === null || of === pillar));
  return [...parties].flatMap(([measure, party]) => {
    if (!asked(party)) return [];
    const statements = adjacency.from(measure, meets).filter(({ end }) => things.has(end));
    return statements.map((statement) => ({ party, statement }));
  });
}

function presencesOfTasks(works: readonly Work[]): readonly Presence[] {
  return works.map(({ party, statement }) => ({ who: party.id, side: party.pillar, thing: statement.end, statements: [statement], through: [statement.end] }));
}

/** Organisations work on what a measure works on that names them or whose footnote does, and on programmes that name them or that they run or belong to. */
function presencesOfOrganisations(works: readonly Work[], { from, into }: Adjacency, { nodes }: Subgraph): readonly Presence[] {
  const acts = (id: string) => from(id, ['CARRIED_OUT_BY', 'INVOLVES']).map((act) => ({ who: act.end, act }));
  const belongs = (id: string) => into(id, ['RUNS', 'MEMBER_OF']).map((act) => ({ who: act.start, act }));
  const present = works.flatMap(({ statement }) => [
    ...acts(statement.start).map(({ who, act }) => ({ who, thing: statement.end, statements: [statement, act] })),
    ...into(statement.start, ['EXPLAINS']).flatMap((note) =>
      acts(note.start).map(({ who, act }) => ({ who, thing: statement.end, statements: [statement, note, act] })),
    ),
    ...[...acts(statement.end), ...belongs(statement.end)].map(({ who, act }) => ({ who, thing: statement.end, statements: [act] })),
  ]);
  const named = present.filter(({ who }) => nodes.get(who)?.label === 'Organisation' && nodes.get(who)?.facts['kind'] !== GENERIC);
  return named.map((each) => ({ ...each, side: each.who, through: [each.thing] }));
}

/** Whoever works on a part works on the greater thing too. */
function broadened(all: readonly Presence[], { from }: Adjacency): readonly Presence[] {
  return all.flatMap((presence) =>
    from(presence.thing, ['PART_OF']).map((part) => ({ ...presence, thing: part.end, statements: [...presence.statements, part], through: [presence.thing] })),
  );
}

/** Who works on what, as far as it is asked for. */
export function presencesOf(question: CoordinationQuestion, adjacency: Adjacency, subgraph: Subgraph): readonly Presence[] {
  const { between, on, broader, thing } = question;
  const works = worksOf(question, adjacency, subgraph, between === 'ORGANISATIONS');
  const direct = between === 'TASKS' ? presencesOfTasks(works) : presencesOfOrganisations(works, adjacency, subgraph);
  const all = broader ? [...direct, ...broadened(direct, adjacency)] : direct;
  const isAsked = (id: string) => on.includes(subgraph.nodes.get(id)?.label ?? '') && (thing === null || id === thing);
  return all.filter((presence) => isAsked(presence.thing));
}
