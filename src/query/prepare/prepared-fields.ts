import { GraphQLError } from 'graphql';
import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';
import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { PlanOptions } from '../plan/plan-context.js';
import { planTraversal } from '../plan/plan-traversal.js';
import type { OperationFacts } from '../select/collect-selections.js';
import { selectRootField, type RootField } from '../select/select-operation.js';
import { slotsOf, type FieldSlots } from './field-slots.js';
import { FieldTemplate } from './field-template.js';
import type { FieldVariables } from './field-variables.js';
import { Unfit } from './places.js';
import { prepared, type PreparedField } from './prepared-field.js';

/** A root field of an operation that comes again: as written, with a name of its own and what of the variables it depends on. */
export interface RepeatedField extends RootField {
  /** Unlike that of every other field. */
  readonly name: string;
  readonly variables: FieldVariables;
  /** Its length tells how large what is kept of the field may be. */
  readonly document: string;
}

type Planned = Pick<PreparedField, 'selection' | 'plan'>;

function planField(field: RootField, operation: OperationFacts, limits: Limits, options: Partial<PlanOptions>): Planned {
  const selection = selectRootField(field, operation);
  return { selection, plan: planTraversal(selection, GRAPH_MODEL, limits, options) };
}

/** Selects and plans one root field. Rejects as planning does. */
export function prepareField(field: RootField, operation: OperationFacts, limits: Limits, options: Partial<PlanOptions> = {}): PreparedField {
  const { selection, plan } = planField(field, operation, limits, options);
  return prepared(selection, plan);
}

interface Kept {
  /** Null: planning looks at the values themselves. */
  readonly ready: PreparedField | FieldTemplate | null;
  readonly characters: number;
}

/**
 * Keeps root fields that are ready to be run, by the field and the values of its variables. Of ids and cursors, on which
 * planning does not depend, only the kind counts: they are put into what is kept.
 */
export class PreparedFields {
  readonly #limits: Limits;
  readonly #options: Partial<PlanOptions>;
  readonly #kept: CountedCache<Kept>;

  /** Keeps fields whose documents come to `limits.keptFields` characters. */
  constructor(limits: Limits, options: Partial<PlanOptions> = {}) {
    this.#limits = limits;
    this.#options = options;
    this.#kept = new CountedCache({
      name: 'prepared_fields',
      bytes: { max: Math.max(1, limits.keptFields), of: ({ characters }, key) => characters + key.length },
    });
  }

  /** How full it is, in characters, and how often it served. */
  get facts(): CacheFacts {
    return this.#kept.facts;
  }

  /** The field with the variables of one operation. Rejects as planning does; what is refused is not kept. */
  prepare(field: RepeatedField, operation: OperationFacts): PreparedField {
    if (this.#limits.keptFields === 0) return prepareField(field, operation, this.#limits, this.#options);
    const found = slotsOf(field.variables, operation.variableValues, field.document);
    if (found.slots.size === 0) return this.#prepareAsIs(field, operation, found.values);
    const key = `${field.name}\n${found.key}`;
    const kept = this.#kept.get(key);
    const ready = kept ? kept.ready : this.#keep(key, field, this.#templateOf(field, operation, found));
    if (!(ready instanceof FieldTemplate)) return this.#prepareAsIs(field, operation, found.values);
    return ready.fill([...found.slots.values()].map(({ text }) => text));
  }

  #prepareAsIs(field: RepeatedField, operation: OperationFacts, variables: string): PreparedField {
    const key = `${field.name}\n${variables}`;
    const ready = this.#kept.get(key)?.ready ?? this.#keep(key, field, prepareField(field, operation, this.#limits, this.#options));
    return ready as PreparedField;
  }

  #keep<Ready extends Kept['ready']>(key: string, { document }: RepeatedField, ready: Ready): Ready {
    this.#kept.set(key, { ready, characters: document.length });
    return ready;
  }

  /** Null where planning looks at the values, or refuses those that stand in: then it is for the values to say why. */
  #templateOf(field: RepeatedField, operation: OperationFacts, { slots }: FieldSlots): FieldTemplate | null {
    const planFor = (texts: readonly string[]): Planned => {
      const stoodIn = [...slots].map(([name, { valueOf }], index) => [name, valueOf(texts[index] ?? '')] as const);
      const variableValues = { ...operation.variableValues, ...Object.fromEntries(stoodIn) };
      return planField(field, { ...operation, variableValues }, this.#limits, this.#options);
    };
    try {
      return new FieldTemplate([...slots.values()], planFor);
    } catch (error) {
      if (error instanceof Unfit || error instanceof GraphApiError || error instanceof GraphQLError) return null;
      throw error;
    }
  }
}
