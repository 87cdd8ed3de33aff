import type { NodeTypeOptions, WithinOptions } from './declare/node-type.js';
import type { RelationshipTypeOptions } from './declare/relationship-type.js';
import type { Direction, FieldModel, RelationshipTypeModel, WithinModel } from './graph-model-data.js';

/** What the fields of a node type are made from. */
export interface FieldSources {
  readonly nodes: ReadonlyMap<string, NodeTypeOptions>;
  readonly relationships: readonly (RelationshipTypeModel & { readonly names: RelationshipTypeOptions['names'] })[];
}

interface Step {
  readonly type: string;
  readonly direction: 'out' | 'in';
}

/** A tree is never deeper than this: document, sections, pillar, task, measures. */
const ANCESTOR_DEPTH = 14;

export const singularName = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

function withinModel(within: WithinOptions): WithinModel {
  const { over, direction, depth, defaultScope, distinct = false } = within;
  return Object.freeze({ over, direction, depth, defaultScope, distinct });
}

function field(facts: Pick<FieldModel, 'name' | 'kind' | 'target' | 'types' | 'description'> & Partial<FieldModel>): FieldModel {
  const singular = facts.target === null ? `${facts.name}Node` : singularName(facts.target);
  return Object.freeze({ singular, direction: 'out', depth: 1, scope: null, gathers: null, reference: false, ...facts });
}

/** The labels that stand below a label in the tree that its scope walks, itself included. */
function labelsWithin(label: string, { nodes, relationships }: FieldSources): ReadonlySet<string> {
  const within = nodes.get(label)?.within;
  const found = new Set([label]);
  if (within?.direction !== 'out') return found;
  const steps = relationships.filter(({ type }) => within.over.includes(type)).flatMap(({ endpoints }) => endpoints);
  for (const reached of found) {
    for (const { from, to } of steps) if (from === reached) found.add(to);
  }
  return found;
}

function stepsBetween(starts: ReadonlySet<string>, ends: ReadonlySet<string>, sources: FieldSources): Step[] {
  const steps: Step[] = [];
  for (const { type, endpoints, tree, names } of sources.relationships) {
    if (names?.forward === 'looksLike') continue;
    if (endpoints.some(({ from, to }) => starts.has(from) && ends.has(to))) steps.push({ type, direction: 'out' });
    if (!tree && endpoints.some(({ from, to }) => starts.has(to) && ends.has(from))) steps.push({ type, direction: 'in' });
  }
  return steps;
}

function directionOf(steps: readonly Step[]): Direction {
  const directions = new Set(steps.map(({ direction }) => direction));
  const [only] = directions;
  return directions.size === 1 && only ? only : 'both';
}

function connectionBetween(from: NodeTypeOptions, to: NodeTypeOptions, sources: FieldSources): FieldModel | null {
  const inside = labelsWithin(from.label, sources);
  const below = to.within?.gathers ? labelsWithin(to.label, sources) : new Set([to.label]);
  const sameTree = inside.has(to.label) || below.has(from.label);
  const starts = sameTree ? new Set([from.label]) : inside;
  const ends = sameTree ? new Set([to.label]) : below;
  const steps = stepsBetween(starts, ends, sources);
  if (steps.length === 0) return null;
  const types = [...new Set(steps.map(({ type }) => type))].sort();
  const gathers = !sameTree && to.within?.gathers ? withinModel({ ...to.within, direction: 'in' }) : null;
  return field({
    name: to.plural,
    kind: 'connection',
    target: to.label,
    types,
    direction: directionOf(steps),
    scope: from.within ? withinModel(from.within) : null,
    gathers,
    description: `${to.label} nodes over ${types.join(', ')}${gathers ? ', whether it states them itself or something below it does' : ''}.`,
  });
}

function selfFields(node: NodeTypeOptions, { relationships }: FieldSources): FieldModel[] {
  return relationships.flatMap(({ type, tree, names, endpoints }): FieldModel[] => {
    if (!endpoints.some(({ from, to }) => from === node.label && to === node.label)) return [];
    if (names?.forward === 'about' || names?.forward === 'looksLike') return [];
    if (!names) throw new Error(`${type} joins ${node.label} to ${node.label}: name its two directions with \`names\`.`);
    const shared = { target: node.label, types: [type], reference: type === 'PART_OF' && (node.reference ?? false) };
    const scope = tree && node.within ? withinModel(node.within) : null;
    const forward = field({ ...shared, name: names.forward, kind: 'connection', direction: 'out', scope, description: `${type}, as stored.` });
    const inverse = field({
      ...shared,
      name: names.inverse,
      kind: tree ? 'toOne' : 'connection',
      direction: 'in',
      description: `${type}, against its direction.`,
    });
    return [forward, inverse];
  });
}

function fieldsToAnything(node: NodeTypeOptions, { relationships, nodes }: FieldSources): FieldModel[] {
  return relationships.flatMap(({ type, names, endpoints }): FieldModel[] => {
    const targets = new Set(endpoints.filter(({ from }) => from === node.label).map(({ to }) => to));
    if (!names || targets.size < nodes.size) return [];
    const direction = names.forward === names.inverse ? 'both' : 'out';
    const scope = direction === 'out' && node.within ? withinModel(node.within) : null;
    return [field({ name: names.forward, kind: 'connection', target: null, types: [type], direction, scope, description: `Nodes of any type over ${type}.` })];
  });
}

/** The tree types between a label and each label above it. */
function ancestors(label: string, { relationships }: FieldSources): Map<string, Set<string>> {
  const containments = relationships.filter(({ tree }) => tree).flatMap(({ type, endpoints }) => endpoints.map((ends) => ({ type, ...ends })));
  const found = new Map<string, Set<string>>([[label, new Set()]]);
  for (const [reached, walked] of found) {
    for (const { type, from } of containments.filter(({ to }) => to === reached)) {
      const known = found.get(from) ?? new Set();
      const before = known.size;
      for (const step of [...walked, type]) known.add(step);
      if (found.has(from) && known.size === before) continue;
      // Entered anew, at the end, so that what contains it is reached after all that leads to it.
      found.delete(from);
      found.set(from, known);
    }
  }
  found.delete(label);
  return found;
}

function ancestorFields(node: NodeTypeOptions, sources: FieldSources): FieldModel[] {
  return [...ancestors(node.label, sources)].map(([label, types]) =>
    field({
      name: singularName(label),
      kind: 'toOne',
      target: label,
      types: [...types].sort(),
      direction: 'in',
      depth: ANCESTOR_DEPTH,
      description: `The nearest ${label} that contains it.`,
    }),
  );
}

/** The fields of a node type that lead to other nodes, from the endpoints of all relationship types. */
export function defineFields(node: NodeTypeOptions, sources: FieldSources): Readonly<Record<string, FieldModel>> {
  const others = [...sources.nodes.values()].filter(({ label }) => label !== node.label);
  const connections = others.map((other) => connectionBetween(node, other, sources)).filter((found) => found !== null);
  const fields = [...ancestorFields(node, sources), ...selfFields(node, sources), ...fieldsToAnything(node, sources), ...connections];
  return Object.freeze(Object.fromEntries(fields.map((made) => [made.name, made])));
}
