import { sampleForms } from '../../src/model/stored-form/search/sample-forms.js';
import type { GraphModel, PropertyModel } from '../../src/model/graph-model-data.js';

/** What every stored node has besides what its type declares. */
const STORED = ['generation', 'key', 'sortKey', ...Object.keys(sampleForms())];

const storedNames = (properties: Readonly<Record<string, PropertyModel>>): readonly string[] =>
  Object.values(properties).flatMap(({ stored }) => stored.map(({ name }) => name));

function modelNames({ nodeTypes, relationshipTypes, entityProperties, statementProperties }: GraphModel): ReadonlySet<string> {
  const types = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)];
  const properties = [entityProperties, statementProperties, ...types.map((type) => type.properties)].flatMap(storedNames);
  return new Set([...Object.keys(nodeTypes), ...Object.keys(relationshipTypes), 'Entity', 'start', 'end', 'type', ...STORED, ...properties]);
}

/** The keys of the maps that a statement is given as parameters, which its text reads as properties. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(keysOf);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

/** Labels, relationship types and property names of a Cypher text that neither the model nor a map among its parameters declares. */
export function foreignNames(text: string, model: GraphModel, parameters: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const known = new Set([...modelNames(model), ...keysOf(Object.values(parameters))]);
  const labelsAndTypes = [...text.matchAll(/[([\s]\w*:([A-Z]\w*(?:\|\w+)*)/g)].flatMap(([, names = '']) => names.split('|'));
  const properties = [...text.matchAll(/\b[a-z]\w*\.(\w+)/g)].map(([, name = '']) => name);
  return [...new Set([...labelsAndTypes, ...properties])].filter((name) => !known.has(name));
}
