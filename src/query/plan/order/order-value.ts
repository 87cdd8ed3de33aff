import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { PropertyModel } from '../../../model/graph-model-data.js';
import { foldedName } from '../../../model/stored-form/folded-text.js';
import type { OrderKey, OrderSource } from '../order-key.js';

/** A value to order by, and the word for its direction. */
export interface OrderValue extends Pick<OrderKey, 'nullable' | 'values'> {
  readonly source: OrderSource;
  readonly direction: string;
}

/** The one key that an entry of an order gives. Rejects with ORDER_INVALID where it gives none, several, or null. */
export function onlyEntryOf(entry: object, path: string, beside: readonly string[] = []): { readonly key: string; readonly value: unknown } {
  const given = Object.entries(entry).filter(([key, value]) => value !== undefined && !beside.includes(key));
  const [only, ...more] = given;
  if (only && more.length === 0 && only[1] !== null) return { key: only[0], value: only[1] };
  const names = given.map(([key]) => key).join(', ');
  const why = given.length === 0 ? 'names nothing to order by' : more.length > 0 ? `names ${names} at once` : `gives null for ${names}`;
  throw new GraphApiError(
    'ORDER_INVALID',
    `${path} ${why}. Name one thing with its direction; further ones take entries of their own, in the order that they count.`,
  );
}

/** A stored property to order by. */
export interface StoredOrder {
  readonly property: string;
  readonly values: OrderKey['values'];
  readonly nullable: boolean;
  /** A direction, or what is asked of a part. */
  readonly value: unknown;
}

const NUMBERS: readonly string[] = ['Int', 'SafeInt', 'Float'];

/** The stored property that a key of an order stands for. Texts are ordered as their folded copies, enums by their words. */
export function storedOrder(model: PropertyModel, given: unknown, path: string): StoredOrder {
  const { name, kind, required, stored } = model;
  if (kind === 'Value') {
    const { key, value } = onlyEntryOf(given as object, path);
    const property = stored.find(({ part }) => part === key)?.name ?? '';
    return { property, values: model.typeName === 'Period' ? 'text' : 'number', nullable: true, value };
  }
  const values = NUMBERS.includes(kind) ? 'number' : kind === 'Boolean' ? 'boolean' : 'text';
  return { property: kind === 'String' ? foldedName(name) : name, values, nullable: !required, value: given };
}
