import type { NodeTypeOptions } from './declare/node-type.js';
import type { FieldModel } from './graph-model-data.js';
import { labelsWithin, makeField, withinModel, type FieldSources } from './make-field.js';

function fieldsToAnything(node: NodeTypeOptions, { relationships, nodes }: FieldSources): FieldModel[] {
  return relationships.flatMap(({ type, names, endpoints }): FieldModel[] => {
    const targets = new Set(endpoints.filter(({ from }) => from === node.label).map(({ to }) => to));
    if (!names || targets.size < nodes.size) return [];
    const direction = names.forward === names.inverse ? 'both' : 'out';
    const scope = direction === 'out' && node.within ? withinModel(node.within) : null;
    const description = `Nodes of any type over ${type}.`;
    return [makeField({ name: names.forward, kind: 'connection', target: null, types: [type], direction, scope, description })];
  });
}

function bothEnds(node: NodeTypeOptions, sources: FieldSources): FieldModel[] {
  const inside = labelsWithin(node.label, sources);
  const shared = { kind: 'connection', target: null, scope: node.within ? withinModel(node.within) : null } as const;
  return sources.relationships.flatMap(({ type, mixedNames, endpoints }): FieldModel[] => {
    if (!mixedNames) return [];
    const { forward, inverse } = mixedNames;
    const out = makeField({ ...shared, name: forward, types: [type], direction: 'out', description: `What it leads to over ${type}, of any type.` });
    const against = makeField({ ...shared, name: inverse, types: [type], direction: 'in', description: `What leads to it over ${type}, of any type.` });
    return [...(endpoints.some(({ from }) => inside.has(from)) ? [out] : []), ...(endpoints.some(({ to }) => inside.has(to)) ? [against] : [])];
  });
}

function relatedField(node: NodeTypeOptions, sources: FieldSources): FieldModel {
  const inside = labelsWithin(node.label, sources);
  const touching = sources.relationships.filter(({ endpoints }) => endpoints.some(({ from, to }) => inside.has(from) || inside.has(to)));
  const namesOf = (types: typeof touching) => types.map(({ type }) => type).sort();
  const trees = namesOf(touching.filter(({ tree }) => tree));
  return makeField({
    name: 'related',
    kind: 'connection',
    target: null,
    types: namesOf(touching),
    direction: 'both',
    scope: node.within ? withinModel(node.within) : null,
    reference: true,
    onlyNamed: trees,
    apart: true,
    description: `Whatever is related to it, of any type, each node once, over every relationship type in both directions${trees.length > 0 ? `; what contains it or is contained in it (${trees.join(', ')}) only where \`types\` names that` : ''}.`,
  });
}

/** The fields of a node type whose nodes may be of any type: what one relationship type leads to, and whatever is related at all. */
export function defineMixedFields(node: NodeTypeOptions, sources: FieldSources): readonly FieldModel[] {
  return [...fieldsToAnything(node, sources), ...bothEnds(node, sources), relatedField(node, sources)];
}
