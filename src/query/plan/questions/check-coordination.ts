import { GraphApiError } from '../../../errors/graph-api-error.js';
import { enumWord } from '../../../model/enum-word.js';
import type { GraphModel } from '../../../model/graph-model-data.js';
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

const TAKEN = THINGS.map(enumWord).join(', ');

function readOn(given: readonly string[] | null | undefined, thing: string | null): readonly string[] {
  const on = given ? [...new Set(given)].sort() : thing === null ? THINGS.slice(0, USUAL).sort() : [thing];
  if (on.length > 0 && on.every((label) => THINGS.includes(label)) && (thing === null || on.includes(thing))) return on;
  const found = `[${on.map(enumWord).join(', ')}]`;
  const without = on.length > 0 && thing !== null && !on.includes(thing) ? `, without the ${enumWord(thing)} that \`thing\` names` : '';
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `coordination(on:) is ${found}${without}. It takes one or more of ${TAKEN}.`);
}

function labelOfThing(thing: string, model: GraphModel): string {
  const { label } = typeOfId(thing, 'coordination(thing:)', model);
  if (THINGS.includes(label)) return label;
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `coordination(thing:) is ${shown(thing)}, a ${enumWord(label)}. It takes the id of one of ${TAKEN}.`);
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
    on: readOn(given['on'] as readonly string[] | null | undefined, thing === null ? null : labelOfThing(thing, model)),
    meets: types.map(({ type }) => type),
    broader: given['broader'] === true,
    task: idOf('task', 'Task'),
    pillar: idOf('pillar', 'Pillar'),
    organisation,
    thing,
  };
}
