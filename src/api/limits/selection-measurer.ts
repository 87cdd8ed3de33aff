import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { countHops } from './count-hops.js';
import { isLeftOut } from './is-left-out.js';
import type { MeasureContext } from './measure-context.js';
import { measureField } from './measure-field.js';
import { readArgument } from './read-argument.js';
import { addMeasures, EMPTY_MEASURE, type SelectionMeasure } from './selection-measure.js';

type Parent = GraphQLNamedType | undefined;

const META_FIELDS = new Map<string, GraphQLField<unknown, unknown>>([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));
const ALIASED_LEAF: SelectionMeasure = Object.freeze({ ...EMPTY_MEASURE, aliases: 1 });

function fieldOf(parent: Parent, name: string): GraphQLField<unknown, unknown> | undefined {
  if (isObjectType(parent) || isInterfaceType(parent)) return parent.getFields()[name] ?? META_FIELDS.get(name);
  return undefined;
}

/** Measures the selection sets of one request. Every fragment is measured once, so that the work is linear in the document. */
export class SelectionMeasurer {
  readonly #context: MeasureContext;
  readonly #measured = new Map<string, SelectionMeasure>();

  constructor(context: MeasureContext) {
    this.#context = context;
  }

  measure({ selections }: SelectionSetNode, parent: Parent): SelectionMeasure {
    let sum = EMPTY_MEASURE;
    for (const selection of selections) {
      if (isLeftOut(selection, this.#context.variables)) continue;
      const part = this.#measureSelection(selection, parent);
      if (part !== EMPTY_MEASURE) sum = addMeasures(sum, part);
    }
    return sum;
  }

  #measureSelection(selection: SelectionNode, parent: Parent): SelectionMeasure {
    if (selection.kind === Kind.FIELD) return this.#measureField(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#measureFragment(selection.name.value);
    return this.measure(selection.selectionSet, selection.typeCondition ? this.#typeNamed(selection.typeCondition.name.value) : parent);
  }

  #measureFragment(name: string): SelectionMeasure {
    const known = this.#measured.get(name);
    if (known) return known;
    // Taken as empty while it is being measured: validation has refused cycles, and a measure must end on one all the same.
    this.#measured.set(name, EMPTY_MEASURE);
    const fragment = this.#context.fragments.get(name);
    const measure = fragment ? this.measure(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value)) : EMPTY_MEASURE;
    this.#measured.set(name, measure);
    return measure;
  }

  #measureField(node: FieldNode, parent: Parent): SelectionMeasure {
    const name = node.name.value;
    if (!node.selectionSet) return node.alias ? ALIASED_LEAF : EMPTY_MEASURE;
    const field = fieldOf(parent, name);
    const inner = this.measure(node.selectionSet, field && getNamedType(field.type));
    const measure = parent && field ? measureField({ node, field, parent }, inner, this.#context) : inner;
    const filterHops = inner.filterHops + (field ? this.#hopsOf(node, field) : 0);
    return { ...measure, aliases: inner.aliases + (node.alias ? 1 : 0), filterHops };
  }

  #hopsOf(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    const { variables } = this.#context;
    return (node.arguments ?? []).reduce((sum, { name }) => {
      const declared = args.find((argument) => argument.name === name.value);
      if (!declared || !isInputObjectType(getNamedType(declared.type))) return sum;
      return sum + countHops(readArgument(node, name.value, variables), declared.type);
    }, 0);
  }

  #typeNamed(name: string): Parent {
    return this.#context.schema.getType(name);
  }
}
