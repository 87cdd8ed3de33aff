import { GraphApiError } from '../../errors/graph-api-error.js';
import type { FieldModel, NodeTypeModel, WithinModel } from '../../model/graph-model-data.js';
import type { Walk, Way } from './condition.js';
import { narrowWay } from './narrow-way.js';
import type { PlanContext } from './plan-context.js';

/** A field as it is asked for: its name and the arguments that shape the way. */
export interface WayField {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The node that a way starts from. */
export interface WayStart {
  readonly variable: string;
  readonly type: NodeTypeModel;
  /** The variable may be bound to nodes of other types too, for which the field is not there. */
  readonly oneOfSeveral: boolean;
}

function planTypes({ arguments: given, name }: WayField, related: FieldModel, owner: string): readonly string[] {
  const asked = given['types'] as readonly string[] | null | undefined;
  if (!asked) return related.types.filter((type) => !related.onlyNamed.includes(type));
  const strange = asked.find((type) => !related.types.includes(type));
  if (strange === undefined && asked.length > 0) return related.types.filter((type) => asked.includes(type));
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `${owner}.${name}(types:) is [${asked.join(', ')}]. It takes one or more of ${related.types.join(', ')}.`);
}

function planLabels({ arguments: given, name }: WayField, related: FieldModel, owner: string): Pick<Way, 'label' | 'oneOf'> {
  const asked = given['nodeTypes'] as readonly string[] | null | undefined;
  if (!asked) return { label: related.target, oneOf: [] };
  if (asked.length === 0) throw new GraphApiError('TYPES_NOT_APPLICABLE', `${owner}.${name}(nodeTypes:) is []. It takes one or more node types.`);
  const [only, ...others] = [...new Set(asked)].sort();
  return others.length === 0 ? { label: only ?? null, oneOf: [] } : { label: null, oneOf: [only ?? '', ...others] };
}

function planWalk(variable: string, { over, direction, depth, distinct }: WithinModel): Walk {
  return Object.freeze({ variable, over, direction, least: 0, depth, distinct });
}

/** Plans the way from a node to the targets of one of its fields: scope, relationship types, and what the target gathers. */
export function planWay(
  field: WayField,
  related: FieldModel,
  start: WayStart,
  names: { readonly list: string; readonly node: string },
  { model, options }: Pick<PlanContext, 'model' | 'options'>,
): Way {
  const { variable, type, oneOfSeveral } = start;
  const scope = (field.arguments['scope'] as string | null | undefined) ?? related.scope?.defaultScope;
  const within = related.scope && scope === 'WITHIN' ? related.scope : null;
  const reportOnly = related.reference && field.arguments['includeReference'] !== true;
  const types = planTypes(field, related, type.label);
  const way: Way = Object.freeze({
    from: variable,
    fromLabels: oneOfSeveral ? [type.label] : [],
    holder: within ? planWalk(`${names.list}_holder`, within) : null,
    hop: Object.freeze({ variable: `${names.list}_stated`, types, direction: related.direction, reportOnly, where: null }),
    below: related.gathers ? planWalk(`${names.list}_below`, related.gathers) : null,
    target: names.node,
    ...planLabels(field, related, type.label),
    labelKnown: false,
    apart: related.apart,
    where: null,
  });
  return options.narrowWays ? narrowWay(way, type.label, model) : way;
}
