import type { CacheFacts } from '../../cache/cache-facts.js';
import { CountedCache } from '../../cache/counted-cache.js';
import type { Limits } from '../../config/config.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { PlanOptions } from '../plan/plan-context.js';
import { planTraversal } from '../plan/plan-traversal.js';
import type { OperationFacts } from '../select/collect-selections.js';
import { selectRootField, type RootField } from '../select/select-operation.js';
import type { FieldVariables } from './field-variables.js';
import { forNode, prepared, type PreparedField } from './prepared-field.js';

/** A root field of an operation that comes again: as written, with a name of its own and what of the variables it depends on. */
export interface RepeatedField extends RootField {
  /** Unlike that of every other field. */
  readonly name: string;
  readonly variables: FieldVariables;
  /** Characters of its document, which tell how large what is kept of it may be. */
  readonly characters: number;
}

const written = (name: string, values: OperationFacts['variableValues']): string => (name in values ? JSON.stringify(values[name]) : '');

/** The type that an id tells; null where it tells none, which planning refuses. */
function prefixOf(id: unknown): string | null {
  if (typeof id !== 'string') return null;
  const end = id.indexOf(':');
  return end > 0 && end < id.length - 1 ? id.slice(0, end) : null;
}

/** Selects and plans one root field. Rejects as planning does. */
export function prepareField(field: RootField, operation: OperationFacts, limits: Limits, options: Partial<PlanOptions> = {}): PreparedField {
  const selection = selectRootField(field, operation);
  return prepared(selection, planTraversal(selection, GRAPH_MODEL, limits, options));
}

interface Kept {
  readonly ready: PreparedField;
  readonly characters: number;
}

/**
 * Keeps root fields that are ready to be run, by the field and the values of its variables. A node that is found by an
 * `id` is kept once for all ids of its type: the id is put into what is kept.
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
    const { variableValues } = operation;
    const { names, id: idVariable } = field.variables;
    const id = idVariable === null ? null : variableValues[idVariable];
    const prefix = prefixOf(id);
    const key = [
      field.name,
      prefix ?? (idVariable === null ? '' : written(idVariable, variableValues)),
      ...names.map((name) => written(name, variableValues)),
    ].join('\n');
    const kept = this.#kept.get(key)?.ready;
    if (kept) return prefix !== null && kept.plan.kind === 'FindNode' && kept.plan.id !== id ? forNode(kept, id as string) : kept;
    const ready = prepareField(field, operation, this.#limits, this.#options);
    this.#kept.set(key, { ready, characters: field.characters });
    return ready;
  }
}
