import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { figuresOf } from '../../model/aggregates/figures.js';
import type { DeclaredClass } from '../../model/declare/declaration.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { declareArguments, PAGE_ARGUMENTS, type ArgumentDeclaration } from '../declare-argument.js';
import { declareEdge, declarePage } from '../connections/declare-page.js';
import { figureType } from './figure-types.js';
import { declareGroupOrder, declareHaving } from './group-inputs.js';
import { declareGroupKeys } from './group-key-types.js';

const KEY_ARGUMENTS: readonly ArgumentDeclaration[] = [
  { name: 'types', type: 'RelationshipTypes', description: 'Only these relationship types lead to keys that are related nodes.' },
  { name: 'scope', type: 'Scope', description: 'How far to look for keys that are related nodes; as in the field of the same name where it is left out.' },
];

/** The GraphQL types of what is told of the nodes of a list together. */
export interface AggregateClasses {
  readonly aggregate: ClassType;
  readonly groups: ClassType;
  /** Arguments of `groups`. */
  readonly arguments: readonly ArgumentDeclaration[];
}

/** Declares them for the nodes of a type, or of any type where `label` is null; `list` gives the connection that the nodes of a group are. */
export function declareAggregates(
  label: string | null,
  declared: DeclaredClass,
  nodeClass: (label: string) => ClassType,
  list: () => ClassType,
): AggregateClasses {
  const name = label ?? 'Entity';
  const figures = figuresOf(label === null ? null : (GRAPH_MODEL.nodeTypes[label] ?? null));
  const { names, key } = declareGroupKeys(label, declared, nodeClass);

  function declareFacts(typeName: string, description: string): ClassType {
    class Facts {}
    ObjectType(typeName, { description })(Facts);
    Field(() => Int, { description: 'How many nodes there are.' })(Facts.prototype, 'count');
    Field(() => Int, { description: 'How many different values, or different related nodes, they have.' })(Facts.prototype, 'countDistinct');
    declareArguments(Facts.prototype, 'countDistinct', [{ name: 'of', type: () => names, required: true, description: 'What is counted.' }, ...KEY_ARGUMENTS]);
    for (const property of figures) {
      Field(() => figureType(property), { description: `Reckoned of \`${property.name}\`: ${property.description}` })(Facts.prototype, property.name);
    }
    return Facts;
  }

  const aggregate = declareFacts(`${name}Aggregate`, 'What is told of all nodes of a list together, whatever its page.');
  const group = declareFacts(`${name}ListGroup`, 'Nodes of a list that have their keys in common, and what is told of them together.');
  Field(() => key, { description: 'What they have in common.' })(group.prototype, 'key');
  Field(list, { description: 'The nodes of the group, in natural order.' })(group.prototype, 'nodes');
  declareArguments(group.prototype, 'nodes', PAGE_ARGUMENTS);
  const [having, order] = [declareHaving(name, figures), declareGroupOrder(name, names, figures)];
  return {
    aggregate,
    groups: declarePage(`${name}ListGroupConnection`, declareEdge(`${name}ListGroupEdge`, group)),
    arguments: [
      {
        name: 'by',
        type: () => [names],
        required: true,
        description: 'What to group by, one or more; a node that has several of a key is in the group of each.',
      },
      ...KEY_ARGUMENTS,
      { name: 'having', type: () => having, description: 'Only groups that pass.' },
      { name: 'orderBy', type: () => [order], description: 'Their order; then, and where it is left out, by their keys as `by` has them.' },
      ...PAGE_ARGUMENTS,
    ],
  };
}
