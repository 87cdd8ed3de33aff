import type { PropertyModel } from './graph-model-data.js';
import { NAME_PROPERTIES } from './searched-properties.js';

/** Most UTF-16 code units of an id, of a name or printed term, and of any other text: more does not fit the indexes of every engine. */
export const LONGEST = Object.freeze({ id: 200, name: 200, text: 2000 });

const NAMES: ReadonlySet<string> = new Set([...NAME_PROPERTIES, 'aliases']);

/** Most UTF-16 code units of a text that a property holds. */
export const longestText = ({ name }: Pick<PropertyModel, 'name'>): number => (NAMES.has(name) ? LONGEST.name : LONGEST.text);
