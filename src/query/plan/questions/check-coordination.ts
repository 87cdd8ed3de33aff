import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { PlanContext } from '../plan-context.js';
import { checkId, typeOfId } from '../plan-ids.js';
import { shown } from '../shown.js';
import type { CoordinationQuestion } from './coordination.question.js';

/** What can be met on, the first five where nothing is said. */
const THINGS = ['Industry', 'Theme', 'Region', 'Law', 'Programme', 'Technology', 'Cluster', 'Instrument', 'Agreement', 'Country'];
const USUAL = 5;
/** What compares, explains or orders does not bring anyone together. */
const NO_MEETING = ['REFERS_TO', 'LOOKS_LIKE', 'EXPLAINS', 'PART_OF', 'PRECEDES', 'HAS_OPTION'];

function readOn(given: readonly string[] | null | undefined, thing: string | null): readonly string[] {
  const on = given ? [...new Set(given)].sort() : thing === null ? THINGS.slice(0, USUAL).sort() : [thing];
  const strange = on.find((label) => !THINGS.includes(label));
  if (on.length > 0 && strange === undefined && (thing === null || on.includes(thing))) return on;
  const found = strange === undefined && on.length > 0 ? `[${on.join(', ')}], without the ${thing ?? ''} that \`thing\` names` : `[${on.join(', ')}]`;
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `coordination(on:) is ${found}. It takes one or more of ${THINGS.join(', ')}.`);
}

/** Reads the arguments of `coordination`. Rejects with TYPES_NOT_APPLICABLE and the ID_… codes. */
export function readCoordination({ arguments: given }: FieldSelection, { model }: PlanContext): CoordinationQuestion {
  const idOf = (argument: string, label?: string): string | null => {
    const id = given[argument];
    if (typeof id !== 'string') return null;
    const type = label === undefined ? typeOfId(id, `coordination(${argument}:)`, model) : model.nodeTypes[label];
    if (type) checkId(id, `coordination(${argument}:)`, type, model);
    return id;
  };
  const thing = idOf('thing');
  const between = given['between'] === 'ORGANISATIONS' ? 'ORGANISATIONS' : 'TASKS';
  const organisation = idOf('organisation', 'Organisation');
  if (organisation !== null && between === 'TASKS') {
    throw new GraphApiError('COORDINATION_CONFLICT', `coordination(organisation:) is ${shown(organisation)}, but \`between\` is TASKS. Give ORGANISATIONS.`);
  }
  const types = Object.values(model.relationshipTypes).filter(({ tree, type }) => !tree && !NO_MEETING.includes(type));
  return {
    kind: 'Coordination',
    between,
    on: readOn(given['on'] as readonly string[] | null | undefined, thing === null ? null : typeOfId(thing, 'coordination(thing:)', model).label),
    meets: types.map(({ type }) => type),
    broader: given['broader'] === true,
    task: idOf('task', 'Task'),
    pillar: idOf('pillar', 'Pillar'),
    organisation,
    thing,
  };
}
