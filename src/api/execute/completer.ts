import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsByResponseKey, type OperationFacts } from '../../query/select/collect-selections.js';
import { TYPE_NAME, type ShapedObject } from '../../query/shape/shape-context.js';
import { completeLeaf, type CompleteValue } from './complete-leaf.js';
import { irregular } from './irregular.js';

type NullableOutputType = Exclude<GraphQLOutputType, GraphQLNonNull<never>>;

type Completed = Record<string, unknown>;

interface CompletedField {
  readonly key: string;
  /** Null writes the name of the type. */
  readonly complete: CompleteValue | null;
}

function completeList(complete: CompleteValue): CompleteValue {
  return (value) => {
    if (!Array.isArray(value)) return irregular('no list');
    const { length } = value;
    const completed = new Array<unknown>(length);
    for (let index = 0; index < length; index += 1) completed[index] = complete(value[index]);
    return completed;
  };
}

const completeNullable =
  (complete: CompleteValue): CompleteValue =>
  (value) =>
    value === null || value === undefined ? null : complete(value);

const completeNonNull =
  (complete: CompleteValue): CompleteValue =>
  (value) =>
    value === null || value === undefined ? irregular('null where the type has none') : complete(value);

function completeObject(type: GraphQLObjectType, fields: readonly CompletedField[]): CompleteValue {
  return (value) => {
    const source = value as ShapedObject;
    const completed: Completed = {};
    for (const { key, complete } of fields) completed[key] = complete === null ? type.name : complete(source[key]);
    return completed;
  };
}

const selectionSetsOf = (nodes: readonly FieldNode[]) => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** Builds, for the fields of one operation, what writes shaped values as graphql-js would, without walking the operation again. */
export class CompleterBuilder {
  /** Objects of one type under the same nodes, wherever they are met: an operation over interfaces has as many paths of types as there are combinations. */
  readonly #ofObjects = new Map<string, CompleteValue>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(private readonly operation: OperationFacts) {}

  /** Writes values of a type whose fields were asked for by `nodes`. */
  build(type: GraphQLOutputType, nodes: readonly FieldNode[]): CompleteValue {
    if (isNonNullType(type)) return completeNonNull(this.#ofNullable(type.ofType, nodes));
    return completeNullable(this.#ofNullable(type, nodes));
  }

  #ofNullable(type: NullableOutputType, nodes: readonly FieldNode[]): CompleteValue {
    if (isListType(type)) return completeList(this.build(type.ofType, nodes));
    if (isLeafType(type)) return completeLeaf(type);
    if (isAbstractType(type)) return this.#ofAbstract(type, nodes);
    return this.#ofObject(type, nodes);
  }

  /** Which fields an object has is known by its type only, so each type is built when the first of its objects is met. */
  #ofAbstract(abstract: GraphQLAbstractType, nodes: readonly FieldNode[]): CompleteValue {
    const { schema } = this.operation;
    const built = new Map<string, CompleteValue>();
    const buildNamed = (name: string): CompleteValue => {
      const type = schema.getType(name);
      if (!isObjectType(type) || !schema.isSubType(abstract, type)) return irregular(`${name} is no ${abstract.name}`);
      const complete = this.#ofObject(type, nodes);
      built.set(name, complete);
      return complete;
    };
    return (value) => {
      const name = (value as ShapedObject)[TYPE_NAME] ?? irregular('an object without its type');
      return (built.get(name) ?? buildNamed(name))(value);
    };
  }

  #ofObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): CompleteValue {
    const key = `${type.name} ${nodes.map((node) => this.#numberOf(node)).join(' ')}`;
    const known = this.#ofObjects.get(key);
    if (known) return known;
    const complete = this.#buildObject(type, nodes);
    this.#ofObjects.set(key, complete);
    return complete;
  }

  #numberOf(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  #buildObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): CompleteValue {
    const definitions = type.getFields();
    const asked = fieldsByResponseKey(type, selectionSetsOf(nodes), this.operation);
    // Set as a property, this one would change what the object is.
    if (asked.has('__proto__')) irregular('a field that is called __proto__');
    const fields = [...asked].map(([key, [first, ...others]]): CompletedField => {
      const name = first.name.value;
      if (name === '__typename') return { key, complete: null };
      const definition = definitions[name] ?? irregular(`${type.name} has no field ${name}`);
      return { key, complete: this.build(definition.type, [first, ...others]) };
    });
    return completeObject(type, fields);
  }
}
