import { foldedName, foldText } from '../../model/stored-form/folded-text.js';
import type { PropertyModel } from '../../model/graph-model-data.js';
import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { parseIsoPeriod } from '../../model/stored-form/iso-period.js';
import { textOf } from '../text-of.js';
import type { StoredProperties, StoredValue } from './graph-rows.js';

type StoredEntry = readonly [string, StoredValue];

/** What value types hold that no bundle writes, by the name of the type. */
const COMPUTED_PARTS: Readonly<Record<string, (value: ContentMap) => ContentMap>> = {
  Period: ({ iso }) => {
    const period = parseIsoPeriod(textOf(iso));
    return { start: period?.from?.first ?? null, end: period?.until?.last ?? null };
  },
};

const isStored = (value: Content | undefined): value is string | number | boolean => value !== undefined && value !== null && typeof value !== 'object';

function storeValueType({ typeName, stored }: PropertyModel, value: ContentMap): readonly StoredEntry[] {
  const whole: ContentMap = { ...value, ...COMPUTED_PARTS[typeName ?? '']?.(value) };
  return stored.flatMap(({ part, name }): StoredEntry[] => {
    const held = whole[part];
    return isStored(held) ? [[name, held]] : [];
  });
}

/** A property as it is stored: of a period or span one entry a part, of nothing none. Citations are stored apart. */
export function storeProperty(property: PropertyModel, value: Content | undefined): readonly StoredEntry[] {
  if (property.kind === 'Citations' || value === undefined) return [];
  if (isContentMap(value)) return storeValueType(property, value);
  if (Array.isArray(value)) return [[property.name, (value as readonly Content[]).filter((entry) => typeof entry === 'string')]];
  if (!isStored(value)) return [];
  return property.kind === 'String'
    ? [
        [property.name, value],
        [foldedName(property.name), foldText(String(value))],
      ]
    : [[property.name, value]];
}

/** Entries as stored properties, in order of their names, so that equal content is equal text. */
export function inNameOrder(entries: readonly StoredEntry[]): StoredProperties {
  return Object.freeze(Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))));
}
