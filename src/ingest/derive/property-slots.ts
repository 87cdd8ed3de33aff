import type { PropertyModel } from '../../model/graph-model-data.js';
import { foldedName, foldText } from '../../model/stored-form/folded-text.js';
import { parseIsoPeriod } from '../../model/stored-form/iso-period.js';
import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { textOf } from '../text-of.js';
import type { RowForm, RowValues } from './row-form.js';

/** A property, and the places of what is stored of it: of a period or span one a part, of a text one for its folded copy. */
interface PropertySlots {
  readonly property: PropertyModel;
  readonly places: readonly number[];
}

/** Where the properties of rows of one kind are stored, by their names. Citations are stored apart. */
export type SlotsByProperty = ReadonlyMap<string, PropertySlots>;

/** What value types hold that no bundle writes, by the name of the type. */
const COMPUTED_PARTS: Readonly<Record<string, (value: ContentMap) => ContentMap>> = {
  Period: ({ iso }) => {
    const period = parseIsoPeriod(textOf(iso));
    return { start: period?.from?.first ?? null, end: period?.until?.last ?? null };
  },
};

/** Names of what is stored of a property. */
export function storedNames({ name, kind, stored }: PropertyModel): readonly string[] {
  if (kind === 'Citations') return [];
  return [...stored.map((entry) => entry.name), ...(kind === 'String' ? [foldedName(name)] : [])];
}

/** Looks up where properties are stored in rows of a form. */
export function slotsOf(properties: readonly PropertyModel[], form: RowForm): SlotsByProperty {
  return new Map(properties.map((property) => [property.name, { property, places: storedNames(property).map((name) => form.placeOf(name)) }]));
}

const isStored = (value: Content | undefined): value is string | number | boolean => value !== undefined && value !== null && typeof value !== 'object';

function storeParts(row: RowValues, { property: { typeName, stored }, places }: PropertySlots, value: ContentMap): void {
  const computed = COMPUTED_PARTS[typeName ?? '']?.(value);
  const whole = computed ? { ...value, ...computed } : value;
  for (let index = 0; index < stored.length; index += 1) {
    const held = whole[stored[index]?.part ?? ''];
    if (isStored(held)) row[places[index] ?? -1] = held;
  }
}

/** Puts what a property says in its places. */
function storeProperty(row: RowValues, slots: PropertySlots, value: Content): void {
  const [place = -1, folded = -1] = slots.places;
  if (isContentMap(value)) storeParts(row, slots, value);
  else if (Array.isArray(value)) row[place] = (value as readonly Content[]).filter((entry) => typeof entry === 'string');
  else if (isStored(value)) {
    row[place] = value;
    if (slots.property.kind === 'String') row[folded] = foldText(String(value));
  }
}

/** Puts what a node or statement says in its places. Other keys, such as relationship types, are passed over. */
export function storeProperties(row: RowValues, slots: SlotsByProperty, content: ContentMap): void {
  for (const key of Object.keys(content)) {
    const found = slots.get(key);
    const value = content[key];
    if (found && value !== undefined) storeProperty(row, found, value);
  }
}
