import type { NodeTypeOptions } from './declare/node-type.js';
import { defineMixedFields } from './define-mixed-fields.js';
import type { Direction, FieldModel } from './graph-model-data.js';
import { labelsWithin, makeField, singularName, withinModel, type FieldSources } from './make-field.js';

interface Step {
  readonly type: string;
  readonly direction: 'out' | 'in';
}

/** A tree is never deeper than this: document, sections, pillar, task, measures. */
const ANCESTOR_DEPTH = 14;

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
  return makeField({
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
    const forward = makeField({ ...shared, name: names.forward, kind: 'connection', direction: 'out', scope, description: `${type}, as stored.` });
    const inverse = makeField({
      ...shared,
      name: names.inverse,
      kind: tree ? 'toOne' : 'connection',
      direction: 'in',
      description: `${type}, against its direction.`,
    });
    return [forward, inverse];
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
    makeField({
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
  const fields = [...ancestorFields(node, sources), ...selfFields(node, sources), ...defineMixedFields(node, sources), ...connections];
  return Object.freeze(Object.fromEntries(fields.map((made) => [made.name, made])));
}
