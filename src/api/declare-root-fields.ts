import { Query, Resolver, type ClassType } from 'type-graphql';
import { GRAPH_MODEL } from '../model/graph-model.js';
import type { NodeTypeModel } from '../model/graph-model-data.js';
import { ListSize } from '../model/declare/list-size.js';
import { Node } from '../model/nodes/node.js';
import type { FilterClasses } from './filters/filter-classes.js';
import { listArguments, type ListClasses } from './list-classes.js';
import { declareArguments, PAGE_ARGUMENTS, type ArgumentDeclaration } from './declare-argument.js';
import { QUESTION_FIELDS } from './questions/question-fields.js';
import type { RootField } from './root-field.js';
import { SEARCH_FIELD_NAMES, searchFields } from './search/search-fields.js';

const ID_ARGUMENT: ArgumentDeclaration = { name: 'id', type: 'ID', required: true, description: 'Its id.' };

const NODE_FIELDS: readonly RootField[] = [
  { name: 'node', type: () => Node, nullable: true, description: 'Any node by its id; null where there is none.', arguments: [ID_ARGUMENT] },
  {
    name: 'nodes',
    type: () => [Node],
    nullable: 'items',
    description: 'Nodes of any type by their ids, in the order of the ids; null for an id that is not there.',
    arguments: [{ name: 'ids', type: 'IDs', required: true, description: 'Their ids; docs/reference/limits.md says how many.' }],
  },
];

function typeFields({ label, singular, plural, korean, prefix, reference }: NodeTypeModel, classes: ListClasses): readonly RootField[] {
  const includeReference: ArgumentDeclaration = { name: 'includeReference', type: 'Boolean', description: 'Also nodes of `origin: REFERENCE`.' };
  const declared = [...PAGE_ARGUMENTS, ...listArguments(label, classes), ...(reference ? [includeReference] : [])];
  return [
    {
      name: singular,
      type: () => classes.connections.nodeClass(label),
      nullable: true,
      description: `The ${label} (${korean}) with this id, which begins with \`${prefix}:\`; null where there is none.`,
      arguments: [ID_ARGUMENT],
    },
    {
      name: plural,
      type: () => classes.connections.root(label),
      nullable: false,
      description: `All ${label} nodes (${korean}), in natural order.`,
      arguments: declared,
    },
  ];
}

function withFilter(field: RootField, filters: FilterClasses): RootField {
  const label = field.filters;
  if (label === undefined) return field;
  return { ...field, arguments: [...field.arguments, { name: 'filter', type: () => filters.node(label), description: `Only ${label} nodes that pass.` }] };
}

/** A resolver class whose queries are the root fields of the graph, from the model. */
export function declareRootFields(classes: ListClasses): ClassType {
  class GraphResolver {}
  const prototype = GraphResolver.prototype;
  const questions = QUESTION_FIELDS.map((field) => withFilter(field, classes.filters));
  const ofTypes = Object.values(GRAPH_MODEL.nodeTypes).flatMap((type) => typeFields(type, classes));
  const fields: readonly RootField[] = [...NODE_FIELDS, ...searchFields(classes.filters), ...questions, ...ofTypes];
  for (const { name, type, nullable, description, listSize, arguments: declared } of fields) {
    const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true, writable: true };
    Object.defineProperty(prototype, name, descriptor);
    Query(type as () => ClassType, { nullable, description })(prototype, name, descriptor);
    if (listSize) ListSize(listSize)(prototype, name, descriptor);
    declareArguments(prototype, name, declared);
  }
  Resolver()(GraphResolver);
  return GraphResolver;
}

/** The names of the root fields that the read pipeline answers. */
export function graphRootFields(): ReadonlySet<string> {
  const questions = [...NODE_FIELDS, ...QUESTION_FIELDS].map(({ name }) => name);
  return new Set([...questions, ...SEARCH_FIELD_NAMES, ...Object.values(GRAPH_MODEL.nodeTypes).flatMap(({ singular, plural }) => [singular, plural])]);
}
