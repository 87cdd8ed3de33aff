import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { variablesOf } from '../../query/prepare/field-variables.js';
import type { RepeatedField } from '../../query/prepare/prepared-fields.js';
import { fieldsByResponseKey, type OperationFacts, type SameFields } from '../../query/select/collect-selections.js';
import type { CompleteValue } from './complete-leaf.js';
import { CompleterBuilder } from './completer.js';
import { givenTexts, type ReadTexts } from './given-texts.js';
import { Irregular } from './irregular.js';

/** A root field that the graph answers, and what writes its answer. */
export interface DirectField extends RepeatedField {
  readonly complete: CompleteValue;
}

/** What an operation asks of the graph under one set of directives; fields in the order of the answer. */
export interface DirectAnswer {
  readonly fields: readonly DirectField[];
  /** Response names of all root fields in order: of the fields above, and of `__typename`. */
  readonly keys: readonly string[];
}

/** What building needs to know of the whole schema. */
export interface DirectSchema {
  readonly schema: GraphQLSchema;
  /** Names of the root fields that the read pipeline answers. */
  readonly graphFields: ReadonlySet<string>;
}

const KEPT_ANSWERS = 4;

function fragmentsByName({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Names of the variables that say what is skipped or included. */
function switchesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, { Directive: (directive) => visit(directive, { Variable: ({ name }) => void names.add(name.value) }) });
  return [...names].sort();
}

let lastField = 0;

/** An operation of a validated document, made ready to be answered without graphql-js. */
export class DirectOperation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Reads variables without graphql-js, where that is as good. */
  readonly readTexts: ReadTexts;
  readonly #switches: readonly string[];
  readonly #answers = new Map<string, DirectAnswer | null>();

  constructor(
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly direct: DirectSchema,
  ) {
    this.fragments = fragmentsByName(document);
    this.readTexts = givenTexts(operation);
    this.#switches = switchesOf(document);
  }

  /** What is asked with these variables; null where graphql-js must answer, such as introspection. */
  answerFor(variableValues: OperationFacts['variableValues']): DirectAnswer | null {
    const key = this.#switches.map((name) => String(variableValues[name])).join();
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (this.#answers.size >= KEPT_ANSWERS) this.#answers.clear();
    const built = this.#build({ schema: this.direct.schema, fragments: this.fragments, variableValues });
    this.#answers.set(key, built);
    return built;
  }

  #build(facts: OperationFacts): DirectAnswer | null {
    const root = facts.schema.getQueryType();
    if (!root || this.operation.operation !== OperationTypeNode.QUERY) return null;
    try {
      return this.#buildFrom(fieldsByResponseKey(root, [this.operation.selectionSet], facts), facts);
    } catch (error) {
      // A directive whose variable is null is found while fields are collected; graphql-js says so in its own words.
      if (error instanceof Irregular || error instanceof GraphQLError) return null;
      throw error;
    }
  }

  #buildFrom(asked: ReadonlyMap<string, SameFields>, facts: OperationFacts): DirectAnswer | null {
    const ofGraph = [...asked].filter(([, [{ name }]]) => name.value !== '__typename');
    if (asked.has('__proto__') || !ofGraph.every(([, [{ name }]]) => this.direct.graphFields.has(name.value))) return null;
    const fields = ofGraph.map(([responseKey, nodes]) => this.#buildField(responseKey, nodes, facts));
    return Object.freeze({ fields: Object.freeze(fields), keys: Object.freeze([...asked.keys()]) });
  }

  #buildField(responseKey: string, nodes: SameFields, facts: OperationFacts): DirectField {
    const parentType = facts.schema.getQueryType();
    const definition = parentType?.getFields()[nodes[0].name.value];
    if (!parentType || !definition) throw new Error(`The root field ${responseKey} is not in the schema.`);
    lastField += 1;
    return Object.freeze({
      responseKey,
      nodes,
      parentType,
      name: String(lastField),
      variables: variablesOf(nodes, this.fragments, this.operation),
      document: this.document.loc?.source.body ?? '',
      complete: new CompleterBuilder(facts).build(definition.type, nodes),
    });
  }
}
