import { answerKey } from './answer-key.js';
import type { StatementAbilities } from '../compile/compile-context.js';
import { compilePlan } from '../compile/compile-plan.js';
import type { CypherStatement } from '../../engine/engine.js';
import type { TraversalPlan } from '../plan/traversal-plan.js';
import { fillPlaces, PlaceFinder, Unfit, type Places } from './places.js';
import { isKnown, type PreparedField } from './prepared-field.js';
import type { Slot } from './slot.js';

/** What a slot with this text may be written as: arguments hold the whole value, and plans what it says. */
const writtenAs = ({ valueOf }: Slot, text: string): readonly string[] => [text, valueOf(text)];

type Planned = Pick<PreparedField, 'selection' | 'plan'>;

interface CompiledFor {
  readonly generation: string;
  readonly abilities: StatementAbilities;
}

interface Compiled extends CompiledFor {
  readonly statement: CypherStatement;
  readonly places: Places | null;
}

/**
 * A root field that is ready to be run for any values of its slots. It is planned for two sets of values that stand in:
 * where the two plans differ in nothing but these values, no plan depends on more of them than that they are there.
 */
export class FieldTemplate {
  readonly #slots: readonly Slot[];
  readonly #planned: readonly [Planned, Planned];
  readonly #finder: PlaceFinder;
  readonly #selection: Places | null;
  readonly #plan: Places | null;
  #latest: Compiled | 'unfit' | null = null;

  /** Throws `Unfit` where planning looks at more of the values; and what planning does. */
  constructor(slots: readonly Slot[], planFor: (texts: readonly string[]) => Planned) {
    const first = slots.map(({ standIns: [text] }) => text);
    const second = slots.map(({ standIns: [, text] }) => text);
    this.#slots = slots;
    this.#finder = new PlaceFinder(this.#written(first), this.#written(second));
    this.#planned = [planFor(first), planFor(second)];
    const [one, other] = this.#planned;
    this.#selection = this.#finder.find(one.selection, other.selection);
    this.#plan = this.#finder.find(one.plan, other.plan);
  }

  /** The field with these values. */
  fill(values: readonly string[]): PreparedField {
    const texts = this.#written(values);
    const [{ selection, plan: template }] = this.#planned;
    const plan = fillPlaces(template, this.#plan, texts);
    return Object.freeze({
      selection: fillPlaces(selection, this.#selection, texts),
      plan,
      key: () => `${answerKey(template)} ${JSON.stringify(values)}`,
      statementIn: (generation: string, abilities: StatementAbilities) => this.#statementIn({ generation, abilities }, plan, texts),
    });
  }

  #written(texts: readonly string[]): readonly string[] {
    return this.#slots.flatMap((slot, index) => writtenAs(slot, texts[index] ?? ''));
  }

  #statementIn({ generation, abilities }: CompiledFor, plan: TraversalPlan, texts: readonly string[]): CypherStatement | null {
    if (isKnown(plan)) return null;
    if (this.#latest === null || (this.#latest !== 'unfit' && (this.#latest.generation !== generation || this.#latest.abilities !== abilities)))
      this.#latest = this.#compile({ generation, abilities });
    if (this.#latest === 'unfit') return compilePlan(plan, generation, abilities);
    return fillPlaces(this.#latest.statement, this.#latest.places, texts);
  }

  #compile({ generation, abilities }: CompiledFor): Compiled | 'unfit' {
    const [statement, other] = this.#planned.map(({ plan }) => compilePlan(plan, generation, abilities));
    if (!statement || !other || statement.text !== other.text) return 'unfit';
    try {
      return Object.freeze({ generation, abilities, statement, places: this.#finder.find(statement, other) });
    } catch (error) {
      if (error instanceof Unfit) return 'unfit';
      throw error;
    }
  }
}
