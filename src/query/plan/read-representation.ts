import { GraphApiError } from '../../errors/graph-api-error.js';
import type { GraphModel, NodeTypeModel } from '../../model/graph-model-data.js';
import { checkId, typeOfId } from './plan-ids.js';
import { shown } from './shown.js';

/** The one interface that may stand in a representation: of a node of the graph whose type only its id tells. */
const ANY_TYPE = 'Entity';

/** A node as another system refers to it. */
export interface EntityReference {
  readonly type: NodeTypeModel;
  readonly id: string;
}

function refuse(place: string, fault: string): never {
  throw new GraphApiError('REPRESENTATION_INVALID', `${place} ${fault}. A representation is { __typename: "Region", id: "region:…" }.`);
}

// What is given is JSON of another system, and a key such as __proto__ is one like any other.
function textAt(given: object, key: string, place: string): string {
  const value: unknown = Object.hasOwn(given, key) ? (given as Readonly<Record<string, unknown>>)[key] : undefined;
  if (typeof value === 'string') return value;
  return refuse(place, value === undefined ? `has no ${key}` : `has no text as its ${key}`);
}

/**
 * Reads one representation; fields other than `__typename` and `id` are not looked at, since a gateway may send what it knows.
 * Rejects with REPRESENTATION_INVALID, ID_MALFORMED and ID_OF_OTHER_TYPE.
 */
export function readRepresentation(given: unknown, place: string, model: GraphModel): EntityReference {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse(place, 'is no object');
  const typeName = textAt(given, '__typename', place);
  const type = Object.hasOwn(model.nodeTypes, typeName) ? model.nodeTypes[typeName] : undefined;
  if (!type && typeName !== ANY_TYPE) return refuse(place, `has the __typename ${shown(typeName)}, which is no type with a key here`);
  const id = textAt(given, 'id', place);
  const argument = `${place}.id`;
  return { id, type: type ? checkId(id, argument, type, model) : typeOfId(id, argument, model) };
}
