import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import type { StepOptions } from '../gather/gather-builder.js';
import type { PlanContext } from '../plan-context.js';
import { checkIdCount, typeOfId } from '../plan-ids.js';

/** What a question walks over: the part of a step that is the same wherever it stands. */
export type Walked = Pick<Required<StepOptions>, 'hops' | 'labels' | 'withoutLabels' | 'withoutIds' | 'reportOnly'>;

/** Nodes that only say where in a document something stands. */
const STRUCTURE = ['Document', 'Section', 'Pillar'];

/** Names of types; empty where none are given, which is any. */
function namesOf(given: unknown, argument: string): readonly string[] {
  if (given === undefined || given === null) return [];
  if ((given as readonly string[]).length === 0) throw new GraphApiError('TYPES_NOT_APPLICABLE', `${argument} is []. It takes one or more types.`);
  return [...new Set(given as readonly string[])].sort();
}

function planAvoided(field: FieldSelection, asked: readonly string[], { model, limits }: PlanContext): readonly string[] {
  const argument = `${field.name}(avoid:)`;
  const avoided = [...new Set((field.arguments['avoid'] ?? []) as readonly string[])];
  checkIdCount(argument, avoided.length, limits);
  for (const id of avoided) typeOfId(id, argument, model);
  const end = avoided.find((id) => asked.includes(id));
  if (end !== undefined) throw new GraphApiError('AVOIDS_END', `${argument} has ${end}, which ${field.name} is asked about. Leave it out of \`avoid\`.`);
  return avoided;
}

/**
 * Reads `through`, `avoid`, `includeStructure` and `includeReference`; `asked` are the ids that the question is about.
 * Rejects with TYPES_NOT_APPLICABLE, TOO_MANY_IDS, ID_MALFORMED and AVOIDS_END.
 */
export function planWalked(field: FieldSelection, asked: readonly string[], context: PlanContext): Walked {
  const { through, includeStructure, includeReference } = field.arguments;
  const { relationshipTypes: types, nodeTypes } = (through ?? {}) as Readonly<Record<string, unknown>>;
  const labels = namesOf(nodeTypes, `${field.name}(through: {nodeTypes:})`);
  return {
    hops: [{ types: namesOf(types, `${field.name}(through: {relationshipTypes:})`), direction: 'both' }],
    labels,
    withoutLabels: labels.length > 0 || includeStructure === true ? [] : STRUCTURE,
    withoutIds: planAvoided(field, asked, context),
    reportOnly: includeReference !== true,
  };
}
