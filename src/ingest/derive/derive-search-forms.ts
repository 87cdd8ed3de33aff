import { NAME_PROPERTIES, printedProperties } from '../../model/searched-properties.js';
import { splitEvidence } from '../../model/stored-form/evidence.js';
import { searchForms } from '../../model/stored-form/search/search-forms.js';
import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { StoredProperties, StoredValue } from './graph-rows.js';

const isText = (value: StoredValue | undefined): value is string => typeof value === 'string';
const textsAt = (value: StoredValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly StoredValue[]).filter(isText) : []);

/** What search and `resolve` compare with, from the stored properties of a node. */
export function deriveSearchForms(id: string, type: NodeTypeModel, properties: StoredProperties): readonly (readonly [string, StoredValue])[] {
  const forms = searchForms({
    id,
    names: NAME_PROPERTIES.map((name) => properties[name]).filter(isText),
    aliases: textsAt(properties['aliases']),
    printed: [
      ...printedProperties(type)
        .map(({ stored }) => properties[stored])
        .filter(isText),
      ...textsAt(properties['evidence']).flatMap(splitEvidence),
    ],
  });
  return Object.entries(forms) as [string, StoredValue][];
}
