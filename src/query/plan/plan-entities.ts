import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { GraphModel, NodeTypeModel } from '../../model/graph-model-data.js';
import { fieldsOf, type FieldSelection } from '../select/selection-tree.js';
import type { EntitiesPlan, EntityEntry, EntityFind } from './entities-plan.js';
import { createPlanContext } from './create-plan-context.js';
import { planFindNodes } from './plan-find-nodes.js';
import { checkIdCount } from './plan-ids.js';
import { readRepresentation, type EntityReference } from './read-representation.js';

function readOrRefuse(given: unknown, index: number, model: GraphModel): EntityReference | GraphApiError {
  try {
    return readRepresentation(given, `_entities(representations:)[${String(index)}]`, model);
  } catch (error) {
    if (error instanceof GraphApiError) return error;
    throw error;
  }
}

/** What is asked of one of the types, as if it alone had been asked for. */
function ofType(field: FieldSelection, { label }: NodeTypeModel, ids: readonly string[]): FieldSelection {
  const fields = field.selection ? fieldsOf(field.selection, label) : [];
  return { ...field, arguments: { ids }, selection: { typeName: label, fields, byType: {} } };
}

function planFind(field: FieldSelection, type: NodeTypeModel, ids: readonly string[], model: GraphModel, limits: Limits): EntityFind {
  const selection = ofType(field, type, ids);
  return { selection, plan: planFindNodes(selection, ids, type, createPlanContext(model, limits)) };
}

/**
 * Plans the nodes that another system refers to: one find a type, however many there are of it. A representation that names no
 * node is refused by itself, and loses none of the others. Rejects with TOO_MANY_IDS and what nested fields reject with.
 */
export function planEntities(field: FieldSelection, model: GraphModel, limits: Limits): EntitiesPlan {
  const representations = field.arguments['representations'] as readonly unknown[];
  checkIdCount('_entities(representations:)', representations.length, limits);
  const idsOf = new Map<NodeTypeModel, string[]>();
  const entries = representations.map((given, index): EntityEntry => {
    const read = readOrRefuse(given, index, model);
    if (read instanceof GraphApiError) return { kind: 'Refused', code: read.code, message: read.message };
    const ids = idsOf.get(read.type) ?? [];
    idsOf.set(read.type, ids);
    return { kind: 'Found', find: [...idsOf.keys()].indexOf(read.type), place: ids.push(read.id) - 1 };
  });
  return deepFreeze({ finds: [...idsOf].map(([type, ids]) => planFind(field, type, ids, model, limits)), entries });
}
