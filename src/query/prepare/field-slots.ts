import type { OperationFacts } from '../select/collect-selections.js';
import type { FieldVariables } from './field-variables.js';
import { cursorSlot, idSlot, type Slot } from './slot.js';

type Values = OperationFacts['variableValues'];

/** A root field as far as its variables go: its slots by the names of variables, and all that is not one in writing. */
export interface FieldSlots {
  readonly slots: ReadonlyMap<string, Slot>;
  /** Equal for fields that differ in the texts of their slots alone. */
  readonly key: string;
  /** All values in writing. */
  readonly values: string;
}

const MOST = 8;
const NONE: ReadonlyMap<string, Slot> = new Map();

const written = (name: string, values: Values): string => (name in values ? JSON.stringify(values[name]) : '');

function candidates({ names, ids, texts }: FieldVariables, values: Values): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const name of names) {
    const slot = ids.has(name) ? idSlot(values[name], slots.size) : texts.has(name) ? cursorSlot(values[name], slots.size) : null;
    if (slot) slots.set(name, slot);
  }
  // What a cursor names of the filter of its list, other values in that filter would belie.
  const signed = [...slots.values()].some((slot) => slot.signed);
  return signed ? new Map([...slots].filter(([name]) => texts.has(name))) : slots;
}

const keyWith = (slots: ReadonlyMap<string, Slot>, { names }: FieldVariables, values: Values): string =>
  names.map((name) => slots.get(name)?.kind ?? written(name, values)).join('\n');

/** Whether each value stands in one place alone: equal values may be planned unlike others. */
function areApart(slots: ReadonlyMap<string, Slot>, key: string, document: string): boolean {
  const texts = [...slots.values()].map(({ text }) => text);
  return new Set(texts).size === texts.length && !texts.some((text) => key.includes(text) || document.includes(text));
}

/** Finds the slots of a root field with the variables of one operation. */
export function slotsOf(variables: FieldVariables, values: Values, document: string): FieldSlots {
  const slots = candidates(variables, values);
  const key = keyWith(slots, variables, values);
  const asWritten = keyWith(NONE, variables, values);
  const fits = slots.size > 0 && slots.size <= MOST && areApart(slots, key, document);
  return fits ? { slots, key, values: asWritten } : { slots: NONE, key: asWritten, values: asWritten };
}
